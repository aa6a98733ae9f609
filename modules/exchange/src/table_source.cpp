// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/table_source.h"

#include <QFile>
#include <QFileInfo>

#include "csv_source.h"
#include "kept_source.h"
#include "ods_source.h"
#include "xls_source.h"
#include "xlsx_source.h"
#include "zip_entry.h"

#include <algorithm>

namespace rangkul::exchange {

namespace {

using core::Error;
using core::ErrorCode;

Error refused(const char* reason, const QString& path, ErrorCode code = ErrorCode::InvalidInput)
{
    return {code, QString::fromLatin1(reason), {path}};
}

/// Lower-case ASCII beginning of a file, blanks in front left out.
std::string lowered(std::string_view head)
{
    std::string text(trimmed(head).substr(0, 600));
    std::transform(text.begin(), text.end(), text.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
    return text;
}

bool holdsUtf16(const QByteArray& bytes, const char* ascii)
{
    QByteArray wide;
    for (const char* c = ascii; *c != '\0'; ++c) {
        wide.append(*c).append('\0');
    }
    return bytes.contains(wide);
}

core::Result<TableFile> inspectZip(const QString& path)
{
    if (!isReadableZip(path)) {
        return refused("sheet.damaged", path, ErrorCode::Corrupt);
    }
    if (zipHas(path, QStringLiteral("xl/workbook.bin"))) {
        return refused("sheet.xlsb", path);
    }
    const QByteArray kind = zipBytes(path, QStringLiteral("mimetype"));
    if (zipHas(path, QStringLiteral("content.xml")) &&
        (kind.isEmpty() || kind.contains("spreadsheet"))) {
        RANGKUL_LET(sheets, readOdsSheets(path));
        return TableFile{path, TableFormat::Ods, std::move(sheets)};
    }
    if (!zipHas(path, QStringLiteral("xl"))) {
        return refused("sheet.not_a_sheet", path);
    }
    RANGKUL_LET(workbook, readXlsxWorkbook(path));
    TableFile table{path, TableFormat::Xlsx, {}};
    for (const XlsxWorkbook::Sheet& sheet : workbook.sheets) {
        table.sheets.push_back(sheet.name);
    }
    return table;
}

/// Old Office files, and new ones under a password, share one container.
core::Result<TableFile> inspectOle(const QString& path, QFile& file)
{
    const QByteArray bytes = file.readAll();
    if (holdsUtf16(bytes, "EncryptedPackage")) {
        return refused("sheet.password", path, ErrorCode::Denied);
    }
    if (!holdsUtf16(bytes, "Workbook") && !holdsUtf16(bytes, "Book")) {
        return refused("sheet.not_a_sheet", path);
    }
    RANGKUL_LET(sheets, readXlsSheets(path));
    return TableFile{path, TableFormat::Xls, std::move(sheets)};
}

core::Result<TableFile> inspectText(const QString& path, std::string_view head)
{
    const std::string text = lowered(head);
    const bool isXml = text.starts_with("<?xml");
    if (isXml && text.find("urn:schemas-microsoft-com:office:spreadsheet") != std::string::npos) {
        return refused("sheet.xml2003", path);
    }
    if (text.starts_with("<!doctype html") || text.starts_with("<html") ||
        text.starts_with("<table") || text.starts_with("<meta") || text.starts_with("<head") ||
        text.starts_with("<style") || (isXml && text.find("<html") != std::string::npos)) {
        return refused("sheet.html", path);
    }
    if (isXml || text.starts_with("%pdf") || text.starts_with("{\\rtf")) {
        return refused("sheet.not_a_sheet", path);
    }
    const bool wide = head.starts_with("\xFF\xFE") || head.starts_with("\xFE\xFF");
    const auto zeros = std::count(head.begin(), head.end(), '\0');
    if (!wide && zeros > 0 && zeros < static_cast<std::ptrdiff_t>(head.size() / 4)) {
        return refused("sheet.not_a_sheet", path);
    }
    return inspectCsv(path);
}

} // namespace

core::Result<TableFile> inspectTable(const QString& path)
{
    const QFileInfo info(path);
    if (!info.exists()) {
        return refused("sheet.not_found", path, ErrorCode::NotFound);
    }
    if (!info.isFile()) {
        return refused("sheet.not_a_sheet", path);
    }
    if (info.size() == 0) {
        return refused("sheet.empty", path);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        const bool forbidden = file.error() == QFileDevice::PermissionsError || !info.isReadable();
        return forbidden ? refused("sheet.no_permission", path, ErrorCode::NoPermission)
                         : refused("sheet.read", path, ErrorCode::Io);
    }
    const QByteArray start = file.peek(4096);
    const std::string_view head(start.constData(), static_cast<size_t>(start.size()));
    if (head.starts_with("PK\x03\x04")) {
        return inspectZip(path);
    }
    if (head.starts_with("\xD0\xCF\x11\xE0")) {
        return inspectOle(path, file);
    }
    return inspectText(path, head);
}

core::Result<std::unique_ptr<TableSource>> openTable(const TableFile& file, size_t sheet)
{
    if (file.kept) {
        return std::unique_ptr<TableSource>(std::make_unique<KeptSource>(file.kept));
    }
    switch (file.format) {
    case TableFormat::Csv:
        return CsvSource::open(file);
    case TableFormat::Xlsx:
        return XlsxSource::open(file, sheet);
    case TableFormat::Xls:
        return XlsSource::open(file, sheet);
    case TableFormat::Ods:
        return OdsSource::open(file, sheet);
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::exchange
