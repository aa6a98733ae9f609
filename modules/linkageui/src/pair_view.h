// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/linkageui/review_source.h"

class QComboBox;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QRadioButton;

namespace rangkul::linkageui {

class FieldTable;
class WeightBars;

/// Two records side by side, what differs marked by sign and colour, and what the pair weighs.
/// Below it the answers, or merging and taking a merge back.
class PairView : public QWidget
{
    Q_OBJECT

public:
    explicit PairView(QWidget* parent = nullptr);

    /// The fields follow by setDetail().
    void setPair(const PairLine& pair);
    void setDetail(const PairDetail& detail);
    void clear();
    /// While an answer is being stored.
    void setWorking(bool working);

Q_SIGNALS:
    void answered(rangkul::linkage::Decision decision);
    void mergeRequested(const rangkul::core::RecordId& keep, const rangkul::core::RecordId& other,
                        const std::optional<rangkul::core::RecordId>& newHead);
    void unmergeRequested();
    void familiesRequested(); ///< both families side by side, to be merged
    void openRequested();     ///< the households of both in list and map

private:
    QWidget* buildMerge();
    QPushButton* addAnswer(QHBoxLayout* row, const QString& text, linkage::Decision decision);
    void fillHeads();
    void merge();
    QString opinionText() const;

    PairLine m_pair;
    PairDetail m_detail;
    QLabel* m_titleLabel;
    QLabel* m_opinionLabel;
    FieldTable* m_table;
    QLabel* m_sumLabel;
    WeightBars* m_bars;
    QWidget* m_answers;
    QWidget* m_merge = nullptr;
    QRadioButton* m_keepLeft = nullptr;
    QRadioButton* m_keepRight = nullptr;
    QLabel* m_headLabel = nullptr;
    QComboBox* m_headCombo = nullptr;
    QPushButton* m_mergeButton = nullptr;
    QPushButton* m_unmergeButton;
    QPushButton* m_familiesButton;
};

/// "same person", "perhaps the same person" ...
QString verdictWord(linkage::Verdict verdict);
QString answerWord(linkage::Decision decision);

} // namespace rangkul::linkageui
