// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "rangkul/core/indonesian_number.h"
#include "rangkul/core/result.h"
#include "rangkul/exchange/table_source.h"

#include <optional>
#include <vector>

namespace rangkul::services {

struct SheetCell
{
    QString text;          ///< without blanks at its ends
    bool isNumber = false; ///< the file itself says so: "." is its decimal sign
};

struct SheetRow
{
    qint64 number = 0; ///< as a spreadsheet counts, 1 = first line
    std::vector<SheetCell> cells;

    const SheetCell& at(int column) const;
};

/// A small sheet (CSV, XLSX, XLS, ODS) read whole: figures, never lists of people.
class PlainSheet
{
public:
    /// The first sheet of a file. Errors of exchange::inspectTable(); InvalidInput
    /// "figures.too_many" (rows that may be).
    static core::Result<PlainSheet> read(const QString& path, qint64 mostRows);
    static core::Result<PlainSheet> read(const exchange::TableFile& file, size_t sheet,
                                         qint64 mostRows);

    const std::vector<SheetRow>& rows() const { return m_rows; }
    int columns() const { return m_columns; }

    /// A number of a column. nullopt for what says that there is none ("", "-", "NA", "...").
    /// InvalidInput "figures.number" (row, column's header or letter, written).
    core::Result<std::optional<double>> number(const SheetRow& row, int column,
                                               const QString& header) const;

private:
    void judgeSigns(char delimiter);

    std::vector<SheetRow> m_rows;
    int m_columns = 0;
    std::vector<core::DecimalSign> m_signs; ///< of each column
};

/// Letters and digits only, lower case: "Kode Wilayah" and "kode_wilayah" are one header.
QString foldedHeader(const QString& text);
/// Column of the first header among `names` (folded) in this row, or -1.
int headerColumn(const SheetRow& row, const QStringList& names);

} // namespace rangkul::services
