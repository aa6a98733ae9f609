// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/table_source.h"
#include "xml_scanner.h"
#include "zip_entry.h"

namespace rangkul::exchange {

/// Names of the sheets of an ODS file. Corrupt "sheet.damaged", Denied "sheet.password".
core::Result<std::vector<SheetName>> readOdsSheets(const QString& path);

/// Streams one sheet of an ODS file: the stored values, not how the cells show them.
class OdsSource final : public TableSource
{
public:
    static core::Result<std::unique_ptr<TableSource>> open(const TableFile& file, size_t sheet);

    core::Result<bool> next(RowBatch& batch, size_t most) override;
    core::Status rewind() override;
    qint64 position() const override { return m_entry->position(); }
    qint64 total() const override { return m_entry->size(); }

private:
    OdsSource(QString path, std::unique_ptr<ZipEntry> entry, size_t sheet);
    core::Error damaged() const;
    /// Moves to the first row of the sheet; false when there is none.
    bool findSheet();
    bool readRow(RowBatch& batch);
    bool readCell(RowBatch& batch);
    bool readParagraphs();
    void addCells(RowBatch& batch, std::string_view text, CellKind kind, size_t times);

    QString m_path;
    std::unique_ptr<ZipEntry> m_entry;
    size_t m_sheet;
    XmlScanner m_xml;
    qint64 m_row = 0;
    bool m_inSheet = false;
    bool m_done = false;
    std::vector<Cell> m_repeated; ///< cells of a row that stands several times
    size_t m_repeats = 0;         ///< how often it is still to come
    TextArena m_repeatedTexts;
    std::string m_text;
    std::string m_scratch;
};

} // namespace rangkul::exchange
