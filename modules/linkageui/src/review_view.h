// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/linkageui/review_source.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/progress_strip.h"
#include "rangkul/ui/workspace.h"

#include <functional>

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QStackedWidget;
class QTableWidget;

namespace rangkul::linkageui {

class PairView;

/// The doubles of the register: the pairs that wait, the one that is looked at, its answers, and
/// what a threshold would be worth by the answers given until now.
class ReviewView : public QWidget
{
    Q_OBJECT

public:
    /// `model` gives a model loaded from a file; nullopt: one is trained.
    ReviewView(ui::Workspace& workspace, ui::BackgroundRunner& matcher,
               std::function<std::optional<linkage::Model>()> model, QWidget* parent);

    void setSource(std::shared_ptr<ReviewSource> source);
    void find();
    bool isBusy() const;

Q_SIGNALS:
    void householdsRequested(const std::vector<rangkul::core::RecordId>& households,
                             const QString& name);
    void modelKnown(const std::shared_ptr<const rangkul::linkage::Model>& model);

private:
    QWidget* buildTop();
    QWidget* buildPairs();
    QWidget* buildThreshold();
    void addKey(int key, linkage::Decision decision);
    void match(const core::Progress& progress);
    bool finished(const core::Status& status);
    void loadBoard();
    void take(ReviewBoard board);
    void fillStates();
    void fillPairs();
    void showPair();
    void loadDetail(const PairLine& pair);
    void answer(linkage::Decision decision);
    void apply(std::function<core::Result<registry::Edit>(ReviewSource&)> make);
    void estimate();
    void tellEstimate(const linkage::ThresholdEstimate& estimate);
    void openBoth();
    const PairLine* current() const;
    int currentIndex() const;

    ui::Workspace& m_workspace;
    ui::BackgroundRunner& m_matcher;
    std::function<std::optional<linkage::Model>()> m_model;
    std::shared_ptr<ReviewSource> m_source;
    ReviewBoard m_board;
    std::vector<size_t> m_shown; ///< of the board, by row of the table
    int m_asked = 0;             ///< grows with each pair shown: late answers are dropped
    bool m_working = false;
    bool m_estimating = false;
    ui::MessageBanner* m_banner;
    ui::ProgressStrip* m_progress;
    ui::EmptyState* m_empty;
    QStackedWidget* m_stack;
    QPushButton* m_findButton;
    QComboBox* m_stateCombo;
    QLabel* m_countLabel;
    QTableWidget* m_table;
    PairView* m_pair;
    QSlider* m_slider = nullptr;
    QLabel* m_estimateLabel = nullptr;
};

} // namespace rangkul::linkageui
