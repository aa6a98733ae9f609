// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QJsonValue>

#include "rangkul/core/error.h"
#include "rangkul/scoring/score_model.h"

#include <initializer_list>
#include <optional>
#include <vector>

namespace rangkul::scoring {

/// What is wrong first; later findings are mostly its consequences.
struct JsonProblem
{
    std::optional<core::Error> first;
    bool isClean() const { return !first; }
};

/// A place in a JSON file that is read strictly. Each reader says what is wrong, at which path, and
/// answers a harmless value, so that reading goes on to its end and is thrown away there. `problem`
/// lives longer.
class JsonCursor
{
public:
    JsonCursor(QJsonValue value, QString path, JsonProblem& problem)
        : m_value(std::move(value))
        , m_path(std::move(path))
        , m_problem(&problem)
    {
    }

    const QString& path() const { return m_path; }
    bool isString() const { return m_value.isString(); }

    /// A member that must be there.
    JsonCursor at(const char* key) const;
    std::optional<JsonCursor> find(const char* key) const;
    bool has(const char* key) const { return find(key).has_value(); }
    /// Complains about a member that is none of these.
    void allowOnly(std::initializer_list<const char*> keys) const;

    /// Items of a list; an empty one is refused.
    std::vector<JsonCursor> items() const;
    QString text() const; ///< not empty
    double number() const;
    Micro micro() const; ///< a number of at most six decimals
    bool flag() const;
    QDate date() const;
    /// One of some words, by its place among them.
    int word(std::initializer_list<const char*> words) const;
    LocalText localText() const;

    void fail(const char* reason, QStringList args = {}) const;

private:
    /// Where something about a key is said: here, or at the key itself when here is the whole file.
    QString placeOf(const QString& key) const;

    QJsonValue m_value;
    QString m_path;
    JsonProblem* m_problem;
};

/// Line (from 1) where the value of this path begins; 0 when it is not found. `json` is well
/// formed.
int lineOf(const QByteArray& json, const QString& path);

} // namespace rangkul::scoring
