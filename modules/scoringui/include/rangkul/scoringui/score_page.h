// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/coefficient_table.h"
#include "rangkul/scoringui/ranking.h"
#include "rangkul/scoringui/score_source.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/progress_strip.h"
#include "rangkul/ui/workspace.h"

#include <functional>

class QPagedPaintDevice;
class QTabWidget;

namespace rangkul::scoringui {

class CardView;
class CriteriaView;
class MeasureView;
class ModelPanel;
class ObjectionView;
class RankingView;
class WhatIfView;

/// Who needs most: models, the ranking they give, the reasons of each household, what other weights
/// would change, objections, and the measures of poverty. Every number opens its list and map.
class ScorePage : public ui::Page
{
    Q_OBJECT

public:
    enum Tab {
        RankingTab,
        CardTab,
        WhatIfTab,
        CriteriaTab,
        ObjectionTab,
        MeasureTab,
    };

    explicit ScorePage(ui::Workspace& workspace, QWidget* parent = nullptr);

    /// Used on the register's thread; nullptr when none is open.
    void setSource(std::shared_ptr<ScoreSource> source);
    /// Name of the head of a household, for lists.
    void setNames(std::function<QString(const core::RecordId&)> names);
    /// Filter of the window in words, for notes of a workbook.
    void setFilterWords(std::function<QString()> words) { m_filterWords = std::move(words); }
    /// How a reason card is painted on a page of paper.
    using CardPainter = std::function<void(QPagedPaintDevice&, const scoring::CardSheet&)>;
    void setCardPainter(CardPainter paint) { m_paintCard = std::move(paint); }
    void enter() override;
    void refresh() override;
    void showTab(Tab tab);

    /// What is shown; nullptr before the first is there.
    std::shared_ptr<const Ranking> ranking() const;

private:
    void connectModels();
    void connectCard();
    void connectEditing();
    void loadModels(const QString& choose = {});
    void loadObjections();
    void changed();
    void chooseModel();
    void run();
    void stop();
    void take(core::Result<std::shared_ptr<const Ranking>> ranking);
    void showTabOf(int tab);
    void loadCard();
    void addModel(const QByteArray& file, const QString& note);
    void takeIn(const QString& path);
    void takeInProxy(const QString& path, const scoring::ProxyHead& head);
    void saveModel(const QString& path);
    void approve(const scoring::Approval& approval);
    void exportRanking();
    void writeRanking(const QString& path);
    void writeCard(const QString& path);
    void printCard();
    void openObjection(const ObjectionRequest& request);
    void decide(const DecisionRequest& decision);
    void openList(const std::vector<core::RecordId>& households, const QString& name);
    void noteStored(registry::Entity entity, const core::RecordId& record);
    void onCommitted(const registry::Commit& commit);
    /// Runs `work(source)` on the register's thread; nothing when none is open.
    template <typename Work, typename DoneCall> void ask(Work work, DoneCall done)
    {
        if (m_source != nullptr) {
            m_workspace.runner().run(
                this, [source = m_source, work = std::move(work)] { return work(*source); },
                std::move(done));
        }
    }

    ui::Workspace& m_workspace;
    std::shared_ptr<ScoreSource> m_source;
    std::function<QString()> m_filterWords;
    CardPainter m_paintCard;
    bool m_modelsLoaded = false;
    bool m_stale = true;
    bool m_running = false;
    int m_run = 0; ///< grows with each; late answers of one that was stopped are dropped
    bool m_cardLoading = false;
    bool m_cardStale = true;
    ui::MessageBanner* m_banner;
    ui::ProgressStrip* m_progress;
    ModelPanel* m_models;
    QTabWidget* m_tabs;
    RankingView* m_ranking;
    CardView* m_card;
    WhatIfView* m_whatIf;
    CriteriaView* m_criteria;
    ObjectionView* m_objections;
    MeasureView* m_measures;
};

} // namespace rangkul::scoringui
