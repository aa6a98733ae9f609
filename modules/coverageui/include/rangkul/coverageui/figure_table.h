// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include <memory>
#include <vector>

class QMimeData;

namespace rangkul::coverageui {

/// Figures as rows and columns, for a spreadsheet or a letter. Numbers are written without marks
/// between thousands, so that every spreadsheet reads them as numbers; percent with the decimal
/// sign of the language.
struct FigureTable
{
    QString title;
    QString source;
    QStringList header; ///< of the names, then of each column of figures
    std::vector<QStringList> rows;

    /// A line per row, cells apart by tabs, the header first.
    QString tabSeparated() const;
    /// With the title above and the source below.
    QString html() const;
    /// Both, for the clipboard.
    std::unique_ptr<QMimeData> mimeData() const;
};

} // namespace rangkul::coverageui
