// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>

#include "rangkul/exchange/table_source.h"

namespace rangkul::exchange {

/// Encoding and delimiter of a text file; "sheet.empty" when it holds nothing but blanks.
core::Result<TableFile> inspectCsv(const QString& path);

/// RFC 4180 and what people make of it: quoted cells may hold delimiters, line ends and doubled
/// quotes; a quote that is never closed is taken as a letter. Cells point into the mapped file
/// where nothing had to be changed.
class CsvSource final : public TableSource
{
public:
    static core::Result<std::unique_ptr<TableSource>> open(const TableFile& file);

    core::Result<bool> next(RowBatch& batch, size_t most) override;
    core::Status rewind() override;
    qint64 position() const override { return m_at - m_begin; }
    qint64 total() const override { return m_end - m_begin; }

private:
    explicit CsvSource(const TableFile& file)
        : m_file(file.path)
        , m_delimiter(file.delimiter)
        , m_encoding(file.encoding)
    {
    }
    core::Status map();
    void readRecord(RowBatch& batch);
    /// m_at stands behind the opening quote; false (and m_at unmoved) when none closes it.
    bool readQuoted(RowBatch& batch);
    void readPlain(RowBatch& batch);
    void addCell(RowBatch& batch, std::string_view text, bool beyondAscii) const;
    bool atLineEnd() const { return m_at == m_end || *m_at == '\n' || *m_at == '\r'; }

    QFile m_file;
    QByteArray m_converted; ///< of a UTF-16 file
    char m_delimiter;
    TextEncoding m_encoding;
    const char* m_begin = nullptr;
    const char* m_end = nullptr;
    const char* m_at = nullptr;
    qint64 m_record = 0;
};

} // namespace rangkul::exchange
