// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_tables.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>

#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::coverageui {

void prepareTable(QTableWidget& table, const QString& name, const QStringList& header)
{
    table.setAccessibleName(name);
    table.setColumnCount(static_cast<int>(header.size()));
    table.setHorizontalHeaderLabels(header);
    table.setEditTriggers(QAbstractItemView::NoEditTriggers);
    table.setAlternatingRowColors(true);
    table.verticalHeader()->hide();
    table.setFont(ui::tabularFont(table.font()));
    table.setTabKeyNavigation(false);
}

void setCell(QTableWidget& table, int row, int column, const QString& text)
{
    table.setItem(row, column, new QTableWidgetItem(text));
}

void setNumber(QTableWidget& table, int row, int column, qint64 number, bool opens)
{
    auto* item = new QTableWidgetItem(words::number(number));
    item->setTextAlignment(Qt::AlignRight | Qt::AlignVCenter);
    if (opens && number > 0) {
        item->setToolTip(QCoreApplication::translate(
            "ProgramTables", "Double click or Enter: the households behind this figure"));
    }
    table.setItem(row, column, item);
}

QString allWord()
{
    return QCoreApplication::translate("ProgramTables", "(all)");
}

QString regionWord(const QString& name)
{
    return name.isEmpty() ? QCoreApplication::translate("ProgramTables", "(no region)") : name;
}

QString headName(const std::function<QString(const core::RecordId&)>& names,
                 const core::RecordId& household)
{
    const QString name = names ? names(household) : QString();
    return name.isEmpty() ? QCoreApplication::translate("ProgramTables", "(name not read yet)")
                          : name;
}

QComboBox* levelCombo(QWidget* parent)
{
    constexpr int kVillageLevel = 4;
    constexpr int kDistrictLevel = 3;
    auto* combo = new QComboBox(parent);
    combo->setAccessibleName(QCoreApplication::translate("ProgramTables", "Level of the regions"));
    combo->addItem(QCoreApplication::translate("ProgramTables", "kelurahan"), kVillageLevel);
    combo->addItem(QCoreApplication::translate("ProgramTables", "kecamatan"), kDistrictLevel);
    return combo;
}

QLabel* figureHint(QWidget* parent)
{
    auto* hint =
        new QLabel(QCoreApplication::translate(
                       "ProgramTables", "Enter on a figure shows its households in the list and on "
                                        "the map."),
                   parent);
    hint->setForegroundRole(QPalette::PlaceholderText);
    return hint;
}

void addCounted(Counted& to, const Counted& from)
{
    to.number += from.number;
    to.households.insert(to.households.end(), from.households.begin(), from.households.end());
}

registry::Filter householdsFilter(const std::vector<core::RecordId>& households)
{
    registry::Filter filter;
    filter.conditions = {{false, {registry::IsOneOf{households}}}};
    return filter;
}

} // namespace rangkul::coverageui
