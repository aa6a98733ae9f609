// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonDocument>
#include <QJsonObject>

#include "json_cursor.h"

namespace rangkul::scoring {

namespace {

/// One step of a path: a key or an index.
struct Step
{
    QString key;
    qsizetype index = -1;
};

std::vector<Step> stepsOf(const QString& path)
{
    std::vector<Step> steps;
    for (const QString& part : path.split(u'.', Qt::SkipEmptyParts)) {
        const QStringList pieces = part.split(u'[');
        if (!pieces.first().isEmpty()) {
            steps.push_back({pieces.first()});
        }
        for (qsizetype i = 1; i < pieces.size(); ++i) {
            steps.push_back({QString(), QString(pieces[i]).remove(u']').toLongLong()});
        }
    }
    return steps;
}

/// Walks over well-formed JSON.
class Walker
{
public:
    explicit Walker(const QByteArray& json)
        : m_json(json)
    {
    }

    /// Moves to the value that the steps lead to; false when they lead nowhere.
    bool walk(const std::vector<Step>& steps)
    {
        for (const Step& step : steps) {
            if (!enter(step)) {
                return false;
            }
        }
        skipBlanks();
        return m_at < m_json.size();
    }
    int line() const { return static_cast<int>(m_json.first(m_at).count('\n')) + 1; }

private:
    char now() const { return m_at < m_json.size() ? m_json[m_at] : '\0'; }
    void skipBlanks()
    {
        while (m_at < m_json.size() && QByteArrayView(" \t\r\n").contains(m_json[m_at])) {
            ++m_at;
        }
    }
    QString takeString()
    {
        const qsizetype start = m_at++;
        while (m_at < m_json.size() && m_json[m_at] != '"') {
            m_at += m_json[m_at] == '\\' ? 2 : 1;
        }
        ++m_at;
        const QByteArray wrapped = '[' + m_json.mid(start, m_at - start) + ']';
        return QJsonDocument::fromJson(wrapped)[0].toString();
    }
    void skipValue()
    {
        skipBlanks();
        int depth = 0;
        do {
            const char c = now();
            if (c == '"') {
                takeString();
                continue;
            }
            if ((c == ',' || c == ']' || c == '}') && depth == 0) {
                return;
            }
            depth += (c == '{' || c == '[') ? 1 : (c == '}' || c == ']') ? -1 : 0;
            ++m_at;
        } while (m_at < m_json.size());
    }
    bool enter(const Step& step)
    {
        skipBlanks();
        const bool wantsKey = step.index < 0;
        if (now() != (wantsKey ? '{' : '[')) {
            return false;
        }
        ++m_at;
        for (qsizetype i = 0;; ++i) {
            skipBlanks();
            if (m_at >= m_json.size() || now() == '}' || now() == ']') {
                return false;
            }
            bool isIt = i == step.index;
            if (wantsKey) {
                isIt = takeString() == step.key;
                skipBlanks();
                ++m_at; // the colon
            }
            if (isIt) {
                return true;
            }
            skipValue();
            skipBlanks();
            if (now() == ',') {
                ++m_at;
            }
        }
    }

    const QByteArray& m_json;
    qsizetype m_at = 0;
};

} // namespace

int lineOf(const QByteArray& json, const QString& path)
{
    Walker walker(json);
    return walker.walk(stepsOf(path)) ? walker.line() : 0;
}

} // namespace rangkul::scoring
