// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "xlsx_workbook.h"
#include "xml_scanner.h"
#include "zip_entry.h"

namespace rangkul::exchange {

/// Streams one sheet of an XLSX file. Numbers come as the file holds them, never through a
/// display format; formulas give the result that was stored.
class XlsxSource final : public TableSource
{
public:
    static core::Result<std::unique_ptr<TableSource>> open(const TableFile& file, size_t sheet);

    core::Result<bool> next(RowBatch& batch, size_t most) override;
    core::Status rewind() override;
    qint64 position() const override { return m_entry->position(); }
    qint64 total() const override { return m_entry->size(); }

private:
    enum class CellType : std::uint8_t { Number, SharedText, Text, Boolean, IsoDate };

    XlsxSource(QString path, std::unique_ptr<ZipEntry> entry, SharedTexts texts,
               std::vector<bool> dateStyles, bool from1904);
    core::Error damaged() const;
    /// Reads up to the end of the open row; false when the XML breaks.
    bool readRow(RowBatch& batch);
    bool readCell(RowBatch& batch);
    /// Collects the text of <v> or <is> into m_value; false when the XML breaks.
    bool readValue();
    void addValue(RowBatch& batch, CellType type, bool isDate);
    void addNumber(RowBatch& batch, bool isDate);

    QString m_path;
    std::unique_ptr<ZipEntry> m_entry;
    SharedTexts m_texts;
    std::vector<bool> m_dateStyles;
    bool m_from1904;
    XmlScanner m_xml;
    qint64 m_row = 0;
    bool m_done = false;
    std::string m_value;
    std::string m_scratch;
};

} // namespace rangkul::exchange
