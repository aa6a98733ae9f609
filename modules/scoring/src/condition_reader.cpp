// SPDX-License-Identifier: GPL-3.0-or-later
#include "condition_reader.h"

#include "rangkul/registry/code_list.h"

#include <algorithm>
#include <array>
#include <numeric>

namespace rangkul::scoring {

namespace {

/// How many letters must be put in, taken out or exchanged.
int lettersApart(const QString& a, const QString& b)
{
    std::vector<int> row(static_cast<size_t>(b.size()) + 1);
    std::iota(row.begin(), row.end(), 0);
    for (qsizetype i = 0; i < a.size(); ++i) {
        int diagonal = std::exchange(row[0], static_cast<int>(i) + 1);
        for (size_t j = 1; j < row.size(); ++j) {
            const int same = diagonal + (a[i] == b[static_cast<qsizetype>(j) - 1] ? 0 : 1);
            diagonal = row[j];
            row[j] = std::min({same, row[j] + 1, row[j - 1] + 1});
        }
    }
    return row.back();
}

/// Names a reader may have meant: those with a part of the written one, or a few letters apart;
/// without any, all of the same table.
QString namesLike(const QString& written)
{
    constexpr int kFewLetters = 2;
    const QString wanted = written.section(u'.', -1).toLower();
    QStringList alike;
    QStringList beside;
    for (const QString& name : variableRefNames()) {
        const QString own = name.section(u'.', -1);
        const bool isLike = own.contains(wanted) || wanted.contains(own) ||
                            lettersApart(own, wanted) <= kFewLetters;
        if (!wanted.isEmpty() && isLike) {
            alike << name;
        } else if (name.section(u'.', 0, 0) == written.section(u'.', 0, 0)) {
            beside << name;
        }
    }
    return (alike.isEmpty() ? beside : alike).join(QStringLiteral(", "));
}

const registry::CodeList* codeListOf(const VariableRef& variable)
{
    if (variable.variable == nullptr || variable.variable->codeList == nullptr) {
        return nullptr;
    }
    return registry::findCodeList(QString::fromLatin1(variable.variable->codeList));
}

qint64 readCode(const JsonCursor& at, const registry::CodeList& list)
{
    const registry::CodeItem* item = nullptr;
    QString written;
    if (at.isString()) {
        written = at.text();
        item = list.findByLabel(written);
    } else {
        const double number = at.number();
        written = QString::number(number);
        item = number == static_cast<int>(number) ? list.find(static_cast<int>(number)) : nullptr;
    }
    if (item == nullptr) {
        QStringList labels;
        for (const registry::CodeItem& each : list.items()) {
            labels << QStringLiteral("%1 %2").arg(each.code).arg(each.label);
        }
        at.fail("unknown_code", {written, labels.join(QStringLiteral("; "))});
        return 0;
    }
    return item->code;
}

std::vector<Condition> readParts(const JsonCursor& at, Asked asked)
{
    std::vector<Condition> parts;
    for (const JsonCursor& item : at.items()) {
        parts.push_back(readCondition(item, asked));
    }
    return parts;
}

Condition readMembers(const JsonCursor& at)
{
    at.allowOnly({"members", "where", "are"});
    constexpr std::array kWho{Members::Any, Members::All, Members::None, Members::Head};
    Condition out;
    out.kind = Condition::Kind::Members;
    out.who = kWho[static_cast<size_t>(at.at("members").word({"any", "all", "none", "head"}))];
    if (const auto where = at.find("where")) {
        out.where.push_back(readCondition(*where, Asked::Person));
    }
    out.parts.push_back(readCondition(at.at("are"), Asked::Person));
    return out;
}

Condition readTest(const JsonCursor& at, Asked asked)
{
    Condition out;
    out.variable = readVariable(at.at("variable"), asked);
    if (const auto codes = at.find("in")) {
        at.allowOnly({"variable", "in"});
        out.kind = Condition::Kind::Codes;
        out.codes = readCodes(*codes, out.variable);
        return out;
    }
    at.allowOnly({"variable", "in", "at_least", "above", "at_most", "below"});
    out.kind = Condition::Kind::Range;
    out.range = readRange(at);
    if (out.range.isOpen()) {
        at.fail("missing_key", {QStringLiteral("in, at_least, above, at_most, below")});
    }
    return out;
}

/// Of a member, counted or summed.
void readAggregate(const JsonCursor& at, Input& out)
{
    constexpr std::array kHow{Aggregate::Count, Aggregate::Head, Aggregate::Min, Aggregate::Max,
                              Aggregate::Sum};
    out.aggregate =
        kHow[static_cast<size_t>(at.at("members").word({"count", "head", "min", "max", "sum"}))];
    if (const auto where = at.find("where")) {
        out.where.push_back(readCondition(*where, Asked::Person));
    }
    if (out.aggregate != Aggregate::Count) {
        out.variable = readVariable(at.at("variable"), Asked::Person);
    }
    if (const auto nobody = at.find("nobody")) {
        out.whenNobody = nobody->number();
    }
}

} // namespace

VariableRef readVariable(const JsonCursor& at, Asked asked)
{
    const QString name = at.text();
    const auto found = findVariableRef(name);
    if (!found) {
        at.fail("unknown_variable", {name, namesLike(name)});
        return {};
    }
    if (found->isPersonal() != (asked == Asked::Person)) {
        at.fail(asked == Asked::Person ? "not_personal" : "personal", {name});
    }
    return *found;
}

std::vector<qint64> readCodes(const JsonCursor& at, const VariableRef& variable)
{
    const registry::CodeList* list = codeListOf(variable);
    if (list == nullptr) {
        at.fail("not_a_code", {nameOf(variable)});
        return {};
    }
    std::vector<qint64> codes;
    for (const JsonCursor& item : at.items()) {
        codes.push_back(readCode(item, *list));
    }
    std::sort(codes.begin(), codes.end());
    codes.erase(std::unique(codes.begin(), codes.end()), codes.end());
    return codes;
}

Range readRange(const JsonCursor& at)
{
    const auto end = [&at](const char* key) {
        const auto found = at.find(key);
        return found ? std::optional(found->number()) : std::nullopt;
    };
    return {end("at_least"), end("above"), end("at_most"), end("below")};
}

Condition readCondition(const JsonCursor& at, Asked asked)
{
    Condition out;
    if (at.has("members") && asked == Asked::Household) {
        return readMembers(at);
    }
    using Kind = Condition::Kind;
    for (const auto& [key, kind] : {std::pair{"all", Kind::All}, std::pair{"any", Kind::Any},
                                    std::pair{"first_known", Kind::FirstKnown}}) {
        if (at.has(key)) {
            at.allowOnly({key});
            out.kind = kind;
            out.parts = readParts(at.at(key), asked);
            return out;
        }
    }
    if (const auto inner = at.find("not")) {
        at.allowOnly({"not"});
        out.kind = Condition::Kind::Not;
        out.parts.push_back(readCondition(*inner, asked));
        return out;
    }
    if (at.has("count")) {
        at.allowOnly({"count", "at_least", "above", "at_most", "below"});
        out.kind = Condition::Kind::Count;
        out.parts = readParts(at.at("count"), asked);
        out.range = readRange(at);
        if (out.range.isOpen()) {
            at.fail("missing_key", {QStringLiteral("at_least, at_most")});
        }
        return out;
    }
    return readTest(at, asked);
}

Input readInput(const JsonCursor& at)
{
    Input out;
    if (at.has("members")) {
        at.allowOnly({"variable", "members", "where", "nobody", "per"});
        readAggregate(at, out);
    } else {
        at.allowOnly({"variable", "per"});
        out.variable = readVariable(at.at("variable"), Asked::Household);
    }
    if (const auto per = at.find("per")) {
        const int which = per->word({"household.members", "dwelling.occupants"});
        out.per = VariableRef{nullptr, which == 0 ? Derived::Members : Derived::Occupants};
    }
    return out;
}

} // namespace rangkul::scoring
