// SPDX-License-Identifier: GPL-3.0-or-later
#include <QDate>
#include <QLocale>
#include <QStringList>

#include "rangkul/coverage/rule_text.h"
#include "rule_labels.h"

namespace rangkul::coverage {

namespace {

using Kind = Rule::Kind;

QString ruleNumber(const RuleVariable& variable, double value)
{
    return answerOf(variable) == RuleAnswer::Date
               ? QDate::fromJulianDay(qint64(value)).toString(Qt::ISODate)
               : QString::number(value, 'f', QLocale::FloatingPointShortest);
}

QString ruleRange(const RuleVariable& variable, const RuleRange& range, bool negated)
{
    if (range.least && range.most) {
        const QString least = ruleNumber(variable, *range.least);
        if (*range.least == *range.most) {
            return (negated ? QStringLiteral(" != ") : QStringLiteral(" = ")) + least;
        }
        return QStringLiteral(" between %1 and %2").arg(least, ruleNumber(variable, *range.most));
    }
    if (range.least) {
        return (range.aboveLeast ? QStringLiteral(" > ") : QStringLiteral(" >= ")) +
               ruleNumber(variable, *range.least);
    }
    return (range.belowMost ? QStringLiteral(" < ") : QStringLiteral(" <= ")) +
           ruleNumber(variable, range.most.value_or(0));
}

QString ruleCodes(const Rule& rule, bool negated)
{
    QStringList answers;
    for (const qint64 code : rule.codes) {
        answers << answerText(rule.variable, code);
    }
    const QString name = nameOf(rule.variable);
    if (answers.size() == 1) {
        return name + (negated ? QStringLiteral(" != ") : QStringLiteral(" = ")) + answers.front();
    }
    return name + (negated ? QStringLiteral(" not in (") : QStringLiteral(" in (")) +
           answers.join(QStringLiteral(", ")) + u')';
}

QString ruleNames(const std::vector<QString>& names)
{
    QStringList out;
    for (const QString& name : names) {
        out << u'"' + name + u'"';
    }
    return out.join(QStringLiteral(", "));
}

QString ruleJoined(const Rule& rule, QLatin1StringView word)
{
    QStringList out;
    for (const Rule& part : rule.parts) {
        const bool apart = part.kind == Kind::Any || part.kind == rule.kind;
        out << (apart ? u'(' + toText(part) + u')' : toText(part));
    }
    return out.join(u' ' + word + u' ');
}

QString ruleMembers(const Rule& rule, bool negated)
{
    const QString word = rule.who == Rule::Who::Head    ? QStringLiteral("head (")
                         : rule.who == Rule::Who::Every ? QStringLiteral("every person (")
                         : negated                      ? QStringLiteral("no person (")
                                                        : QStringLiteral("any person (");
    return word + toText(rule.parts.front()) + u')';
}

QString ruleNot(const Rule& inner)
{
    const bool isValue =
        inner.range.least && inner.range.most && *inner.range.least == *inner.range.most;
    if (inner.kind == Kind::Codes) {
        return ruleCodes(inner, true);
    }
    if (inner.kind == Kind::Range && isValue) {
        return nameOf(inner.variable) + ruleRange(inner.variable, inner.range, true);
    }
    if (inner.kind == Kind::Members && inner.who == Rule::Who::Any) {
        return ruleMembers(inner, true);
    }
    const bool apart = inner.kind == Kind::Any || inner.kind == Kind::All;
    return QStringLiteral("not ") + (apart ? u'(' + toText(inner) + u')' : toText(inner));
}

} // namespace

QString toText(const Rule& rule)
{
    switch (rule.kind) {
    case Kind::Always:
        return QStringLiteral("everybody");
    case Kind::All:
        return ruleJoined(rule, QLatin1StringView("and"));
    case Kind::Any:
        return ruleJoined(rule, QLatin1StringView("or"));
    case Kind::Not:
        return ruleNot(rule.parts.front());
    case Kind::Members:
        return ruleMembers(rule, false);
    case Kind::Count:
        return QStringLiteral("count person (") + toText(rule.parts.front()) + u')' +
               ruleRange({nullptr, RuleDerived::Members}, rule.range, false);
    case Kind::Codes:
        return ruleCodes(rule, false);
    case Kind::Range:
        return nameOf(rule.variable) + ruleRange(rule.variable, rule.range, false);
    case Kind::Missing:
        return QStringLiteral("missing(") + nameOf(rule.variable) + u')';
    case Kind::Receives:
        return rule.names.empty() ? QStringLiteral("receives any program")
               : rule.names.size() == 1
                   ? QStringLiteral("receives ") + ruleNames(rule.names)
                   : QStringLiteral("receives in (") + ruleNames(rule.names) + u')';
    case Kind::Region:
        return QStringLiteral("region in (") + ruleNames(rule.names) + u')';
    }
    return {};
}

} // namespace rangkul::coverage
