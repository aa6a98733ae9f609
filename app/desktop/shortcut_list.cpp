// SPDX-License-Identifier: GPL-3.0-or-later
#include "shortcut_list.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QMenu>
#include <QMenuBar>
#include <QTableWidget>
#include <QVBoxLayout>

#include "rangkul/ui/theme.h"

namespace rangkul::desktop {

using ui::kGap;

namespace {

void addRow(QTableWidget& table, const QString& key, const QString& what)
{
    const int row = table.rowCount();
    table.insertRow(row);
    table.setItem(row, 0, new QTableWidgetItem(key));
    table.setItem(row, 1, new QTableWidgetItem(what));
}

void addMenu(QTableWidget& table, const QMenu& menu)
{
    const QString title = QString(menu.title()).remove(u'&');
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr) {
            addMenu(table, *action->menu());
        } else if (!action->shortcut().isEmpty()) {
            addRow(table, action->shortcut().toString(QKeySequence::NativeText),
                   QStringLiteral("%1 › %2").arg(title, QString(action->text()).remove(u'&')));
        }
    }
}

} // namespace

ShortcutList::ShortcutList(const QMenuBar& menus, QWidget* parent)
    : QDialog(parent)
{
    setObjectName(QStringLiteral("shortcutList"));
    setWindowTitle(tr("Keys"));
    auto* table = new QTableWidget(0, 2, this);
    table->setAccessibleName(tr("Keys"));
    table->setHorizontalHeaderLabels({tr("Key"), tr("What it does")});
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setAlternatingRowColors(true);
    table->verticalHeader()->hide();
    for (const QAction* action : menus.actions()) {
        if (action->menu() != nullptr) {
            addMenu(*table, *action->menu());
        }
    }
    addRow(*table, tr("Alt and the underlined letter"), tr("Menu, button or field of that name"));
    addRow(*table, tr("Enter"), tr("Next field of the profile; opens what is chosen in a list"));
    addRow(*table, tr("Esc"), tr("Back; leaves a field without changing it"));
    addRow(*table, tr("Arrow keys, + and -"), tr("Move the map and zoom"));
    addRow(*table, tr("Home"), tr("Show the whole map"));
    addRow(*table, tr("Ctrl+PgUp, Ctrl+PgDn"), tr("The map's view before and after"));
    table->resizeColumnToContents(0);
    table->horizontalHeader()->setStretchLastSection(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(kGap * 2, kGap * 2, kGap * 2, kGap * 2);
    column->addWidget(table, 1);
    column->addWidget(buttons);
    resize(620, 560);
}

} // namespace rangkul::desktop
