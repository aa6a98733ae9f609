// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "model_writer.h"
#include "rangkul/registry/code_list.h"

#include <array>

namespace rangkul::scoring {

namespace {

QJsonArray partArray(const std::vector<Condition>& parts, CodeForm form)
{
    QJsonArray out;
    for (const Condition& part : parts) {
        out.append(conditionObject(part, form));
    }
    return out;
}

void insertRange(QJsonObject& out, const Range& range)
{
    const std::array<std::pair<const char*, const std::optional<double>*>, 4> ends{
        {{"at_least", &range.atLeast},
         {"above", &range.above},
         {"at_most", &range.atMost},
         {"below", &range.below}}};
    for (const auto& [key, end] : ends) {
        if (*end) {
            out.insert(QLatin1String(key), **end);
        }
    }
}

QJsonValue codeValue(qint64 code, const VariableRef& variable, CodeForm form)
{
    if (form == CodeForm::Labels && variable.variable != nullptr &&
        variable.variable->codeList != nullptr) {
        const auto* list = registry::findCodeList(QString::fromLatin1(variable.variable->codeList));
        const auto* item = list ? list->find(static_cast<int>(code)) : nullptr;
        if (item != nullptr) {
            return item->label;
        }
    }
    return code;
}

QJsonObject memberObject(const Condition& condition, CodeForm form)
{
    constexpr std::array kWho{"any", "all", "none", "head"};
    QJsonObject out{
        {QStringLiteral("members"), QString::fromLatin1(kWho[static_cast<size_t>(condition.who)])},
        {QStringLiteral("are"), conditionObject(condition.parts.front(), form)}};
    if (!condition.where.empty()) {
        out.insert(QLatin1String("where"), conditionObject(condition.where.front(), form));
    }
    return out;
}

} // namespace

void insertTest(QJsonObject& out, const VariableRef& variable, const std::vector<qint64>& codes,
                const Range& range, CodeForm form)
{
    if (codes.empty()) {
        insertRange(out, range);
        return;
    }
    QJsonArray written;
    for (const qint64 code : codes) {
        written.append(codeValue(code, variable, form));
    }
    out.insert(QLatin1String("in"), written);
}

QJsonObject conditionObject(const Condition& condition, CodeForm form)
{
    QJsonObject out;
    switch (condition.kind) {
    case Condition::Kind::Codes:
    case Condition::Kind::Range:
        out.insert(QLatin1String("variable"), nameOf(condition.variable));
        insertTest(out, condition.variable, condition.codes, condition.range, form);
        return out;
    case Condition::Kind::All:
        out.insert(QLatin1String("all"), partArray(condition.parts, form));
        return out;
    case Condition::Kind::Any:
        out.insert(QLatin1String("any"), partArray(condition.parts, form));
        return out;
    case Condition::Kind::FirstKnown:
        out.insert(QLatin1String("first_known"), partArray(condition.parts, form));
        return out;
    case Condition::Kind::Not:
        out.insert(QLatin1String("not"), conditionObject(condition.parts.front(), form));
        return out;
    case Condition::Kind::Count:
        out.insert(QLatin1String("count"), partArray(condition.parts, form));
        insertRange(out, condition.range);
        return out;
    case Condition::Kind::Members:
        return memberObject(condition, form);
    }
    Q_UNREACHABLE();
}

QJsonObject inputObject(const Input& input, CodeForm form)
{
    constexpr std::array kHow{"", "count", "head", "min", "max", "sum"};
    QJsonObject out;
    if (input.aggregate != Aggregate::Count) {
        out.insert(QLatin1String("variable"), nameOf(input.variable));
    }
    if (input.aggregate != Aggregate::None) {
        out.insert(QLatin1String("members"),
                   QString::fromLatin1(kHow[static_cast<size_t>(input.aggregate)]));
    }
    if (!input.where.empty()) {
        out.insert(QLatin1String("where"), conditionObject(input.where.front(), form));
    }
    if (input.per) {
        out.insert(QLatin1String("per"), nameOf(*input.per));
    }
    if (input.whenNobody) {
        out.insert(QLatin1String("nobody"), *input.whenNobody);
    }
    return out;
}

double toDouble(Micro micro)
{
    return static_cast<double>(micro) / static_cast<double>(kMicro);
}

QJsonObject textObject(const LocalText& text)
{
    return {{QStringLiteral("id"), text.indonesian}, {QStringLiteral("en"), text.english}};
}

} // namespace rangkul::scoring
