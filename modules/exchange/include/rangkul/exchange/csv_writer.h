// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSaveFile>
#include <QString>
#include <QStringList>

#include "rangkul/core/result.h"
#include "rangkul/registry/value.h"

#include <memory>
#include <vector>

namespace rangkul::exchange {

/// How comma-separated text is written (RFC 4180).
struct CsvLayout
{
    char delimiter = ',';
    bool bom = true; ///< so that office programs read UTF-8
    /// A cell that a spreadsheet would run as a formula gets an apostrophe in front; plain numbers
    /// such as -7.8 do not.
    bool guardFormulas = true;
    bool crlf = true; ///< as RFC 4180 says; false: line feed alone
};

/// One line with its end.
QByteArray csvLine(const QStringList& cells, const CsvLayout& layout);

/// Writes a file row by row. The file appears under its name only by finish(); leaving without it
/// leaves nothing behind. Errors: NoPermission, DiskFull, Io "file.not_writable" with the path.
class CsvWriter
{
public:
    static core::Result<CsvWriter> open(const QString& path, const CsvLayout& layout);

    core::Status addRow(const QStringList& cells);
    /// The same for values as registry::toPlainText() tells them; for very many rows.
    core::Status addValues(const std::vector<registry::Value>& cells);
    core::Status finish();
    qint64 rows() const { return m_rows; }

private:
    CsvWriter(std::unique_ptr<QSaveFile> file, const CsvLayout& layout);
    core::Status flush();
    core::Status flushWhenFull();

    std::unique_ptr<QSaveFile> m_file;
    CsvLayout m_layout;
    QByteArray m_buffer;
    qint64 m_rows = 0;
};

} // namespace rangkul::exchange
