// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/person_name.h"

#include "name_words.h"

#include <algorithm>

namespace rangkul::core {

namespace {

bool isApostrophe(QChar c)
{
    return c == u'\'' || c == u'`' || c == u'\u2018' || c == u'\u2019';
}

bool isUnseen(QChar c)
{
    return c.category() == QChar::Other_Control || c.category() == QChar::Other_Format;
}

bool isStraySign(QChar c)
{
    return c.isSpace() || c == u',' || c == u'-' || c == u'_' || c == u';' || c == u':' ||
           c == u'/' || c == u'*' || c == u'"' || c == u'+' || c == u'=';
}

QStringView withoutStraySigns(QStringView text)
{
    while (!text.isEmpty() &&
           (isStraySign(text.front()) || isApostrophe(text.front()) || text.front() == u'.')) {
        text = text.sliced(1);
    }
    while (!text.isEmpty() && isStraySign(text.back())) {
        text.chop(1);
    }
    return text;
}

/// A degree without dots keeps its capitals.
bool keepsCapitals(QStringView word, bool isFirst)
{
    return !isFirst && word.size() <= 4 && isDegree(word.toString().toLower().toLatin1());
}

bool isSmallWord(QStringView word)
{
    return word.compare(u"bin", Qt::CaseInsensitive) == 0 ||
           word.compare(u"binti", Qt::CaseInsensitive) == 0;
}

} // namespace

QString cleanPersonName(QStringView text)
{
    QString out;
    out.reserve(text.size());
    const QString composed = text.toString().normalized(QString::NormalizationForm_C);
    for (QChar c : composed) {
        if (c.isSpace()) {
            c = u' ';
        } else if (isUnseen(c)) {
            continue;
        }
        const QChar before = out.isEmpty() ? u' ' : out.back();
        if (c == u' ' && before == u' ') {
            continue;
        }
        if (c == u',') {
            if (before == u' ' && !out.isEmpty()) {
                out.chop(1);
            }
            if (!out.endsWith(u',')) {
                out += u',';
            }
            continue;
        }
        if (before == u',' && c != u' ') {
            out += u' ';
        }
        out += c;
    }
    return withoutStraySigns(out).toString();
}

Result<PersonName> PersonName::parse(QStringView text)
{
    const QString clean = cleanPersonName(text);
    if (clean.isEmpty()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("name.empty")};
    }
    if (std::none_of(clean.begin(), clean.end(), [](QChar c) { return c.isLetter(); })) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("name.no_letter")};
    }
    return PersonName(clean);
}

QString PersonName::readable() const
{
    if (m_text.toUpper() != m_text && m_text.toLower() != m_text) {
        return m_text;
    }
    QString out;
    out.reserve(m_text.size());
    const QStringView text(m_text);
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetter()) {
            out += text[at++];
            continue;
        }
        const qsizetype from = at;
        while (at < text.size() && (text[at].isLetter() || isApostrophe(text[at]))) {
            ++at;
        }
        const QStringView word = text.sliced(from, at - from);
        if (keepsCapitals(word, from == 0)) {
            out += word.toString().toUpper();
        } else if (from > 0 && isSmallWord(word)) {
            out += word.toString().toLower();
        } else {
            out += word.front().toUpper();
            out += word.sliced(1).toString().toLower();
        }
    }
    return out;
}

bool PersonName::hasDigit() const
{
    return std::any_of(m_text.begin(), m_text.end(), [](QChar c) { return c.isDigit(); });
}

} // namespace rangkul::core
