// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/coverageui/indicator_source.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QTableWidget;

namespace rangkul::coverageui {

/// The figures and targets of one indicator and place as a table, and a form below it to add one
/// or to correct the one that is chosen. A figure without a source is not stored.
class IndicatorFigures : public QWidget
{
    Q_OBJECT

public:
    explicit IndicatorFigures(QWidget* parent = nullptr);

    /// Shows the entries of an indicator and a place; either may be empty: nothing is stored yet.
    void setEntries(const IndicatorBook& book, const QString& indicator, const QString& place);
    /// Chooses the row of that year.
    void chooseYear(int year);
    /// Rows of the table, for the clipboard.
    QTableWidget& table() const { return *m_table; }

Q_SIGNALS:
    void storeRequested(const rangkul::coverageui::IndicatorEntry& entry);
    void withdrawRequested(const rangkul::coverageui::IndicatorEntry& entry);

private:
    QWidget* buildForm();
    QLineEdit* addField(class QGridLayout* grid, int row, int column, const QString& label);
    void fillTable();
    void showChosen();
    void beginNew();
    void showReadings();
    void store();
    const IndicatorEntry* chosen() const;

    std::vector<IndicatorEntry> m_entries;
    QString m_indicator;
    QString m_region;
    QString m_area;
    QString m_unit;
    QTableWidget* m_table;
    QLabel* m_formTitle = nullptr;
    QComboBox* m_kindCombo = nullptr;
    QComboBox* m_indicatorCombo = nullptr;
    QLineEdit* m_regionEdit = nullptr;
    QLineEdit* m_areaEdit = nullptr;
    QLineEdit* m_yearEdit = nullptr;
    QLineEdit* m_valueEdit = nullptr;
    QLineEdit* m_valueToEdit = nullptr;
    QLineEdit* m_unitEdit = nullptr;
    QLineEdit* m_sourceEdit = nullptr;
    QLabel* m_readingLabel = nullptr;
    QPushButton* m_newButton = nullptr;
    QPushButton* m_storeButton = nullptr;
    QPushButton* m_withdrawButton = nullptr;
};

} // namespace rangkul::coverageui
