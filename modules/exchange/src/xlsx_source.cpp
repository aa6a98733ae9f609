// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_source.h"

#include "number_text.h"

#include <charconv>

namespace rangkul::exchange {

namespace {

constexpr size_t kMostColumns = 16384; // the widest sheet Excel makes

/// 0-based column of "AB12"; the column after the last one when there is no reference.
size_t columnOf(std::string_view reference, size_t following)
{
    size_t column = 0;
    size_t letters = 0;
    for (const char c : reference) {
        const char upper = c >= 'a' && c <= 'z' ? static_cast<char>(c - 32) : c;
        if (upper < 'A' || upper > 'Z') {
            break;
        }
        column = column * 26 + static_cast<size_t>(upper - 'A' + 1);
        ++letters;
    }
    return letters == 0 || letters > 3 ? following : column - 1;
}

} // namespace

core::Result<std::unique_ptr<TableSource>> XlsxSource::open(const TableFile& file, size_t sheet)
{
    RANGKUL_LET(workbook, readXlsxWorkbook(file.path));
    if (sheet >= workbook.sheets.size()) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("sheet.no_such_sheet"),
                           {file.path, QString::number(sheet + 1)}};
    }
    auto entry = ZipEntry::open(file.path, workbook.sheets[sheet].entry);
    if (!entry) {
        return core::Error{core::ErrorCode::Corrupt, QStringLiteral("sheet.damaged"), {file.path}};
    }
    RANGKUL_LET(texts, SharedTexts::read(file.path, workbook.sharedTextsEntry));
    std::unique_ptr<TableSource> source(
        new XlsxSource(file.path, std::move(entry), std::move(texts),
                       readXlsxDateStyles(file.path, workbook.stylesEntry), workbook.from1904));
    return source;
}

XlsxSource::XlsxSource(QString path, std::unique_ptr<ZipEntry> entry, SharedTexts texts,
                       std::vector<bool> dateStyles, bool from1904)
    : m_path(std::move(path))
    , m_entry(std::move(entry))
    , m_texts(std::move(texts))
    , m_dateStyles(std::move(dateStyles))
    , m_from1904(from1904)
    , m_xml([this](char* into, size_t most) { return m_entry->read(into, most); })
{
}

core::Error XlsxSource::damaged() const
{
    return {core::ErrorCode::Corrupt,
            QStringLiteral("sheet.damaged"),
            {m_path},
            QStringLiteral("row %1").arg(m_row)};
}

core::Status XlsxSource::rewind()
{
    m_entry->rewind();
    m_xml.restart();
    m_row = 0;
    m_done = false;
    return core::Done{};
}

core::Result<bool> XlsxSource::next(RowBatch& batch, size_t most)
{
    batch.clear();
    while (!m_done && batch.size() < most) {
        switch (m_xml.next()) {
        case XmlToken::Start:
            if (m_xml.name() == "row") {
                const std::string_view number = m_xml.attribute("r");
                qint64 told = m_row + 1;
                std::from_chars(number.data(), number.data() + number.size(), told);
                m_row = told;
                if (!readRow(batch)) {
                    return damaged();
                }
                batch.endRow(m_row);
            }
            break;
        case XmlToken::End:
            m_done = m_xml.name() == "sheetData";
            break;
        case XmlToken::Text:
            break;
        case XmlToken::Done:
            if (!m_entry->isWhole()) {
                return damaged();
            }
            m_done = true;
            break;
        case XmlToken::Broken:
            return damaged();
        }
    }
    return !batch.isEmpty();
}

bool XlsxSource::readRow(RowBatch& batch)
{
    for (;;) {
        switch (m_xml.next()) {
        case XmlToken::Start:
            if (m_xml.name() == "c" ? !readCell(batch) : !m_xml.skipElement()) {
                return false;
            }
            break;
        case XmlToken::End:
            return true;
        case XmlToken::Text:
            break;
        case XmlToken::Done:
        case XmlToken::Broken:
            return false;
        }
    }
}

bool XlsxSource::readCell(RowBatch& batch)
{
    std::string_view reference;
    std::string_view typeName;
    std::string_view styleText;
    m_xml.forEachAttribute([&](std::string_view name, std::string_view value) {
        if (name == "r") {
            reference = value;
        } else if (name == "t") {
            typeName = value;
        } else if (name == "s") {
            styleText = value;
        }
    });
    const size_t column = columnOf(reference, batch.openCells());
    if (column >= kMostColumns || column < batch.openCells()) {
        return m_xml.skipElement();
    }
    const CellType type = typeName == "s" ? CellType::SharedText
                          : typeName == "str" || typeName == "inlineStr" || typeName == "e"
                              ? CellType::Text
                          : typeName == "b" ? CellType::Boolean
                          : typeName == "d" ? CellType::IsoDate
                                            : CellType::Number;
    size_t style = 0;
    std::from_chars(styleText.data(), styleText.data() + styleText.size(), style);
    const bool isDate = style < m_dateStyles.size() && m_dateStyles[style];
    if (!readValue()) {
        return false;
    }
    if (!m_value.empty()) {
        batch.padTo(column);
        addValue(batch, type, isDate);
    }
    return true;
}

bool XlsxSource::readValue()
{
    m_value.clear();
    bool inText = false;
    for (int depth = 1; depth > 0;) {
        switch (m_xml.next()) {
        case XmlToken::Start:
            if (m_xml.name() == "f" || m_xml.name() == "rPh" || m_xml.name() == "extLst") {
                if (!m_xml.skipElement()) {
                    return false;
                }
                break;
            }
            inText = m_xml.name() == "v" || m_xml.name() == "t";
            ++depth;
            break;
        case XmlToken::End:
            inText = false;
            --depth;
            break;
        case XmlToken::Text:
            if (inText) {
                m_value.append(m_xml.text());
            }
            break;
        case XmlToken::Done:
        case XmlToken::Broken:
            return false;
        }
    }
    return true;
}

void XlsxSource::addValue(RowBatch& batch, CellType type, bool isDate)
{
    switch (type) {
    case CellType::SharedText: {
        size_t index = 0;
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), index);
        batch.addCell(m_texts.text(index), CellKind::Text);
        break;
    }
    case CellType::Text:
        batch.addCell(batch.arena().keep(unescapedXlsxText(m_value, m_scratch)), CellKind::Text);
        break;
    case CellType::Boolean:
        batch.addCell(m_value == "1" ? "TRUE" : "FALSE", CellKind::Text);
        break;
    case CellType::IsoDate:
        batch.addCell(batch.arena().keep(m_value), CellKind::Date);
        break;
    case CellType::Number:
        addNumber(batch, isDate);
        break;
    }
}

void XlsxSource::addNumber(RowBatch& batch, bool isDate)
{
    if (isDate) {
        double serial = 0;
        std::from_chars(m_value.data(), m_value.data() + m_value.size(), serial);
        const std::string date = dateText(serial, m_from1904);
        if (!date.empty()) {
            batch.addCell(batch.arena().keep(date), CellKind::Date);
            return;
        }
    }
    batch.addCell(batch.arena().keep(plainNumber(m_value, m_scratch)), CellKind::Number);
}

} // namespace rangkul::exchange
