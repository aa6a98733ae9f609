// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/scoring/card_sheet.h"
#include "rangkul/scoringui/score_source.h"

class QCheckBox;
class QDateEdit;
class QLabel;
class QPushButton;
class QStackedWidget;
class QTableWidget;

namespace rangkul::ui {
class EmptyState;
}

namespace rangkul::scoringui {

class ObjectionForm;

/// The reason card of the selected household, and the way to contest it.
class CardView final : public QWidget
{
    Q_OBJECT

public:
    explicit CardView(QWidget* parent = nullptr);

    /// `today` is the day objections are opened on.
    void setCard(const core::RecordId& household, const scoring::CardSheet& sheet, QDate today);
    /// Says what to do to see one.
    void clear();
    const scoring::CardSheet& sheet() const { return m_sheet; }
    const core::RecordId& household() const { return m_household; }
    /// The day it is compared with; invalid: the last snapshot.
    QDate since() const;
    /// The objection is stored: its form goes away.
    void closeForm();

Q_SIGNALS:
    void saveRequested(const QString& path);
    void printRequested();
    void sinceChanged();
    void objectionRequested(const ObjectionRequest& request);
    void rankingRequested();

private:
    QWidget* buildActions();
    QWidget* buildCard();
    void fillRows();
    void askTarget();
    void openForm();

    core::RecordId m_household;
    scoring::CardSheet m_sheet;
    QDate m_today;
    QStackedWidget* m_stack;
    ui::EmptyState* m_empty;
    QLabel* m_titleLabel = nullptr;
    QLabel* m_factsLabel = nullptr;
    QLabel* m_resultsLabel = nullptr;
    QLabel* m_decilesLabel = nullptr;
    QLabel* m_changesLabel = nullptr;
    QTableWidget* m_table = nullptr;
    QCheckBox* m_sinceBox = nullptr;
    QDateEdit* m_sinceEdit = nullptr;
    ObjectionForm* m_form = nullptr;
};

} // namespace rangkul::scoringui
