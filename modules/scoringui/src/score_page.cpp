// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoringui/score_page.h"

#include <QSplitter>
#include <QTabWidget>
#include <QVBoxLayout>

#include "card_view.h"
#include "criteria_view.h"
#include "measure_view.h"
#include "model_job.h"
#include "model_panel.h"
#include "objection_view.h"
#include "rangkul/ui/theme.h"
#include "ranking_view.h"
#include "what_if_view.h"

namespace rangkul::scoringui {

using ui::kGap;

namespace {

constexpr int kPanelWidth = 250;

} // namespace

ScorePage::ScorePage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("score"), tr("S&cores"), parent)
    , m_workspace(workspace)
    , m_banner(new ui::MessageBanner(this))
    , m_progress(new ui::ProgressStrip(this))
    , m_models(new ModelPanel(this))
    , m_tabs(new QTabWidget(this))
    , m_ranking(new RankingView(this))
    , m_card(new CardView(this))
    , m_whatIf(new WhatIfView(workspace, this))
    , m_criteria(new CriteriaView(this))
    , m_objections(new ObjectionView(this))
    , m_measures(new MeasureView(workspace, this))
{
    setObjectName(QStringLiteral("scorePage"));
    m_tabs->addTab(m_ranking, tr("Ranking"));
    m_tabs->addTab(m_card, tr("Reason card"));
    m_tabs->addTab(m_whatIf, tr("What if"));
    m_tabs->addTab(m_criteria, tr("Criteria"));
    m_tabs->addTab(m_objections, tr("Objections"));
    m_tabs->addTab(m_measures, tr("Measures"));
    m_tabs->setDocumentMode(true);
    auto* right = new QWidget(this);
    auto* column = new QVBoxLayout(right);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap / 2);
    column->addWidget(m_banner);
    column->addWidget(m_progress);
    column->addWidget(m_tabs, 1);
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_models);
    splitter->addWidget(right);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({kPanelWidth, kPanelWidth * 4});
    splitter->setChildrenCollapsible(false);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap, kGap, kGap, kGap);
    page->addWidget(splitter, 1);
    connectModels();
    connectCard();
    connectEditing();
    connect(m_progress, &ui::ProgressStrip::cancelled, this, &ScorePage::stop);
    connect(m_tabs, &QTabWidget::currentChanged, this, &ScorePage::showTabOf);
    connect(&workspace, &ui::Workspace::rowsChanged, this, &ScorePage::changed);
    connect(&workspace, &ui::Workspace::personsReady, this, &ScorePage::changed);
    connect(&workspace, &ui::Workspace::committed, this, &ScorePage::onCommitted);
    connect(&workspace, &ui::Workspace::selectionChanged, this, [this](const core::RecordId& id) {
        m_ranking->showSelection(id);
        m_cardStale = true;
        if (isVisible() && m_tabs->currentWidget() == m_card) {
            loadCard();
        }
    });
}

void ScorePage::connectModels()
{
    connect(m_models, &ModelPanel::chosen, this, &ScorePage::chooseModel);
    connect(m_models, &ModelPanel::takeInRequested, this, &ScorePage::takeIn);
    connect(m_models, &ModelPanel::proxyRequested, this, &ScorePage::takeInProxy);
    connect(m_models, &ModelPanel::saveRequested, this, &ScorePage::saveModel);
    connect(m_models, &ModelPanel::editRequested, this, [this] {
        showTab(CriteriaTab);
        m_criteria->begin();
    });
    connect(m_models, &ModelPanel::approveRequested, this, &ScorePage::approve);
    connect(m_ranking, &RankingView::selected, this,
            [this](const core::RecordId& id) { m_workspace.select(id); });
    connect(m_ranking, &RankingView::cardRequested, this, [this](const core::RecordId& id) {
        m_workspace.select(id);
        showTab(CardTab);
    });
    connect(m_ranking, &RankingView::groupRequested, this,
            [this](const RankingGroup& group, const QString& name) {
                openList(householdsOf(*m_ranking->ranking(), group), name);
            });
    connect(m_ranking, &RankingView::allRequested, this, [this] { m_workspace.setFilter({}); });
    connect(m_ranking, &RankingView::exportRequested, this, &ScorePage::exportRanking);
}

void ScorePage::connectCard()
{
    connect(m_card, &CardView::saveRequested, this, &ScorePage::writeCard);
    connect(m_card, &CardView::printRequested, this, &ScorePage::printCard);
    connect(m_card, &CardView::sinceChanged, this, [this] {
        m_cardStale = true;
        loadCard();
    });
    connect(m_card, &CardView::objectionRequested, this, &ScorePage::openObjection);
    connect(m_card, &CardView::rankingRequested, this, [this] { showTab(RankingTab); });
    connect(m_objections, &ObjectionView::decided, this, &ScorePage::decide);
    connect(m_objections, &ObjectionView::selected, this,
            [this](const core::RecordId& id) { m_workspace.select(id); });
    connect(m_objections, &ObjectionView::cardRequested, this, [this](const core::RecordId& id) {
        m_workspace.select(id);
        showTab(CardTab);
    });
    connect(m_objections, &ObjectionView::listRequested, this, &ScorePage::openList);
}

void ScorePage::connectEditing()
{
    connect(m_whatIf, &WhatIfView::listRequested, this, &ScorePage::openList);
    connect(m_whatIf, &WhatIfView::draftRequested, this, &ScorePage::addModel);
    connect(m_criteria, &CriteriaView::draftRequested, this, &ScorePage::addModel);
    connect(m_measures, &MeasureView::listRequested, this, &ScorePage::openList);
    const auto tell = [this](const core::Error& error) {
        m_banner->show(error);
    };
    connect(m_whatIf, &WhatIfView::failed, this, tell);
    connect(m_measures, &MeasureView::failed, this, tell);
}

void ScorePage::setSource(std::shared_ptr<ScoreSource> source)
{
    m_source = std::move(source);
    m_modelsLoaded = false;
    m_stale = true;
    m_running = false;
    ++m_run;
    m_progress->finish();
    m_cardLoading = false;
    m_cardStale = true;
    m_banner->clear();
    m_models->setModels({});
    m_ranking->setRanking(nullptr, false);
    m_card->clear();
    m_objections->setObjections({});
    m_whatIf->setSource(m_source);
    m_criteria->clear();
    m_measures->setSource(m_source);
}

void ScorePage::setNames(std::function<QString(const core::RecordId&)> names)
{
    m_ranking->setNames(names);
    m_objections->setNames(std::move(names));
}

std::shared_ptr<const Ranking> ScorePage::ranking() const
{
    return m_ranking->ranking();
}

void ScorePage::enter()
{
    if (!m_modelsLoaded) {
        m_modelsLoaded = m_source != nullptr;
        loadModels();
        loadObjections();
    } else if (m_stale) {
        run();
    }
}

void ScorePage::refresh()
{
    m_stale = true;
    m_cardStale = true;
    loadModels();
    loadObjections();
    showTabOf(m_tabs->currentIndex());
}

void ScorePage::showTab(Tab tab)
{
    m_tabs->setCurrentIndex(tab);
}

void ScorePage::showTabOf(int tab)
{
    if (tab == CardTab) {
        loadCard();
    } else if (tab == WhatIfTab) {
        m_whatIf->enter();
    } else if (tab == MeasureTab) {
        m_measures->enter();
    }
}

void ScorePage::changed()
{
    m_stale = true;
    m_cardStale = true;
    m_whatIf->forget();
    m_measures->forget();
    if (isVisible()) {
        run();
        showTabOf(m_tabs->currentIndex());
    }
}

void ScorePage::chooseModel()
{
    m_stale = true;
    m_cardStale = true;
    const ListedModel* model = m_models->current();
    if (model == nullptr) {
        return;
    }
    if (model->problem) {
        m_banner->show(*model->problem);
        return;
    }
    m_whatIf->setModel(*model, m_models->models());
    m_criteria->setModel(*model);
    m_measures->setModels(m_models->models());
    run();
    showTabOf(m_tabs->currentIndex());
}

void ScorePage::run()
{
    const ListedModel* model = m_models->current();
    if (m_source == nullptr || m_running || model == nullptr || model->problem ||
        !m_workspace.hasPersons()) {
        return;
    }
    m_running = true;
    m_stale = false;
    m_ranking->setBusy(true);
    const core::Progress progress = m_progress->start(tr("Scoring the households"));
    withColumns(
        m_workspace, this, columnsOf({&model->model}),
        [model = model->model, rows = m_workspace.rows(), progress,
         on = m_workspace.clock().today()](const registry::HouseholdFrame& households,
                                           const registry::PersonFrame& persons) {
            return rankHouseholds(model, households, persons, rows, on, progress);
        },
        [this, run = ++m_run](core::Result<std::shared_ptr<const Ranking>> ranking) {
            if (run == m_run) {
                take(std::move(ranking));
            }
        },
        progress);
}

void ScorePage::stop()
{
    if (!m_running) {
        return; // something else was stopped
    }
    ++m_run; // what still comes is not looked at
    m_running = false;
    m_progress->finish();
    m_ranking->setBusy(false);
    m_banner->show(ui::MessageBanner::Kind::Note,
                   tr("Scoring was stopped. Choose a model, or press F5, to score again."));
}

void ScorePage::take(core::Result<std::shared_ptr<const Ranking>> ranking)
{
    m_running = false;
    m_progress->finish();
    m_ranking->setBusy(false);
    if (!ranking) {
        m_banner->show(ranking.error());
    } else {
        m_ranking->setRanking(std::move(*ranking), !m_workspace.filter().isEmpty());
        m_ranking->showSelection(m_workspace.selected());
    }
    if (m_stale) {
        run();
    }
}

void ScorePage::openList(const std::vector<core::RecordId>& households, const QString& name)
{
    registry::Filter filter;
    filter.name = name;
    filter.conditions.push_back({false, {registry::IsOneOf{households}}});
    m_workspace.setFilter(std::move(filter));
    Q_EMIT goTo(QStringLiteral("mapPage"));
}

} // namespace rangkul::scoringui
