// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_workbook.h"

#include <QHash>

#include "number_text.h"
#include "utf8_text.h"
#include "xml_scanner.h"
#include "zip_entry.h"

#include <charconv>

namespace rangkul::exchange {

namespace {

core::Error damaged(const QString& path)
{
    return {core::ErrorCode::Corrupt, QStringLiteral("sheet.damaged"), {path}};
}

int toInt(std::string_view text, int otherwise)
{
    int value = otherwise;
    std::from_chars(text.data(), text.data() + text.size(), value);
    return value;
}

/// A scanner over one small entry, with the bytes it reads.
class EntryScanner
{
public:
    EntryScanner(const QString& path, const QString& entry)
        : m_entry(ZipEntry::open(path, entry))
        , m_scanner(
              [this](char* into, size_t most) { return m_entry ? m_entry->read(into, most) : 0; })
    {
    }
    bool exists() const { return m_entry != nullptr; }
    bool isWhole() const { return m_entry && m_entry->isWhole(); }
    XmlScanner& scanner() { return m_scanner; }

private:
    std::unique_ptr<ZipEntry> m_entry;
    XmlScanner m_scanner;
};

struct Relation
{
    QString target;
    QString type; ///< last word of the type's address: "worksheet"
};

/// Relations of one part by their id; targets as entry names.
QHash<QString, Relation> readRelations(const QString& path, const QString& entry,
                                       const QString& folder)
{
    QHash<QString, Relation> relations;
    EntryScanner part(path, entry);
    XmlScanner& xml = part.scanner();
    for (XmlToken token = xml.next(); token != XmlToken::Done && token != XmlToken::Broken;
         token = xml.next()) {
        if (token != XmlToken::Start || xml.name() != "Relationship") {
            continue;
        }
        QString target = toQString(xml.attribute("Target"));
        target = target.startsWith(QLatin1Char('/')) ? target.mid(1) : folder + target;
        const QString type = toQString(xml.attribute("Type")).section(QLatin1Char('/'), -1);
        relations.insert(toQString(xml.attribute("Id")), {target, type});
    }
    return relations;
}

QString workbookEntry(const QString& path)
{
    const auto relations = readRelations(path, QStringLiteral("_rels/.rels"), QString());
    for (const Relation& relation : relations) {
        if (relation.type == QLatin1String("officeDocument")) {
            return relation.target;
        }
    }
    return QStringLiteral("xl/workbook.xml");
}

} // namespace

core::Result<XlsxWorkbook> readXlsxWorkbook(const QString& path)
{
    const QString entry = workbookEntry(path);
    const QString folder = entry.left(entry.lastIndexOf(QLatin1Char('/')) + 1);
    const QString file = entry.mid(folder.size());
    const auto relations = readRelations(
        path, folder + QStringLiteral("_rels/") + file + QStringLiteral(".rels"), folder);
    EntryScanner part(path, entry);
    if (!part.exists()) {
        return damaged(path);
    }
    XlsxWorkbook workbook;
    for (const Relation& relation : relations) {
        if (relation.type == QLatin1String("sharedStrings")) {
            workbook.sharedTextsEntry = relation.target;
        } else if (relation.type == QLatin1String("styles")) {
            workbook.stylesEntry = relation.target;
        }
    }
    XmlScanner& xml = part.scanner();
    XmlToken token = xml.next();
    for (; token != XmlToken::Done && token != XmlToken::Broken; token = xml.next()) {
        if (token != XmlToken::Start) {
            continue;
        }
        if (xml.name() == "workbookPr") {
            const std::string_view value = xml.attribute("date1904");
            workbook.from1904 = value == "1" || value == "true";
        } else if (xml.name() == "sheet") {
            const QString name = toQString(xml.attribute("name"));
            const bool hidden =
                !xml.attribute("state").empty() && xml.attribute("state") != "visible";
            const Relation relation = relations.value(toQString(xml.attribute("id")));
            if (relation.type == QLatin1String("worksheet")) {
                workbook.sheets.push_back({{name, hidden}, relation.target});
            }
        }
    }
    if (token == XmlToken::Broken || !part.isWhole() || workbook.sheets.empty()) {
        return damaged(path);
    }
    return workbook;
}

std::vector<bool> readXlsxDateStyles(const QString& path, const QString& entry)
{
    std::vector<bool> styles;
    if (entry.isEmpty()) {
        return styles;
    }
    QHash<int, bool> custom;
    bool inCellFormats = false;
    EntryScanner part(path, entry);
    XmlScanner& xml = part.scanner();
    for (XmlToken token = xml.next(); token != XmlToken::Done && token != XmlToken::Broken;
         token = xml.next()) {
        if (xml.name() == "cellXfs") {
            inCellFormats = token == XmlToken::Start;
        } else if (token != XmlToken::Start) {
            continue;
        } else if (xml.name() == "numFmt") {
            const int id = toInt(xml.attribute("numFmtId"), -1);
            custom.insert(id, isDateFormat(xml.attribute("formatCode")));
        } else if (inCellFormats && xml.name() == "xf") {
            const int id = toInt(xml.attribute("numFmtId"), 0);
            styles.push_back(custom.contains(id) ? custom.value(id) : isDateFormat(id));
        }
    }
    return styles;
}

core::Result<SharedTexts> SharedTexts::read(const QString& path, const QString& entry)
{
    SharedTexts texts;
    if (entry.isEmpty()) {
        return texts;
    }
    EntryScanner part(path, entry);
    if (!part.exists()) {
        return damaged(path);
    }
    XmlScanner& xml = part.scanner();
    std::string scratch;
    bool inText = false;
    XmlToken token = xml.next();
    for (; token != XmlToken::Done && token != XmlToken::Broken; token = xml.next()) {
        if (token == XmlToken::Text) {
            if (inText) {
                texts.m_bytes.append(unescapedXlsxText(xml.text(), scratch));
            }
        } else if (xml.name() == "t") {
            inText = token == XmlToken::Start;
        } else if (xml.name() == "rPh" && token == XmlToken::Start) {
            xml.skipElement(); // how to pronounce the text, not the text
        } else if (xml.name() == "si" && token == XmlToken::End) {
            texts.m_begins.push_back(texts.m_bytes.size());
        }
    }
    if (token == XmlToken::Broken || !part.isWhole()) {
        return damaged(path);
    }
    return texts;
}

std::string_view unescapedXlsxText(std::string_view text, std::string& scratch)
{
    size_t at = text.find("_x");
    if (at == std::string_view::npos) {
        return text;
    }
    scratch.clear();
    while (at != std::string_view::npos) {
        unsigned code = 0;
        const bool fits = at + 7 <= text.size() && text[at + 6] == '_';
        const char* const digits = text.data() + at + 2;
        if (fits && std::from_chars(digits, digits + 4, code, 16).ptr == digits + 4) {
            scratch.append(text.substr(0, at));
            appendUtf8(scratch, code);
            text.remove_prefix(at + 7);
        } else {
            scratch.append(text.substr(0, at + 2));
            text.remove_prefix(at + 2);
        }
        at = text.find("_x");
    }
    scratch.append(text);
    return scratch;
}

} // namespace rangkul::exchange
