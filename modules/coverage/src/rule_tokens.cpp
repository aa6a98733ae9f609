// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_tokens.h"

#include <QDate>

namespace rangkul::coverage {

namespace {

bool isRuleWordSign(QChar c)
{
    return c.isLetterOrNumber() || c == u'_' || c == u'.';
}

qsizetype endWhile(QStringView text, qsizetype from, bool (*holds)(QChar))
{
    while (from < text.size() && holds(text[from])) {
        ++from;
    }
    return from;
}

bool isNumberSign(QChar c)
{
    return (c >= u'0' && c <= u'9') || c == u'.' || c == u'-';
}

core::Result<RuleToken> numberAt(QStringView text, qsizetype at)
{
    const qsizetype end = endWhile(text, at + 1, isNumberSign);
    RuleToken token{RuleToken::Kind::Number, text.mid(at, end - at).toString(), at, end};
    bool isNumber = false;
    token.text.toDouble(&isNumber);
    if (isNumber) {
        return token;
    }
    if (QDate::fromString(token.text, Qt::ISODate).isValid()) {
        token.kind = RuleToken::Kind::Date;
        return token;
    }
    return ruleError("rule.number", at, {token.text});
}

core::Result<RuleToken> quotedAt(QStringView text, qsizetype at)
{
    const qsizetype end = text.indexOf(u'"', at + 1);
    if (end < 0) {
        return ruleError("rule.open_quote", at);
    }
    return RuleToken{RuleToken::Kind::Quoted, text.mid(at + 1, end - at - 1).toString(), at,
                     end + 1};
}

core::Result<RuleToken> signAt(QStringView text, qsizetype at)
{
    struct Form
    {
        QStringView written;
        const char* meant;
    };
    static constexpr Form kForms[] = {{u"<=", "<="}, {u">=", ">="}, {u"!=", "!="}, {u"<>", "!="},
                                      {u"==", "="},  {u"≤", "<="},  {u"≥", ">="},  {u"≠", "!="},
                                      {u"<", "<"},   {u">", ">"},   {u"=", "="},   {u"(", "("},
                                      {u")", ")"},   {u",", ","}};
    for (const Form& form : kForms) {
        if (text.mid(at).startsWith(form.written)) {
            return RuleToken{RuleToken::Kind::Sign, QString::fromLatin1(form.meant), at,
                             at + form.written.size()};
        }
    }
    return ruleError("rule.sign", at, {QString(text[at])});
}

} // namespace

core::Error ruleError(const char* reason, qsizetype at, const QStringList& args)
{
    return {core::ErrorCode::InvalidInput, QString::fromLatin1(reason),
            QStringList{QString::number(at + 1)} + args};
}

core::Result<std::vector<RuleToken>> ruleTokens(QStringView text)
{
    std::vector<RuleToken> out;
    qsizetype at = 0;
    while (at < text.size()) {
        const QChar c = text[at];
        if (c.isSpace()) {
            ++at;
            continue;
        }
        if (c.isLetter() || c == u'_') {
            const qsizetype end = endWhile(text, at, isRuleWordSign);
            out.push_back({RuleToken::Kind::Word, text.mid(at, end - at).toString(), at, end});
        } else if (isNumberSign(c)) {
            RANGKUL_LET(token, numberAt(text, at));
            out.push_back(std::move(token));
        } else if (c == u'"') {
            RANGKUL_LET(token, quotedAt(text, at));
            out.push_back(std::move(token));
        } else {
            RANGKUL_LET(token, signAt(text, at));
            out.push_back(std::move(token));
        }
        at = out.back().to;
    }
    out.push_back({RuleToken::Kind::End, {}, text.size(), text.size()});
    return out;
}

const QStringList& ruleWords()
{
    static const QStringList words = {
        QStringLiteral("and"),      QStringLiteral("or"),     QStringLiteral("not"),
        QStringLiteral("any"),      QStringLiteral("every"),  QStringLiteral("no"),
        QStringLiteral("head"),     QStringLiteral("count"),  QStringLiteral("person"),
        QStringLiteral("missing"),  QStringLiteral("in"),     QStringLiteral("between"),
        QStringLiteral("receives"), QStringLiteral("region"), QStringLiteral("everybody"),
        QStringLiteral("program"),  QStringLiteral("yes")};
    return words;
}

} // namespace rangkul::coverage
