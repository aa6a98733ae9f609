// SPDX-License-Identifier: GPL-3.0-or-later
#include "ods_source.h"

#include "number_text.h"

#include <charconv>

namespace rangkul::exchange {

namespace {

constexpr size_t kMostColumns = 16384;
constexpr size_t kMostRepeatedRows = 1000; // filled rows; a longer run is formatting, not data

size_t countOf(std::string_view text)
{
    size_t count = 1;
    std::from_chars(text.data(), text.data() + text.size(), count);
    return std::max<size_t>(count, 1);
}

core::Error damagedFile(const QString& path)
{
    return {core::ErrorCode::Corrupt, QStringLiteral("sheet.damaged"), {path}};
}

} // namespace

core::Result<std::vector<SheetName>> readOdsSheets(const QString& path)
{
    const QByteArray manifest = zipBytes(path, QStringLiteral("META-INF/manifest.xml"));
    if (manifest.contains("encryption-data")) {
        return core::Error{core::ErrorCode::Denied, QStringLiteral("sheet.password"), {path}};
    }
    const auto entry = ZipEntry::open(path, QStringLiteral("content.xml"));
    if (!entry) {
        return damagedFile(path);
    }
    XmlScanner xml([&entry](char* into, size_t most) { return entry->read(into, most); });
    std::vector<SheetName> sheets;
    for (;;) {
        const XmlToken token = xml.next();
        if (token == XmlToken::Done) {
            break;
        }
        if (token == XmlToken::Broken) {
            return damagedFile(path);
        }
        if (token == XmlToken::Start && xml.name() == "table") {
            const std::string_view name = xml.attribute("name");
            sheets.push_back({QString::fromUtf8(name.data(), static_cast<qsizetype>(name.size())),
                              xml.attribute("display") == "false"});
            if (!xml.skipElement()) {
                return damagedFile(path);
            }
        }
    }
    if (sheets.empty() || !entry->isWhole()) {
        return damagedFile(path);
    }
    return sheets;
}

core::Result<std::unique_ptr<TableSource>> OdsSource::open(const TableFile& file, size_t sheet)
{
    auto entry = ZipEntry::open(file.path, QStringLiteral("content.xml"));
    if (!entry) {
        return damagedFile(file.path);
    }
    std::unique_ptr<OdsSource> source(new OdsSource(file.path, std::move(entry), sheet));
    if (!source->findSheet()) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("sheet.no_such_sheet"),
                           {file.path, QString::number(sheet + 1)}};
    }
    return std::unique_ptr<TableSource>(std::move(source));
}

OdsSource::OdsSource(QString path, std::unique_ptr<ZipEntry> entry, size_t sheet)
    : m_path(std::move(path))
    , m_entry(std::move(entry))
    , m_sheet(sheet)
    , m_xml([this](char* into, size_t most) { return m_entry->read(into, most); })
{
}

core::Error OdsSource::damaged() const
{
    return {core::ErrorCode::Corrupt,
            QStringLiteral("sheet.damaged"),
            {m_path},
            QStringLiteral("row %1").arg(m_row)};
}

core::Status OdsSource::rewind()
{
    m_entry->rewind();
    m_xml.restart();
    m_row = 0;
    m_repeats = 0;
    m_inSheet = m_done = false;
    if (!findSheet()) {
        return damaged();
    }
    return core::Done{};
}

bool OdsSource::findSheet()
{
    size_t seen = 0;
    for (;;) {
        const XmlToken token = m_xml.next();
        if (token == XmlToken::Done || token == XmlToken::Broken) {
            return false;
        }
        if (token == XmlToken::Start && m_xml.name() == "table") {
            if (seen++ == m_sheet) {
                m_inSheet = true;
                return true;
            }
            if (!m_xml.skipElement()) {
                return false;
            }
        }
    }
}

core::Result<bool> OdsSource::next(RowBatch& batch, size_t most)
{
    batch.clear();
    while (batch.size() < most) {
        if (m_repeats > 0) {
            --m_repeats;
            for (const Cell& cell : m_repeated) {
                batch.addCell(batch.arena().keep(cell.text), cell.kind);
            }
            batch.endRow(++m_row);
            continue;
        }
        if (m_done) {
            break;
        }
        switch (m_xml.next()) {
        case XmlToken::Start:
            if (m_xml.name() == "table-row") {
                if (!readRow(batch)) {
                    return damaged();
                }
            } else if (!m_xml.name().starts_with("table-") && !m_xml.skipElement()) {
                return damaged(); // forms, shapes; groups of rows are walked into
            }
            break;
        case XmlToken::End:
            m_done = m_xml.name() == "table";
            break;
        case XmlToken::Text:
            break;
        case XmlToken::Done:
        case XmlToken::Broken:
            return damaged();
        }
    }
    return !batch.isEmpty();
}

bool OdsSource::readRow(RowBatch& batch)
{
    const size_t times = countOf(m_xml.attribute("number-rows-repeated"));
    for (bool open = true; open;) {
        switch (m_xml.next()) {
        case XmlToken::Start: {
            const bool isCell =
                m_xml.name() == "table-cell" || m_xml.name() == "covered-table-cell";
            if (isCell ? !readCell(batch) : !m_xml.skipElement()) {
                return false;
            }
            break;
        }
        case XmlToken::End:
            open = false;
            break;
        case XmlToken::Text:
            break;
        case XmlToken::Done:
        case XmlToken::Broken:
            return false;
        }
    }
    const size_t before = batch.size();
    batch.endRow(++m_row);
    if (times > 1 && batch.size() > before && times <= kMostRepeatedRows) {
        m_repeated.clear();
        m_repeatedTexts.clear();
        for (const Cell& cell : batch.row(before).cells) {
            m_repeated.push_back({m_repeatedTexts.keep(cell.text), cell.kind});
        }
        m_repeats = times - 1;
    } else {
        m_row += static_cast<qint64>(times) - 1;
    }
    return true;
}

bool OdsSource::readCell(RowBatch& batch)
{
    const size_t times = countOf(m_xml.attribute("number-columns-repeated"));
    const std::string type(m_xml.attribute("value-type"));
    std::string_view stored;
    if (type == "float" || type == "percentage" || type == "currency") {
        stored = m_xml.attribute("value");
    } else if (type == "date") {
        stored = m_xml.attribute("date-value");
    } else if (type == "boolean") {
        stored = m_xml.attribute("boolean-value") == "true" ? "TRUE" : "FALSE";
    }
    const std::string value(stored);
    if (!readParagraphs()) {
        return false;
    }
    if (type == "date") {
        addCells(batch, value, CellKind::Date, times);
    } else if (!value.empty() && type != "boolean") {
        addCells(batch, plainNumber(value, m_scratch), CellKind::Number, times);
    } else {
        addCells(batch, value.empty() ? std::string_view(m_text) : value, CellKind::Text, times);
    }
    return true;
}

/// The shown text of the open cell into m_text, comments left out.
bool OdsSource::readParagraphs()
{
    m_text.clear();
    int paragraphs = 0;
    for (int depth = 1; depth > 0;) {
        switch (m_xml.next()) {
        case XmlToken::Start:
            if (m_xml.name() == "annotation" || m_xml.name() == "frame") {
                if (!m_xml.skipElement()) {
                    return false;
                }
                break;
            }
            ++depth;
            if (m_xml.name() == "p" && ++paragraphs > 1) {
                m_text += '\n';
            } else if (m_xml.name() == "s") {
                m_text.append(std::min<size_t>(countOf(m_xml.attribute("c")), 1000), ' ');
            } else if (m_xml.name() == "tab") {
                m_text += '\t';
            } else if (m_xml.name() == "line-break") {
                m_text += '\n';
            }
            break;
        case XmlToken::End:
            --depth;
            break;
        case XmlToken::Text:
            if (paragraphs > 0 && depth > 1) {
                m_text.append(m_xml.text());
            }
            break;
        case XmlToken::Done:
        case XmlToken::Broken:
            return false;
        }
    }
    return true;
}

void OdsSource::addCells(RowBatch& batch, std::string_view text, CellKind kind, size_t times)
{
    const size_t room = kMostColumns - std::min(batch.openCells(), kMostColumns);
    times = std::min(times, room);
    if (text.empty()) {
        batch.padTo(batch.openCells() + times);
        return;
    }
    const std::string_view kept = batch.arena().keep(text);
    for (size_t i = 0; i < times; ++i) {
        batch.addCell(kept, kind);
    }
}

} // namespace rangkul::exchange
