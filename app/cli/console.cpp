// SPDX-License-Identifier: GPL-3.0-or-later
#include "console.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QTextStream>

#include "rangkul/words/error_words.h"
#include "rangkul/words/format.h"
#include "terminal.h"

#include <algorithm>
#include <cstdio>

namespace rangkul::cli {

namespace {

void write(FILE* file, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    std::fwrite(bytes.constData(), 1, static_cast<size_t>(bytes.size()), file);
    std::fputc('\n', file);
}

bool isNumberText(const QString& text)
{
    return !text.isEmpty() && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isDigit() || c == u'.' || c == u',' || c == u' ' || c == u'%' || c == u'-' ||
               c == u'–';
    });
}

} // namespace

QString spoken(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

Exit exitOf(const core::Error& error)
{
    using core::ErrorCode;
    switch (error.code) {
    case ErrorCode::Denied:
        return Exit::NoRight;
    case ErrorCode::DiskFull:
    case ErrorCode::NoPermission:
    case ErrorCode::Io:
    case ErrorCode::Storage:
    case ErrorCode::Timeout:
        return Exit::MachineFailed;
    case ErrorCode::Cancelled:
        return Exit::DoneWithFindings;
    case ErrorCode::InvalidInput:
    case ErrorCode::NotFound:
    case ErrorCode::Conflict:
    case ErrorCode::Held:
    case ErrorCode::NewerFormat:
    case ErrorCode::Corrupt:
    case ErrorCode::Protocol:
        return Exit::UnusableInput;
    }
    Q_UNREACHABLE();
}

void Console::line(const QString& text) const
{
    if (!m_json) {
        write(stdout, text);
    }
}

void Console::table(const QList<QStringList>& rows) const
{
    if (m_json || rows.isEmpty()) {
        return;
    }
    const qsizetype columns = rows.front().size();
    QList<qsizetype> widths(columns, 0);
    QList<bool> numeric(columns, rows.size() > 1);
    for (qsizetype r = 0; r < rows.size(); ++r) {
        for (qsizetype c = 0; c < columns; ++c) {
            widths[c] = std::max(widths[c], rows[r].value(c).size());
            numeric[c] = numeric[c] && (r == 0 || isNumberText(rows[r].value(c)));
        }
    }
    for (const QStringList& row : rows) {
        QString text;
        for (qsizetype c = 0; c < columns; ++c) {
            const QString cell = row.value(c);
            text += numeric[c] ? cell.rightJustified(widths[c]) : cell.leftJustified(widths[c]);
            text += QStringLiteral("  ");
        }
        while (text.endsWith(u' ')) {
            text.chop(1);
        }
        write(stdout, text);
    }
}

void Console::json(const QJsonObject& answer) const
{
    if (m_json) {
        write(stdout,
              QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Indented)).trimmed());
    }
}

void Console::json(const QJsonArray& answer) const
{
    if (m_json) {
        write(stdout,
              QString::fromUtf8(QJsonDocument(answer).toJson(QJsonDocument::Indented)).trimmed());
    }
}

Exit Console::fail(const core::Error& error) const
{
    write(stderr, words::sentence(error));
    if (!error.detail.isEmpty()) {
        write(stderr, QStringLiteral("  [%1: %2]").arg(error.reason, error.detail));
    }
    json(QJsonObject{{QStringLiteral("error"),
                      QJsonObject{{QStringLiteral("code"), core::errorCodeName(error.code)},
                                  {QStringLiteral("reason"), error.reason},
                                  {QStringLiteral("args"), QJsonArray::fromStringList(error.args)},
                                  {QStringLiteral("message"), words::sentence(error)}}}});
    return exitOf(error);
}

Exit Console::usage(const QString& message) const
{
    write(stderr, message);
    write(stderr, QCoreApplication::translate(
                      "cli", "Say `rangkul-cli --help` or `rangkul-cli COMMAND --help`."));
    return Exit::Usage;
}

core::Progress Console::progress() const
{
    if (m_json || !isTerminal(stderr)) {
        return core::Progress();
    }
    return core::Progress(
        [last = QString()](const QString& step, qint64 done, qint64 total) mutable {
            const QString text =
                total > 0
                    ? QStringLiteral("%1: %2 %").arg(words::stepLabel(step)).arg(done * 100 / total)
                    : QStringLiteral("%1: %2").arg(words::stepLabel(step), words::number(done));
            if (text != last) {
                last = text;
                std::fprintf(stderr, "\r\033[K%s%s", qUtf8Printable(text),
                             done == total ? "\r\033[K" : "");
                std::fflush(stderr);
            }
        });
}

} // namespace rangkul::cli
