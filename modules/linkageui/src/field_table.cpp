// SPDX-License-Identifier: GPL-3.0-or-later
#include "field_table.h"

#include <QHeaderView>

#include "pair_view.h"
#include "rangkul/ui/theme.h"

namespace rangkul::linkageui {

namespace {

constexpr int kSignColumn = 2;

} // namespace

FieldTable::FieldTable(const QString& accessibleName, QWidget* parent)
    : QTableWidget(parent)
{
    setAccessibleName(accessibleName);
    setColumnCount(4);
    setHorizontalHeaderLabels(
        {PairView::tr("Field"), PairView::tr("Left"), QString(), PairView::tr("Right")});
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setWordWrap(true);
    setFont(ui::tabularFont(parent->font()));
    horizontalHeader()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    horizontalHeader()->setSectionResizeMode(kSignColumn, QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(3, QHeaderView::Stretch);
}

void FieldTable::setFields(const std::vector<FieldLine>& fields)
{
    const ui::ToneColours bad = ui::toneColours(ui::Tone::Caution, palette());
    setRowCount(static_cast<int>(fields.size()));
    for (int row = 0; row < static_cast<int>(fields.size()); ++row) {
        const FieldLine& field = fields[static_cast<size_t>(row)];
        const bool isSame = !field.differs && field.a == field.b && field.a != QStringLiteral("–");
        const QString sign = field.differs ? QStringLiteral("≠")
                             : isSame      ? QStringLiteral("=")
                                           : QString();
        int column = 0;
        for (const QString& text : {field.label, field.a, sign, field.b}) {
            auto* cell = new QTableWidgetItem(text);
            if (field.differs && column > 0) {
                cell->setBackground(bad.background);
                cell->setForeground(bad.text);
                cell->setToolTip(PairView::tr("The two records differ here."));
            }
            setItem(row, column++, cell);
        }
    }
    resizeRowsToContents();
}

} // namespace rangkul::linkageui
