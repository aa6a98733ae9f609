// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "ranking_model.h"

class QHBoxLayout;
class QLabel;
class QPushButton;
class QTableView;

namespace rangkul::scoringui {

/// The result of a model as a table, with the numbers of each class above it. Each number and row
/// opens its households.
class RankingView final : public QWidget
{
    Q_OBJECT

public:
    explicit RankingView(QWidget* parent = nullptr);

    void setNames(RankingModel::NameOf names) { m_model->setNames(std::move(names)); }
    void setRanking(std::shared_ptr<const Ranking> ranking, bool isFiltered);
    const std::shared_ptr<const Ranking>& ranking() const { return m_ranking; }
    /// In the order the table shows them.
    const std::vector<quint32>& rows() const { return m_model->rows(); }
    void showSelection(const core::RecordId& household);
    void setBusy(bool busy);

Q_SIGNALS:
    void selected(const core::RecordId& household);
    void cardRequested(const core::RecordId& household);
    void groupRequested(const RankingGroup& group, const QString& name);
    void exportRequested();
    void allRequested(); ///< without the filter

private:
    void showFigures(bool isFiltered);
    QWidget* buildBar();

    std::shared_ptr<const Ranking> m_ranking;
    RankingModel* m_model;
    QTableView* m_view;
    QLabel* m_titleLabel;
    QLabel* m_noteLabel;
    QWidget* m_figures;
    QPushButton* m_exportButton = nullptr;
    QPushButton* m_allButton = nullptr;
    bool m_following = false;
};

} // namespace rangkul::scoringui
