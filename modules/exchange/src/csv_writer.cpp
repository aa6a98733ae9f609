// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/csv_writer.h"

#include <QFileInfo>

#include <algorithm>

namespace rangkul::exchange {

namespace {

using core::Error;
using core::ErrorCode;

constexpr qsizetype kBufferBytes = 1 << 20;

core::Error fileError(const QFileDevice& file)
{
    ErrorCode code = ErrorCode::Io;
    if (file.error() == QFileDevice::ResourceError || file.error() == QFileDevice::WriteError) {
        code = ErrorCode::DiskFull;
    } else if (file.error() == QFileDevice::PermissionsError ||
               !QFileInfo(QFileInfo(file.fileName()).absolutePath()).isWritable()) {
        code = ErrorCode::NoPermission;
    }
    return {code, QStringLiteral("file.not_writable"), {file.fileName()}, file.errorString()};
}

bool isPlainNumber(const QByteArray& text)
{
    return text.size() > 1 && std::all_of(text.begin() + 1, text.end(), [](char c) {
               return (c >= '0' && c <= '9') || c == '.' || c == ',';
           });
}

/// Spreadsheets run a cell as a formula when it begins so.
bool looksLikeFormula(const QByteArray& text)
{
    switch (text.isEmpty() ? 'x' : text[0]) {
    case '=':
    case '@':
    case '\t':
    case '\r':
        return true;
    case '+':
    case '-':
        return text.size() > 1 && !isPlainNumber(text);
    default:
        return false;
    }
}

void appendCell(QByteArray& line, const QString& cell, const CsvLayout& layout)
{
    QByteArray text = cell.toUtf8();
    if (layout.guardFormulas && looksLikeFormula(text)) {
        text.prepend('\'');
    }
    const bool quoted = std::any_of(text.begin(), text.end(), [&](char c) {
        return c == '"' || c == '\n' || c == '\r' || c == layout.delimiter;
    });
    const bool edged = !text.isEmpty() && (text.front() == ' ' || text.back() == ' ');
    if (!quoted && !edged) {
        line += text;
        return;
    }
    line += '"' + text.replace('"', "\"\"") + '"';
}

void appendLine(QByteArray& out, const QStringList& cells, const CsvLayout& layout)
{
    for (qsizetype i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            out += layout.delimiter;
        }
        appendCell(out, cells[i], layout);
    }
    if (cells.size() == 1 && cells[0].isEmpty()) {
        out += "\"\"";
    }
    out += layout.crlf ? "\r\n" : "\n";
}

/// Letters, digits and what else is written as it stands wherever it stands.
bool isPlain(QChar letter, char delimiter)
{
    const char16_t code = letter.unicode();
    return code > 0x20 && code < 0x7F && code != '"' && code != '=' && code != '@' && code != '+' &&
           code != '-' && code != static_cast<char16_t>(delimiter);
}

/// Most cells: nothing in them but plain letters, and blanks between them.
bool appendPlain(QByteArray& line, const QString& text, char delimiter)
{
    const auto isInside = [delimiter](QChar letter) {
        return letter == u' ' || letter == u'-' || isPlain(letter, delimiter);
    };
    if (!text.isEmpty() && (!isPlain(text.front(), delimiter) || !isPlain(text.back(), delimiter) ||
                            !std::all_of(text.begin(), text.end(), isInside))) {
        return false;
    }
    const qsizetype start = line.size();
    line.resize(start + text.size());
    std::transform(text.begin(), text.end(), line.data() + start,
                   [](QChar letter) { return static_cast<char>(letter.unicode()); });
    return true;
}

} // namespace

QByteArray csvLine(const QStringList& cells, const CsvLayout& layout)
{
    QByteArray line;
    appendLine(line, cells, layout);
    return line;
}

CsvWriter::CsvWriter(std::unique_ptr<QSaveFile> file, const CsvLayout& layout)
    : m_file(std::move(file))
    , m_layout(layout)
{
    m_buffer.reserve(kBufferBytes + 4096);
    if (layout.bom) {
        m_buffer = QByteArrayLiteral("\xEF\xBB\xBF");
    }
}

core::Result<CsvWriter> CsvWriter::open(const QString& path, const CsvLayout& layout)
{
    auto file = std::make_unique<QSaveFile>(path);
    if (!file->open(QIODevice::WriteOnly)) {
        return fileError(*file);
    }
    return CsvWriter(std::move(file), layout);
}

core::Status CsvWriter::addRow(const QStringList& cells)
{
    appendLine(m_buffer, cells, m_layout);
    ++m_rows;
    return flushWhenFull();
}

core::Status CsvWriter::addValues(const std::vector<registry::Value>& cells)
{
    for (std::size_t i = 0; i < cells.size(); ++i) {
        if (i > 0) {
            m_buffer += m_layout.delimiter;
        }
        const auto* text = std::get_if<QString>(&cells[i]);
        if (registry::isMissing(cells[i]) ||
            (text && appendPlain(m_buffer, *text, m_layout.delimiter))) {
            continue;
        }
        appendCell(m_buffer, text ? *text : registry::toPlainText(cells[i]), m_layout);
    }
    if (cells.size() == 1 && registry::toPlainText(cells[0]).isEmpty()) {
        m_buffer += "\"\"";
    }
    m_buffer += m_layout.crlf ? "\r\n" : "\n";
    ++m_rows;
    return flushWhenFull();
}

core::Status CsvWriter::flushWhenFull()
{
    return m_buffer.size() < kBufferBytes ? core::Status(core::Done{}) : flush();
}

core::Status CsvWriter::flush()
{
    if (m_file->write(m_buffer) != m_buffer.size()) {
        return fileError(*m_file);
    }
    m_buffer.resize(0);
    return core::Done{};
}

core::Status CsvWriter::finish()
{
    RANGKUL_TRY(flush());
    if (!m_file->commit()) {
        return fileError(*m_file);
    }
    return core::Done{};
}

} // namespace rangkul::exchange
