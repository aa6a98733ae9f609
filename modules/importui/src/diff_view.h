// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "import_context.h"
#include "notice_model.h"

class QLabel;
class QListWidget;
class QTableView;

namespace rangkul::importui {

class FigureRow;

/// The list against the register: what is new, changed and gone, and the values set here that
/// stay.
class DiffView : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(ImportContext& context, QWidget* parent = nullptr);
    void setChecked(std::shared_ptr<const CheckedImport> checked);

private:
    void showFigures();
    void fillKinds();
    void showKind(int row);
    void fetchNames();

    ImportContext& m_context;
    std::shared_ptr<const CheckedImport> m_checked;
    NoticeModel* m_notices;
    FigureRow* m_figures;
    QListWidget* m_kinds;
    QLabel* m_textLabel;
    QTableView* m_table;
    bool m_fetching = false;
};

/// What a row of the register is called: head and address of a household, name of a person, address
/// of a house. Empty when it cannot be read. On the register's thread.
QString rowName(const exchange::ImportRegister& known, const registry::RowRef& row);

} // namespace rangkul::importui
