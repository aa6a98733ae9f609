// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCommandLineParser>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>

#include "rangkul/core/progress.h"
#include "rangkul/core/result.h"

namespace rangkul::cli {

/// An English text of the context "cli" in the user's language.
QString spoken(const char* text);

/// Exit statuses, as the manual page promises.
enum class Exit : int {
    Done = 0,
    DoneWithFindings = 1, ///< rejected rows, open conflicts, failed checks
    Usage = 2,
    UnusableInput = 3,
    NoRight = 4,       ///< wrong passphrase, or not allowed
    MachineFailed = 5, ///< disk full, no permission, broken device
};

Exit exitOf(const core::Error& error);

/// What a command says: words to people on standard output, JSON when asked, errors on standard
/// error.
class Console
{
public:
    explicit Console(bool json)
        : m_json(json)
    {
    }

    bool isJson() const { return m_json; }
    /// A line for people; silent with --json.
    void line(const QString& text = {}) const;
    /// A table for people: first row is the header; numbers-only columns are right-aligned. Silent
    /// with --json.
    void table(const QList<QStringList>& rows) const;
    /// The answer for scripts; silent without --json.
    void json(const QJsonObject& answer) const;
    void json(const QJsonArray& answer) const;
    /// Says what went wrong and gives the exit status for it. With --json also {"error": {...}} on
    /// standard output.
    Exit fail(const core::Error& error) const;
    Exit usage(const QString& message) const;
    /// Progress on standard error when it is a terminal.
    core::Progress progress() const;

private:
    bool m_json;
};

} // namespace rangkul::cli
