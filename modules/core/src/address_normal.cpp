// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/address_normal.h"

#include "address_words.h"
#include "word_fold.h"

#include <algorithm>

namespace rangkul::core {

namespace {

Error badForm(QStringView text)
{
    return Error{ErrorCode::InvalidInput, QStringLiteral("rtrw.form"), {text.toString()}};
}

void appendNumbered(QByteArrayView prefix, const RtText& number, TokenList& out)
{
    if (number.isEmpty()) {
        return;
    }
    WordBuffer token;
    token.append(prefix.data(), prefix.size());
    token.append(number.data(), number.size());
    out.append({token.data(), token.size()});
}

QString shown(const RtText& number)
{
    return QString::fromLatin1(number.data(), number.size()).toUpper();
}

/// Made of signs that only say "nothing".
bool saysNothing(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c.isSpace() || c == u'-' || c == u'.' || c == u'/' || c == u'_' || c == u'\'';
    });
}

/// "1.0", as a sheet writes the number 1.
bool hasDecimalTail(const RawText& raw, QStringView text)
{
    return raw.words.size() == 2 && raw.at(1) == "0" && text.contains(u'.');
}

} // namespace

void addressTokens(QStringView address, TokenList& out)
{
    RawText raw;
    scanWords(address, raw);
    out.clear();
    WordBuffer folded;
    for (qsizetype i = 0; i < raw.words.size();) {
        const RtRwWords unit = takeRtRw(raw, i);
        if (unit.words > 0) {
            appendNumbered("rt", unit.rt, out);
            appendNumbered("rw", unit.rw, out);
            i += unit.words;
            continue;
        }
        const QByteArrayView word = raw.at(i++);
        if (isNumberWord(word) && i < raw.words.size()) {
            continue;
        }
        if (const QByteArrayView alias = addressAlias(word); !alias.isEmpty()) {
            out.append(alias);
            continue;
        }
        folded.clear();
        foldSpelling(word, folded);
        out.append({folded.data(), folded.size()});
    }
}

TokenList addressTokens(QStringView address)
{
    TokenList out;
    addressTokens(address, out);
    return out;
}

Result<QString> normaliseRtRw(QStringView text)
{
    RawText raw;
    scanWords(text, raw);
    if (saysNothing(text)) {
        return QString();
    }
    qsizetype last = raw.words.size() - 1;
    if (hasDecimalTail(raw, text)) {
        last = 0;
    }
    const bool hasKeyword = last == 1 && (raw.at(0) == "rt" || raw.at(0) == "rw");
    if (last != 0 && !hasKeyword) {
        return badForm(text);
    }
    QByteArrayView word = raw.at(last);
    if (word.size() > 2 && (word.startsWith("rt") || word.startsWith("rw"))) {
        word = word.sliced(2);
    }
    RtText number;
    return readRtNumber(word, true, number) ? Result<QString>(shown(number)) : badForm(text);
}

Result<RtRw> parseRtRw(QStringView text)
{
    RawText raw;
    scanWords(text, raw);
    if (saysNothing(text)) {
        return RtRw{};
    }
    const bool hasKeyword = raw.words.isEmpty() || raw.at(0).startsWith('r');
    if (!hasKeyword) {
        const qsizetype slash = text.indexOf(u'/');
        if (slash < 0 || text.indexOf(u'/', slash + 1) >= 0) {
            return badForm(text);
        }
        RANGKUL_LET(rt, normaliseRtRw(text.first(slash)));
        RANGKUL_LET(rw, normaliseRtRw(text.sliced(slash + 1)));
        return RtRw{rt, rw};
    }
    RtRw out;
    for (qsizetype i = 0; i < raw.words.size();) {
        const RtRwWords unit = takeRtRw(raw, i);
        if (unit.words == 0) {
            return badForm(text);
        }
        out.rt = unit.rt.isEmpty() ? out.rt : shown(unit.rt);
        out.rw = unit.rw.isEmpty() ? out.rw : shown(unit.rw);
        i += unit.words;
    }
    return raw.words.isEmpty() ? Result<RtRw>(badForm(text)) : Result<RtRw>(out);
}

QString formatRtRw(const RtRw& value)
{
    if (value.rt.isEmpty() && value.rw.isEmpty()) {
        return {};
    }
    const QString nothing = QStringLiteral("-");
    return (value.rt.isEmpty() ? nothing : value.rt) + u'/' +
           (value.rw.isEmpty() ? nothing : value.rw);
}

} // namespace rangkul::core
