// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "match_view.h"
#include "rangkul/linkageui/review_source.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSlider;
class QTableWidget;

namespace rangkul::linkageui {

class PairView;

/// The doubles of the register: the pairs that wait, the one that is looked at, its answers, and
/// what a threshold would be worth by the answers given until now.
class ReviewView : public MatchView
{
    Q_OBJECT

public:
    ReviewView(ui::Workspace& workspace, ui::BackgroundRunner& matcher, ModelChoice model,
               QWidget* parent);

    void setSource(std::shared_ptr<ReviewSource> source);
    void find();
    bool isBusy() const;

protected:
    void showEvent(QShowEvent* event) override;

private:
    QWidget* buildTop();
    QWidget* buildPairs();
    QWidget* buildThreshold();
    void addKey(int key, linkage::Decision decision);
    /// Now when it can be seen, else when it is shown next.
    void reloadBoard();
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
    void askFamilies();
    void openBoth();
    const PairLine* current() const;
    int currentIndex() const;

    std::shared_ptr<ReviewSource> m_source;
    ReviewBoard m_board;
    std::vector<size_t> m_shown; ///< of the board, by row of the table
    int m_asked = 0;             ///< grows with each pair shown: late answers are dropped
    bool m_working = false;
    bool m_estimating = false;
    bool m_isStale = false; ///< something was written while nobody looked
    QPushButton* m_findButton;
    QComboBox* m_stateCombo;
    QLabel* m_countLabel;
    QTableWidget* m_table;
    PairView* m_pair;
    QSlider* m_slider = nullptr;
    QLabel* m_estimateLabel = nullptr;
};

} // namespace rangkul::linkageui
