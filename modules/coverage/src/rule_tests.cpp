// SPDX-License-Identifier: GPL-3.0-or-later
// What is asked of one variable: its name, the sign and the answer, checked against its kind.
#include <QDate>

#include "rangkul/core/similarity.h"
#include "rule_labels.h"
#include "rule_parser.h"

#include <algorithm>

namespace rangkul::coverage {

namespace {

/// "floor, floor_area": names that look like it.
QString similarVariables(const QString& name, bool personal)
{
    std::vector<std::pair<double, QString>> found;
    for (const RuleVariable& each : ruleVariables(personal)) {
        const QString known = nameOf(each);
        found.emplace_back(-core::jaroWinkler(QStringView(name), QStringView(known)), known);
    }
    std::ranges::sort(found);
    QStringList out;
    for (size_t i = 0; i < std::min<size_t>(3, found.size()); ++i) {
        out << found[i].second;
    }
    return out.join(QStringLiteral(", "));
}

} // namespace

core::Result<RuleVariable> RuleParser::variable(bool personal)
{
    if (atEnd()) {
        m_expected.variables = true;
        m_expected.personal = personal;
    }
    const RuleToken name = token();
    if (name.kind != RuleToken::Kind::Word) {
        return unexpected("floor, decile, age …");
    }
    const QString lower = name.text.toLower();
    if (const auto found = findRuleVariable(lower, personal)) {
        ++m_at;
        return *found;
    }
    if (findRuleVariable(lower, !personal)) {
        return ruleError(personal ? "rule.not_of_person" : "rule.of_person", name.from,
                         {name.text});
    }
    return ruleError("rule.unknown_variable", name.from,
                     {name.text, similarVariables(lower, personal)});
}

core::Result<Rule> RuleParser::test(bool personal)
{
    RANGKUL_LET(asked, variable(personal));
    return comparison(asked);
}

core::Result<Rule> RuleParser::comparison(const RuleVariable& variable)
{
    const bool isCode = answerOf(variable) == RuleAnswer::Codes;
    if (isCode) {
        offer({"=", "!=", "in", "not in"});
    } else {
        offer({"=", "!=", "<", "<=", ">", ">=", "between"});
    }
    const RuleToken sign = token();
    bool negated = sign.isSign(QLatin1StringView("!="));
    if (atEnd()) {
        return unexpected(isCode ? "=, !=, in" : "=, <, <=, >, >=, between");
    }
    ++m_at;
    Rule out;
    if (isCode) {
        const bool notIn = sign.isWord(QLatin1StringView("not"));
        if (notIn) {
            RANGKUL_TRY(expectWord("in"));
        }
        const bool several = notIn || sign.isWord(QLatin1StringView("in"));
        if (!several && !negated && !sign.isSign(QLatin1StringView("="))) {
            return ruleError("rule.codes_compared", sign.from, {nameOf(variable), sign.text});
        }
        negated |= notIn;
        RANGKUL_LET(found, codes(variable, several));
        out = std::move(found);
    } else {
        RANGKUL_LET(found, range(variable, sign));
        out.kind = Rule::Kind::Range;
        out.range = found;
    }
    out.variable = variable;
    if (!negated) {
        return out;
    }
    Rule no;
    no.kind = Rule::Kind::Not;
    no.parts.push_back(std::move(out));
    return no;
}

core::Result<Rule> RuleParser::codes(const RuleVariable& variable, bool several)
{
    Rule out;
    out.kind = Rule::Kind::Codes;
    if (several) {
        RANGKUL_TRY(expectSign("("));
    }
    do {
        RANGKUL_LET(code, answer(variable));
        out.codes.push_back(code);
    } while (several && takeSign(","));
    if (several) {
        RANGKUL_TRY(expectSign(")"));
    }
    std::ranges::sort(out.codes);
    out.codes.erase(std::unique(out.codes.begin(), out.codes.end()), out.codes.end());
    return out;
}

core::Result<qint64> RuleParser::answer(const RuleVariable& variable)
{
    if (atEnd()) {
        m_expected.answers = variable;
        return ruleError("rule.answer_missing", token().from,
                         {nameOf(variable), answerTexts(variable).join(QStringLiteral(", "))});
    }
    const RuleToken written = token();
    const bool isText =
        written.kind == RuleToken::Kind::Word || written.kind == RuleToken::Kind::Quoted;
    const auto code = isText ? codeOfAnswer(variable, written.text) : std::nullopt;
    if (!code) {
        return ruleError(
            "rule.unknown_answer", written.from,
            {written.text, nameOf(variable), answerTexts(variable).join(QStringLiteral(", "))});
    }
    ++m_at;
    return qint64(*code);
}

core::Result<double> RuleParser::number(const RuleVariable& variable)
{
    const RuleToken written = token();
    if (answerOf(variable) == RuleAnswer::Date) {
        if (written.kind != RuleToken::Kind::Date) {
            return ruleError("rule.want_date", written.from, {nameOf(variable)});
        }
        ++m_at;
        return double(QDate::fromString(written.text, Qt::ISODate).toJulianDay());
    }
    if (written.kind != RuleToken::Kind::Number) {
        return ruleError("rule.want_number", written.from, {nameOf(variable)});
    }
    ++m_at;
    return written.text.toDouble();
}

core::Result<RuleRange> RuleParser::between(const RuleVariable& variable)
{
    RuleRange out;
    const qsizetype at = token().from;
    RANGKUL_LET(least, number(variable));
    RANGKUL_TRY(expectWord("and"));
    RANGKUL_LET(most, number(variable));
    if (least > most) {
        return ruleError("rule.borders", at);
    }
    out.least = least;
    out.most = most;
    return out;
}

core::Result<RuleRange> RuleParser::range(const RuleVariable& variable, const RuleToken& sign)
{
    if (sign.isWord(QLatin1StringView("between"))) {
        return between(variable);
    }
    static const QStringList kSigns = {QStringLiteral("="), QStringLiteral("!="),
                                       QStringLiteral("<"), QStringLiteral("<="),
                                       QStringLiteral(">"), QStringLiteral(">=")};
    if (sign.kind != RuleToken::Kind::Sign || !kSigns.contains(sign.text)) {
        return ruleError(
            sign.kind == RuleToken::Kind::End ? "rule.ends" : "rule.unexpected", sign.from,
            sign.kind == RuleToken::Kind::End ? QStringList{kSigns.join(u' ')}
                                              : QStringList{sign.text, kSigns.join(u' ')});
    }
    RANGKUL_LET(border, number(variable));
    RuleRange out;
    if (!sign.text.contains(u'<')) {
        out.least = border;
        out.aboveLeast = sign.text == u">";
    }
    if (!sign.text.contains(u'>')) {
        out.most = border;
        out.belowMost = sign.text == u"<";
    }
    return out;
}

} // namespace rangkul::coverage
