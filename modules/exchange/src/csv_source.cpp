// SPDX-License-Identifier: GPL-3.0-or-later
#include "csv_source.h"

#include <QStringDecoder>

#include "csv_dialect.h"

namespace rangkul::exchange {

namespace {

/// A quoted cell longer than this is a quote that somebody forgot to close.
constexpr std::ptrdiff_t kLongestQuoted = 32 * 1024;

core::Error readError(const QFile& file)
{
    return {
        core::ErrorCode::Io, QStringLiteral("sheet.read"), {file.fileName()}, file.errorString()};
}

QByteArray fromUtf16(std::string_view bytes, TextEncoding encoding)
{
    QStringDecoder decode(encoding == TextEncoding::Utf16Le ? QStringConverter::Utf16LE
                                                            : QStringConverter::Utf16BE);
    const QString text = decode(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size())));
    return text.toUtf8();
}

} // namespace

core::Result<TableFile> inspectCsv(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return readError(file);
    }
    const uchar* mapped = file.map(0, file.size());
    if (!mapped) {
        return readError(file);
    }
    std::string_view bytes(reinterpret_cast<const char*>(mapped), static_cast<size_t>(file.size()));
    TableFile table{path, TableFormat::Csv, {SheetName{}}, encodingOf(bytes), ','};
    bytes.remove_prefix(byteOrderMark(bytes, table.encoding));
    QByteArray converted;
    if (table.encoding == TextEncoding::Utf16Le || table.encoding == TextEncoding::Utf16Be) {
        converted = fromUtf16(bytes.substr(0, 128 * 1024), table.encoding);
        bytes = {converted.constData(), static_cast<size_t>(converted.size())};
    }
    if (trimmed(bytes).empty()) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("sheet.empty"), {path}};
    }
    table.delimiter = delimiterOf(bytes).sign;
    return table;
}

core::Result<std::unique_ptr<TableSource>> CsvSource::open(const TableFile& file)
{
    std::unique_ptr<CsvSource> source(new CsvSource(file));
    RANGKUL_TRY(source->map());
    return std::unique_ptr<TableSource>(std::move(source));
}

core::Status CsvSource::map()
{
    if (!m_file.open(QIODevice::ReadOnly)) {
        return readError(m_file);
    }
    const uchar* mapped = m_file.map(0, m_file.size());
    if (!mapped) {
        return readError(m_file);
    }
    std::string_view bytes(reinterpret_cast<const char*>(mapped),
                           static_cast<size_t>(m_file.size()));
    bytes.remove_prefix(byteOrderMark(bytes, m_encoding));
    if (m_encoding == TextEncoding::Utf16Le || m_encoding == TextEncoding::Utf16Be) {
        m_converted = fromUtf16(bytes, m_encoding);
        bytes = {m_converted.constData(), static_cast<size_t>(m_converted.size())};
    }
    m_begin = bytes.data();
    m_end = m_begin + bytes.size();
    return rewind();
}

core::Status CsvSource::rewind()
{
    m_at = m_begin;
    m_record = 0;
    const std::string_view bytes(m_begin, static_cast<size_t>(m_end - m_begin));
    if (delimiterOf(bytes.substr(0, 8)).isTold) {
        m_at += bytes.find('\n') + 1;
        m_record = 1;
    }
    return core::Done{};
}

core::Result<bool> CsvSource::next(RowBatch& batch, size_t most)
{
    batch.clear();
    while (m_at < m_end && batch.size() < most) {
        readRecord(batch);
        batch.endRow(++m_record);
    }
    return !batch.isEmpty();
}

void CsvSource::readRecord(RowBatch& batch)
{
    for (;;) {
        if (m_at < m_end && *m_at == '"') {
            ++m_at;
            if (!readQuoted(batch)) {
                --m_at;
                readPlain(batch);
            }
        } else {
            readPlain(batch);
        }
        if (m_at == m_end) {
            return;
        }
        const char sign = *m_at++;
        if (sign == m_delimiter) {
            continue;
        }
        if (sign == '\r' && m_at < m_end && *m_at == '\n') {
            ++m_at;
        }
        return;
    }
}

void CsvSource::readPlain(RowBatch& batch)
{
    const char* const start = m_at;
    unsigned char all = 0;
    while (m_at < m_end && *m_at != m_delimiter && *m_at != '\n' && *m_at != '\r') {
        all |= static_cast<unsigned char>(*m_at);
        ++m_at;
    }
    addCell(batch, {start, static_cast<size_t>(m_at - start)}, all >= 0x80);
}

bool CsvSource::readQuoted(RowBatch& batch)
{
    const char* const start = m_at;
    const char* const limit = m_end - start > kLongestQuoted ? start + kLongestQuoted : m_end;
    bool doubled = false;
    const char* close = start;
    for (;; ++close) {
        close =
            static_cast<const char*>(std::memchr(close, '"', static_cast<size_t>(limit - close)));
        if (!close) {
            return false;
        }
        if (close + 1 < m_end && close[1] == '"') {
            doubled = true;
            ++close;
            if (close + 1 >= limit) {
                return false;
            }
            continue;
        }
        break;
    }
    m_at = close + 1;
    const char* const tail = m_at;
    while (!atLineEnd() && *m_at != m_delimiter) {
        ++m_at;
    }
    const std::string_view inside(start, static_cast<size_t>(close - start));
    if (!doubled && tail == m_at) {
        const bool beyondAscii =
            m_encoding == TextEncoding::Windows1252 &&
            std::any_of(inside.begin(), inside.end(), [](char c) { return c < 0; });
        addCell(batch, inside, beyondAscii);
        return true;
    }
    std::string text;
    for (size_t i = 0; i < inside.size(); ++i) {
        text += inside[i];
        i += inside[i] == '"' ? 1 : 0;
    }
    text.append(tail, static_cast<size_t>(m_at - tail));
    const bool beyondAscii = std::any_of(text.begin(), text.end(), [](char c) { return c < 0; });
    if (beyondAscii && m_encoding == TextEncoding::Windows1252) {
        addCell(batch, text, true);
    } else {
        addCell(batch, batch.arena().keep(text), false);
    }
    return true;
}

void CsvSource::addCell(RowBatch& batch, std::string_view text, bool beyondAscii) const
{
    if (beyondAscii && m_encoding == TextEncoding::Windows1252) {
        std::string converted;
        appendWindows1252(converted, text);
        text = batch.arena().keep(converted);
    }
    batch.addCell(text, CellKind::Text);
}

} // namespace rangkul::exchange
