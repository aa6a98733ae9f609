// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/registryui/household_table_model.h"
#include "rangkul/ui/workspace.h"

class QLabel;
class QTableView;
class QToolButton;

namespace rangkul::registryui {

/// The filtered households as a table: sorts, chooses columns, follows and sets the one selection,
/// offers the export.
class HouseholdTable : public QWidget
{
    Q_OBJECT

public:
    explicit HouseholdTable(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setNames(NameSource names);
    /// Keys of HouseholdColumn; unknown ones are passed over. Loads what the columns need.
    void setColumnKeys(const QStringList& keys);
    QStringList columnKeys() const;
    /// The rows and columns as they stand, for the export.
    const HouseholdTableModel& model() const { return *m_model; }

Q_SIGNALS:
    void openRequested(const core::RecordId& household); ///< Enter or double click
    void exportRequested();
    void columnsChanged();

private:
    void takeRows();
    void showSelection(const core::RecordId& household);
    void onCurrentChanged(const QModelIndex& current);
    void buildColumnMenu();
    void toggleColumn(const HouseholdColumn& column, bool on);
    void useColumns(std::vector<HouseholdColumn> columns);
    void setWidths();

    ui::Workspace& m_workspace;
    HouseholdTableModel* m_model;
    QTableView* m_view;
    QLabel* m_countLabel;
    QToolButton* m_columnsButton;
    QToolButton* m_exportButton;
    bool m_following = false;
};

} // namespace rangkul::registryui
