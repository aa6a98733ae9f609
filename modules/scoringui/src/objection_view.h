// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/scoringui/score_source.h"
#include "ranking_model.h"

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace rangkul::scoringui {

/// The objections of the register, and what became of them.
class ObjectionView final : public QWidget
{
    Q_OBJECT

public:
    explicit ObjectionView(QWidget* parent = nullptr);

    void setNames(RankingModel::NameOf names) { m_names = std::move(names); }
    void setObjections(std::vector<ListedObjection> objections);

Q_SIGNALS:
    void decided(const DecisionRequest& decision);
    void selected(const core::RecordId& household);
    void cardRequested(const core::RecordId& household);
    /// Households with an open objection.
    void listRequested(const std::vector<core::RecordId>& households, const QString& name);

private:
    QWidget* buildDecision();
    void fill();
    void showCurrent();
    const ListedObjection* current() const;

    std::vector<ListedObjection> m_objections;
    std::vector<size_t> m_shown;
    RankingModel::NameOf m_names;
    QCheckBox* m_openBox;
    QPushButton* m_countButton;
    QTableWidget* m_table;
    QLabel* m_textLabel;
    QComboBox* m_statusCombo = nullptr;
    QLineEdit* m_decisionEdit = nullptr;
    QLineEdit* m_byEdit = nullptr;
    QLineEdit* m_letterEdit = nullptr;
    QPushButton* m_decideButton = nullptr;
};

} // namespace rangkul::scoringui
