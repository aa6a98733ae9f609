// SPDX-License-Identifier: GPL-3.0-or-later
#include "coefficient_row.h"

#include "rangkul/registry/code_list.h"

#include <array>
#include <cmath>

namespace rangkul::scoring {

namespace {

core::Error refused(const char* what, const CoefficientRow& row, QStringList args)
{
    args.prepend(QString::number(row.line));
    return {core::ErrorCode::InvalidInput, QStringLiteral("coefficients.") + QLatin1String(what),
            args};
}

/// The variable is one of the code that the category names.
core::Result<Condition> categoryTest(const CoefficientRow& row, const VariableRef& variable)
{
    const registry::CodeList* list =
        variable.variable != nullptr && variable.variable->codeList != nullptr
            ? registry::findCodeList(QString::fromLatin1(variable.variable->codeList))
            : nullptr;
    if (list == nullptr) {
        return refused("category", row, {row.category, QString()});
    }
    bool isNumber = false;
    const int number = row.category.toInt(&isNumber);
    const registry::CodeItem* item =
        isNumber ? list->find(number) : list->findByLabel(row.category);
    if (item == nullptr) {
        QStringList labels;
        for (const registry::CodeItem& each : list->items()) {
            labels << QStringLiteral("%1 %2").arg(each.code).arg(each.label);
        }
        return refused("category", row, {row.category, labels.join(QStringLiteral("; "))});
    }
    Condition test;
    test.kind = Condition::Kind::Codes;
    test.variable = variable;
    test.codes = {item->code};
    return test;
}

void makeFlag(Criterion& out, Condition when, double coefficient)
{
    out.kind = Criterion::Kind::Flag;
    out.when = std::move(when);
    out.yes = std::llround(coefficient * static_cast<double>(kMicro));
    out.no = 0;
}

void makeSlope(Criterion& out, Input input, double coefficient)
{
    out.kind = Criterion::Kind::Slope;
    out.input = std::move(input);
    out.slope = coefficient;
}

core::Result<Criterion> ofCategory(const CoefficientRow& row, const VariableRef& variable,
                                   const QString& how, Criterion out)
{
    RANGKUL_LET(test, categoryTest(row, variable));
    if (!variable.isPersonal()) {
        makeFlag(out, std::move(test), row.coefficient);
        return out;
    }
    if (how == u"count") {
        Input input;
        input.aggregate = Aggregate::Count;
        input.where = {std::move(test)};
        makeSlope(out, std::move(input), row.coefficient);
        return out;
    }
    constexpr std::array<std::pair<const char*, Members>, 4> kWho{{{"", Members::Any},
                                                                   {"any", Members::Any},
                                                                   {"all", Members::All},
                                                                   {"head", Members::Head}}};
    for (const auto& [name, who] : kWho) {
        if (how == QLatin1StringView(name)) {
            Condition members;
            members.kind = Condition::Kind::Members;
            members.who = who;
            members.parts = {std::move(test)};
            makeFlag(out, std::move(members), row.coefficient);
            return out;
        }
    }
    return refused("members", row, {row.variable});
}

core::Result<Criterion> ofNumber(const CoefficientRow& row, const VariableRef& variable,
                                 const QString& how, Criterion out)
{
    Input input;
    input.variable = variable;
    if (variable.isPersonal()) {
        constexpr std::array<std::pair<const char*, Aggregate>, 5> kHow{
            {{"count", Aggregate::Count},
             {"head", Aggregate::Head},
             {"min", Aggregate::Min},
             {"max", Aggregate::Max},
             {"sum", Aggregate::Sum}}};
        for (const auto& [name, aggregate] : kHow) {
            if (how == QLatin1StringView(name)) {
                input.aggregate = aggregate;
            }
        }
        if (input.aggregate == Aggregate::None) {
            return refused("members", row, {row.variable});
        }
        if (input.aggregate == Aggregate::Count) {
            input.variable = {};
        }
    }
    makeSlope(out, std::move(input), row.coefficient);
    return out;
}

} // namespace

core::Result<Criterion> criterionOf(const CoefficientRow& row)
{
    const QString name = row.variable.section(u'@', 0, 0).trimmed();
    const QString how = row.variable.section(u'@', 1).trimmed().toLower();
    const auto variable = findVariableRef(name);
    if (!variable) {
        return refused("variable", row, {row.variable});
    }
    if (!how.isEmpty() && !variable->isPersonal()) {
        return refused("members", row, {row.variable});
    }
    Criterion out;
    out.id = row.category.isEmpty() ? row.variable : row.variable + u'=' + row.category;
    out.label = {out.id, out.id};
    return row.category.isEmpty() ? ofNumber(row, *variable, how, std::move(out))
                                  : ofCategory(row, *variable, how, std::move(out));
}

} // namespace rangkul::scoring
