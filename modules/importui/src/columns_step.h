// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "import_context.h"

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;
class QTabBar;
class QTableView;

namespace rangkul::importui {

class ColumnModel;

/// Step 2: what the columns of each sheet mean.
class ColumnsStep : public ui::WizardStep
{
    Q_OBJECT

public:
    explicit ColumnsStep(ImportContext& context, QWidget* parent = nullptr);

    void enter() override;
    bool mayGoOn() const override;

private:
    QLayout* buildChoices();
    QLayout* buildKeeping();
    void buildTable();
    LoadedSheet* current() const;
    void showSheet();
    void fillChoices(const LoadedSheet& sheet);
    void showMissing();
    void choose(int column, const exchange::Field& field);
    void readAgain(size_t sheet, const exchange::ImportProfile& profile);
    void keepProfile();

    ImportContext& m_context;
    ColumnModel* m_model;
    QTabBar* m_tabs;
    QLabel* m_sheetLabel;
    QComboBox* m_sheetCombo;
    QComboBox* m_profileCombo;
    QTableView* m_table;
    QLabel* m_stateLabel;
    QSpinBox* m_yearSpin;
    QPushButton* m_keepButton;
    QLabel* m_keptLabel;
};

} // namespace rangkul::importui
