// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/sheet_writer.h"
#include "sheet_package.h"

#include <array>

namespace rangkul::exchange {

/// A workbook as libxlsxwriter makes it, with everything but the rows: those are put in between
/// `head` and tail().
struct SheetShell
{
    /// Numbers of the cell styles of one look.
    struct Styles
    {
        int text = 0;
        int number = 0;
        int date = 0;
    };

    QByteArray sheetName; ///< of the part that holds the rows
    QByteArray head;      ///< its XML up to the first row of data
    QByteArray openTail;  ///< what follows the rows
    std::vector<PackagePart> openParts;
    std::array<Styles, 3> styles; ///< by CellLook

    QByteArray tail(int lastRow) const;
    /// All other parts.
    std::vector<PackagePart> parts(int lastRow) const;
};

/// Errors of SheetWriter::open(). Uses the file at `scratch`, which is gone afterwards.
core::Result<SheetShell> makeSheetShell(const QString& scratch, const SheetLayout& layout);

} // namespace rangkul::exchange
