// SPDX-License-Identifier: GPL-3.0-or-later
#include "plain_sheet.h"

#include <algorithm>

namespace rangkul::services {

namespace {

bool saysNone(const QString& text)
{
    static const QStringList kNone{QString(),
                                   QStringLiteral("-"),
                                   QStringLiteral("–"),
                                   QStringLiteral("NA"),
                                   QStringLiteral("N/A"),
                                   QStringLiteral("NaN"),
                                   QStringLiteral("..."),
                                   QStringLiteral("…")};
    return kNone.contains(text);
}

core::DecimalSign usualSign(char delimiter)
{
    return delimiter == ';' ? core::DecimalSign::Comma : core::DecimalSign::Dot;
}

} // namespace

const SheetCell& SheetRow::at(int column) const
{
    static const SheetCell kNone;
    return column >= 0 && static_cast<size_t>(column) < cells.size()
               ? cells[static_cast<size_t>(column)]
               : kNone;
}

core::Result<PlainSheet> PlainSheet::read(const QString& path, qint64 mostRows)
{
    RANGKUL_LET(file, exchange::inspectTable(path));
    return read(file, 0, mostRows);
}

core::Result<PlainSheet> PlainSheet::read(const exchange::TableFile& file, size_t sheet,
                                          qint64 mostRows)
{
    RANGKUL_LET(source, exchange::openTable(file, sheet));
    PlainSheet out;
    exchange::RowBatch batch;
    while (true) {
        RANGKUL_LET(more, source->next(batch, 4096));
        if (!more && batch.isEmpty()) {
            break;
        }
        for (size_t i = 0; i < batch.size(); ++i) {
            const exchange::TableRow row = batch.row(i);
            SheetRow kept{row.number, {}};
            kept.cells.reserve(row.cells.size());
            for (const exchange::Cell& cell : row.cells) {
                kept.cells.push_back(
                    {cell.toString().trimmed(), cell.kind == exchange::CellKind::Number});
            }
            out.m_columns = std::max(out.m_columns, static_cast<int>(kept.cells.size()));
            out.m_rows.push_back(std::move(kept));
        }
        if (static_cast<qint64>(out.m_rows.size()) > mostRows) {
            return core::Error{core::ErrorCode::InvalidInput,
                               QStringLiteral("figures.too_many"),
                               {QString::number(mostRows)}};
        }
        if (!more) {
            break;
        }
    }
    out.judgeSigns(file.delimiter);
    return out;
}

void PlainSheet::judgeSigns(char delimiter)
{
    std::vector<core::DecimalSignDetector> detectors(static_cast<size_t>(m_columns));
    for (const SheetRow& row : m_rows) {
        for (size_t c = 0; c < row.cells.size(); ++c) {
            if (!row.cells[c].isNumber) {
                detectors[c].add(row.cells[c].text);
            }
        }
    }
    for (const core::DecimalSignDetector& detector : detectors) {
        const core::DecimalSign found = detector.sign();
        m_signs.push_back(found == core::DecimalSign::Unknown ? usualSign(delimiter) : found);
    }
}

core::Result<std::optional<double>> PlainSheet::number(const SheetRow& row, int column,
                                                       const QString& header) const
{
    const SheetCell& cell = row.at(column);
    if (saysNone(cell.text)) {
        return std::optional<double>();
    }
    bool isPlain = false;
    const double plain = cell.text.toDouble(&isPlain);
    const core::DecimalSign sign = m_signs[static_cast<size_t>(column)];
    if (isPlain && (cell.isNumber || sign == core::DecimalSign::Dot)) {
        return std::optional(plain);
    }
    const auto reading = core::parseNumber(cell.text, sign);
    if (!reading) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("figures.number"),
                           {QString::number(row.number), header, cell.text}};
    }
    return std::optional(reading->value);
}

QString foldedHeader(const QString& text)
{
    QString out;
    for (const QChar c : text) {
        if (c.isLetterOrNumber()) {
            out += c.toLower();
        }
    }
    return out;
}

int headerColumn(const SheetRow& row, const QStringList& names)
{
    for (const QString& name : names) { // the first name counts most
        for (size_t c = 0; c < row.cells.size(); ++c) {
            if (foldedHeader(row.cells[c].text) == name) {
                return static_cast<int>(c);
            }
        }
    }
    return -1;
}

} // namespace rangkul::services
