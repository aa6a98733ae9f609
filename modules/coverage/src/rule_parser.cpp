// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_parser.h"

#include "rangkul/coverage/rule_text.h"

#include <algorithm>

namespace rangkul::coverage {

namespace {

constexpr int kDeepestRule = 40;

Rule negatedRule(Rule rule)
{
    Rule out;
    out.kind = Rule::Kind::Not;
    out.parts.push_back(std::move(rule));
    return out;
}

Rule joinedRule(Rule::Kind kind, std::vector<Rule> parts)
{
    if (parts.size() == 1) {
        return std::move(parts.front());
    }
    Rule out;
    out.kind = kind;
    out.parts = std::move(parts);
    return out;
}

} // namespace

core::Result<Rule> parseRule(QStringView text)
{
    RANGKUL_LET(tokens, ruleTokens(text));
    if (tokens.size() == 1) {
        return ruleError("rule.empty", 0);
    }
    return RuleParser(std::move(tokens)).parse();
}

qsizetype placeOf(const core::Error& error)
{
    return error.args.isEmpty() ? 0 : std::max<qsizetype>(error.args.front().toLongLong() - 1, 0);
}

core::Result<Rule> RuleParser::parse()
{
    RANGKUL_LET(rule, any(false));
    if (!atEnd()) {
        return unexpected("and, or");
    }
    return rule;
}

core::Result<Rule> RuleParser::any(bool personal)
{
    if (++m_depth > kDeepestRule) {
        return ruleError("rule.too_deep", token().from);
    }
    std::vector<Rule> parts;
    do {
        RANGKUL_LET(part, all(personal));
        parts.push_back(std::move(part));
        offer({"and", "or"});
    } while (takeWord("or"));
    --m_depth;
    return joinedRule(Rule::Kind::Any, std::move(parts));
}

core::Result<Rule> RuleParser::all(bool personal)
{
    std::vector<Rule> parts;
    do {
        RANGKUL_LET(part, negation(personal));
        parts.push_back(std::move(part));
    } while (takeWord("and"));
    return joinedRule(Rule::Kind::All, std::move(parts));
}

core::Result<Rule> RuleParser::negation(bool personal)
{
    int times = 0;
    while (takeWord("not")) {
        if (++times > kDeepestRule) {
            return ruleError("rule.too_deep", token().from);
        }
    }
    RANGKUL_LET(rule, primary(personal));
    for (; times > 0; --times) {
        rule = negatedRule(std::move(rule));
    }
    return rule;
}

core::Result<Rule> RuleParser::primary(bool personal)
{
    if (atEnd()) {
        m_expected.variables = true;
        m_expected.personal = personal;
        offer({"not", "missing", "everybody"});
        if (!personal) {
            offer({"any person", "every person", "no person", "head", "count person", "receives",
                   "region in"});
        }
    }
    if (takeSign("(")) {
        RANGKUL_LET(inner, any(personal));
        RANGKUL_TRY(expectSign(")"));
        return inner;
    }
    if (takeWord("everybody")) {
        return Rule();
    }
    if (token().isWord(QLatin1StringView("missing"))) {
        return missing(personal);
    }
    const qsizetype at = token().from;
    const bool begins = std::ranges::any_of(
        std::initializer_list<const char*>{"any", "every", "no", "head", "count", "receives",
                                           "region"},
        [this](const char* word) { return token().isWord(QLatin1StringView(word)); });
    if (!begins) {
        return test(personal);
    }
    if (personal) {
        return ruleError("rule.not_of_person", at, {token().text});
    }
    if (takeWord("head")) {
        return members(Rule::Who::Head, false);
    }
    if (takeWord("count")) {
        return count();
    }
    if (takeWord("receives")) {
        return receives();
    }
    if (takeWord("region")) {
        return region();
    }
    const bool every = token().isWord(QLatin1StringView("every"));
    const bool none = token().isWord(QLatin1StringView("no"));
    ++m_at;
    RANGKUL_TRY(expectWord("person"));
    return members(every ? Rule::Who::Every : Rule::Who::Any, none);
}

core::Result<Rule> RuleParser::bracketed(bool personal)
{
    RANGKUL_TRY(expectSign("("));
    RANGKUL_LET(inner, any(personal));
    RANGKUL_TRY(expectSign(")"));
    return inner;
}

core::Result<Rule> RuleParser::members(Rule::Who who, bool negated)
{
    RANGKUL_LET(inner, bracketed(true));
    Rule out;
    out.kind = Rule::Kind::Members;
    out.who = who;
    out.parts.push_back(std::move(inner));
    return negated ? negatedRule(std::move(out)) : out;
}

core::Result<Rule> RuleParser::count()
{
    RANGKUL_TRY(expectWord("person"));
    RANGKUL_LET(inner, bracketed(true));
    offer({"=", "<", "<=", ">", ">=", "between"});
    const RuleToken sign = token();
    if (!atEnd()) {
        ++m_at;
    }
    const RuleVariable number{nullptr, RuleDerived::Members};
    RANGKUL_LET(found, range(number, sign));
    Rule out;
    out.kind = Rule::Kind::Count;
    out.range = found;
    out.parts.push_back(std::move(inner));
    return sign.isSign(QLatin1StringView("!=")) ? negatedRule(std::move(out)) : out;
}

core::Result<Rule> RuleParser::missing(bool personal)
{
    ++m_at;
    RANGKUL_TRY(expectSign("("));
    RANGKUL_LET(asked, variable(personal));
    RANGKUL_TRY(expectSign(")"));
    Rule out;
    out.kind = Rule::Kind::Missing;
    out.variable = asked;
    return out;
}

core::Result<Rule> RuleParser::receives()
{
    Rule out;
    out.kind = Rule::Kind::Receives;
    if (atEnd()) {
        m_expected.programs = true;
        offer({"any program"});
    }
    if (takeWord("any")) {
        RANGKUL_TRY(expectWord("program"));
        return out;
    }
    if (takeWord("in")) {
        RANGKUL_TRY(expectSign("("));
        do {
            m_expected.programs = atEnd();
            RANGKUL_LET(name, quoted("program"));
            out.names.push_back(name);
        } while (takeSign(","));
        RANGKUL_TRY(expectSign(")"));
        return out;
    }
    RANGKUL_LET(name, quoted("program"));
    out.names.push_back(name);
    return out;
}

core::Result<Rule> RuleParser::region()
{
    Rule out;
    out.kind = Rule::Kind::Region;
    RANGKUL_TRY(expectWord("in"));
    RANGKUL_TRY(expectSign("("));
    do {
        RANGKUL_LET(code, quoted("region"));
        out.names.push_back(code);
    } while (takeSign(","));
    RANGKUL_TRY(expectSign(")"));
    return out;
}

core::Result<QString> RuleParser::quoted(const char* what)
{
    if (token().kind != RuleToken::Kind::Quoted || token().text.trimmed().isEmpty()) {
        return ruleError("rule.quoted", token().from, {QString::fromLatin1(what)});
    }
    return m_tokens[m_at++].text;
}

core::Status RuleParser::expectSign(const char* sign)
{
    offer({sign});
    return takeSign(sign) ? core::Status(core::Done{}) : core::Status(unexpected(sign));
}

core::Status RuleParser::expectWord(const char* word)
{
    offer({word});
    return takeWord(word) ? core::Status(core::Done{}) : core::Status(unexpected(word));
}

bool RuleParser::takeSign(const char* sign)
{
    const bool is = token().isSign(QLatin1StringView(sign));
    m_at += is ? 1 : 0;
    return is;
}

bool RuleParser::takeWord(const char* word)
{
    const bool is = token().isWord(QLatin1StringView(word));
    m_at += is ? 1 : 0;
    return is;
}

void RuleParser::offer(std::initializer_list<const char*> words)
{
    if (!atEnd()) {
        return;
    }
    for (const char* word : words) {
        if (const QString text = QString::fromLatin1(word); !m_expected.words.contains(text)) {
            m_expected.words << text;
        }
    }
}

core::Error RuleParser::unexpected(const char* wanted) const
{
    if (atEnd()) {
        return ruleError("rule.ends", token().from, {QString::fromLatin1(wanted)});
    }
    return ruleError("rule.unexpected", token().from, {token().text, QString::fromLatin1(wanted)});
}

} // namespace rangkul::coverage
