// SPDX-License-Identifier: GPL-3.0-or-later
#include "rule_reading.h"

#include <QCoreApplication>
#include <QDate>

#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <cmath>

namespace rangkul::services {

namespace {

using coverage::Rule;
using coverage::RuleAnswer;
using coverage::RuleDerived;
using coverage::RuleRange;
using coverage::RuleVariable;
using Kind = Rule::Kind;

QString ruleSay(const char* text)
{
    return QCoreApplication::translate("rule_reading", text);
}

QString lowerFirst(QString text)
{
    const bool isAbbreviation = text.size() > 1 && text[1].isUpper();
    if (!text.isEmpty() && !isAbbreviation) {
        text[0] = text[0].toLower();
    }
    return text;
}

QString numberText(const RuleVariable& variable, double value)
{
    if (answerOf(variable) == RuleAnswer::Date) {
        return words::longDate(QDate::fromJulianDay(qint64(value)));
    }
    QString text =
        std::floor(value) == value ? words::number(qint64(value)) : words::number(value, 2);
    const bool isMoney = variable.derived == RuleDerived::IncomePerPerson ||
                         nameOf(variable).contains(QLatin1StringView("_month"));
    return isMoney ? words::rupiah(qint64(value)) : text;
}

bool isRankOf(const RuleVariable& variable)
{
    return variable.derived == RuleDerived::DecileNational ||
           variable.derived == RuleDerived::DecileProvince ||
           variable.derived == RuleDerived::DecileCity;
}

/// "60 tahun ke atas", "1 sampai 4".
QString rangeText(const RuleVariable& variable, const RuleRange& range)
{
    const auto text = [&](double value) {
        return numberText(variable, value);
    };
    if (range.least && range.most) {
        return *range.least == *range.most ? text(*range.least)
                                           : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1 to %2"))
                                                 .arg(text(*range.least), text(*range.most));
    }
    if (isRankOf(variable) && range.most) {
        const double last = range.belowMost ? std::ceil(*range.most) - 1 : std::floor(*range.most);
        return last <= 1 ? text(1)
                         : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1 to %2"))
                               .arg(text(1), text(last));
    }
    if (range.least) {
        return (range.aboveLeast ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "more than %1"))
                                 : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1 or more")))
            .arg(text(*range.least));
    }
    return (range.belowMost ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "less than %1"))
                            : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "at most %1")))
        .arg(text(range.most.value_or(0)));
}

/// "berumur 60 tahun ke atas", in place of a label and an answer.
QString ageText(const RuleRange& range)
{
    const auto text = [](double value) {
        return words::number(qint64(value));
    };
    if (range.least && range.most) {
        return *range.least == *range.most
                   ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1 years old"))
                         .arg(text(*range.least))
                   : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1 to %2 years old"))
                         .arg(text(*range.least), text(*range.most));
    }
    if (range.least) {
        return (range.aboveLeast
                    ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "older than %1 years"))
                    : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1 years old or older")))
            .arg(text(*range.least));
    }
    return (range.belowMost ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "younger than %1 years"))
                            : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "at most %1 years old")))
        .arg(text(range.most.value_or(0)));
}

QString codesText(const Rule& rule)
{
    QStringList out;
    for (const qint64 code : rule.codes) {
        const auto* item = codeListOf(rule.variable)->find(static_cast<int>(code));
        out << (item != nullptr ? item->label : QString::number(code));
    }
    return out.join(QStringLiteral(" / "));
}

QString namesText(const std::vector<QString>& names)
{
    QStringList out(names.begin(), names.end());
    return out.join(QStringLiteral(" / "));
}

QString testText(const Rule& rule, bool negated)
{
    const QString label = lowerFirst(labelOf(rule.variable));
    if (rule.kind == Kind::Missing) {
        return (negated ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1 is recorded"))
                        : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1 is not recorded")))
            .arg(label);
    }
    if (rule.variable.derived == RuleDerived::Age) {
        const QString age = ageText(rule.range);
        return negated ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "not %1")).arg(age) : age;
    }
    if (isRankOf(rule.variable) && !negated) {
        return label + u' ' + rangeText(rule.variable, rule.range);
    }
    const QString answer =
        rule.kind == Kind::Codes ? codesText(rule) : rangeText(rule.variable, rule.range);
    return (negated ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1: not %2"))
                    : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1: %2")))
        .arg(label, answer);
}

QString joinedText(const Rule& rule)
{
    const QString join = rule.kind == Kind::All
                             ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1, and %2"))
                             : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "%1, or %2"));
    QString out;
    for (const Rule& part : rule.parts) {
        const bool apart = part.kind == Kind::Any || part.kind == Kind::All;
        const QString text = apart ? u'(' + readRule(part) + u')' : readRule(part);
        out = out.isEmpty() ? text : join.arg(out, text);
    }
    return out;
}

/// One test stands by itself, several stand in brackets.
QString innerText(const Rule& rule)
{
    const bool apart = rule.kind == Kind::All || rule.kind == Kind::Any;
    return apart ? u'(' + readRule(rule) + u')' : readRule(rule);
}

QString membersText(const Rule& rule, bool negated)
{
    const char* text = QT_TRANSLATE_NOOP("rule_reading", "there is a member: %1");
    if (rule.who == Rule::Who::Every) {
        text = QT_TRANSLATE_NOOP("rule_reading", "every member: %1");
    } else if (rule.who == Rule::Who::Head) {
        text = QT_TRANSLATE_NOOP("rule_reading", "the head of the household: %1");
    } else if (negated) {
        text = QT_TRANSLATE_NOOP("rule_reading", "there is no member: %1");
    }
    const QString out = ruleSay(text).arg(innerText(rule.parts.front()));
    const bool isTurned = negated && rule.who != Rule::Who::Any;
    return isTurned ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "it is not so that %1"))
                          .arg(u'(' + out + u')')
                    : out;
}

QString notText(const Rule& inner)
{
    switch (inner.kind) {
    case Kind::Codes:
    case Kind::Range:
    case Kind::Missing:
        return testText(inner, true);
    case Kind::Members:
        return membersText(inner, true);
    case Kind::Receives:
        return inner.names.empty()
                   ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "receives no program"))
                   : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "does not receive %1"))
                         .arg(namesText(inner.names));
    default:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "it is not so that %1"))
            .arg(u'(' + readRule(inner) + u')');
    }
}

} // namespace

QString labelOf(const RuleVariable& variable)
{
    switch (variable.derived) {
    case RuleDerived::None:
        return words::label(*variable.variable);
    case RuleDerived::Members:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "members"));
    case RuleDerived::Age:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "age"));
    case RuleDerived::DecileNational:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "national decile"));
    case RuleDerived::DecileProvince:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "provincial decile"));
    case RuleDerived::DecileCity:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "city decile"));
    case RuleDerived::AreaPerPerson:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "floor area per member (m²)"));
    case RuleDerived::IncomePerPerson:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "income per member and month"));
    case RuleDerived::VillageKind:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "kind of village"));
    }
    return {};
}

QString readRule(const Rule& rule)
{
    switch (rule.kind) {
    case Kind::Always:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "everybody"));
    case Kind::All:
    case Kind::Any:
        return joinedText(rule);
    case Kind::Not:
        return notText(rule.parts.front());
    case Kind::Members:
        return membersText(rule, false);
    case Kind::Count:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "number of members %1: %2"))
            .arg(innerText(rule.parts.front()),
                 rangeText({nullptr, RuleDerived::Members}, rule.range));
    case Kind::Codes:
    case Kind::Range:
    case Kind::Missing:
        return testText(rule, false);
    case Kind::Receives:
        return rule.names.empty()
                   ? ruleSay(QT_TRANSLATE_NOOP("rule_reading", "receives any program"))
                   : ruleSay(QT_TRANSLATE_NOOP("rule_reading", "receives %1"))
                         .arg(namesText(rule.names));
    case Kind::Region:
        return ruleSay(QT_TRANSLATE_NOOP("rule_reading", "lies in %1")).arg(namesText(rule.names));
    }
    return {};
}

} // namespace rangkul::services
