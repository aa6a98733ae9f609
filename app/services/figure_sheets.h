// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure_file.h"

#include <map>

namespace rangkul::services {

/// InvalidInput: something of a table of figures.
core::Error badFile(const char* reason, const QStringList& args = {});
core::Finding rejectedRow(const core::Error& error);

QStringList visibleSheets(const exchange::TableFile& file);
/// The sheet of this name or number (from 1), or without one all that can be seen; never none.
/// NotFound "figures.no_sheet" (file, wanted, sheets there are); InvalidInput "figures.one_table"
/// (file) for a file without sheets.
core::Result<std::vector<size_t>> chosenSheets(const exchange::TableFile& file,
                                               const QString& wanted);

/// Figures of all sheets, each once.
class FigureCollector
{
public:
    /// Rows of the sheet are told by its name from now on; empty: by their number alone.
    void begin(const QString& sheet) { m_sheet = sheet; }
    /// A figure that stands in the table twice is taken once; "figures.double" when it says two
    /// things.
    void add(const SheetRow& row, Figure figure);
    /// The first argument is the row.
    void reject(core::Error error);
    FigureRows<Figure> take() { return std::move(m_out); }

private:
    struct Seen
    {
        QString place;
        Figure figure;
    };
    QString placed(const QString& row) const;

    QString m_sheet;
    std::map<FigureKey, Seen> m_seen;
    FigureRows<Figure> m_out;
};

} // namespace rangkul::services
