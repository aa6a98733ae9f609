// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include "rangkul/registry/filter.h"

#include <cmath>

namespace rangkul::registry {

namespace {

constexpr int kVersion = 1;

core::Error wrongForm(const QString& what)
{
    return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("filter.form"), {what}};
}

core::Error unknown(const QString& what)
{
    return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("filter.unknown"), {what}};
}

QLatin1StringView nameOf(DecileKind kind)
{
    constexpr const char* kNames[] = {"national", "province", "city"};
    return QLatin1StringView(kNames[static_cast<size_t>(kind)]);
}

QJsonObject withKind(const char* kind)
{
    return {{QStringLiteral("kind"), QString::fromLatin1(kind)}};
}

QJsonObject withVariable(const char* kind, const Variable& variable)
{
    QJsonObject out = withKind(kind);
    out.insert(QLatin1String("entity"), QString(tableName(variable.entity)));
    out.insert(QLatin1String("column"), QString::fromLatin1(variable.column));
    return out;
}

template <typename T>
void insertEnds(QJsonObject& out, const std::optional<T>& least, const std::optional<T>& most)
{
    if (least) {
        out.insert(QLatin1String("least"), *least);
    }
    if (most) {
        out.insert(QLatin1String("most"), *most);
    }
}

template <typename Items, typename ToJson> QJsonArray array(const Items& items, ToJson&& toJson)
{
    QJsonArray out;
    for (const auto& item : items) {
        out.append(toJson(item));
    }
    return out;
}

QJsonArray idArray(const std::vector<core::RecordId>& ids)
{
    return array(ids, [](const core::RecordId& id) { return id.toString(); });
}

/// One JSON object for each kind of alternative.
struct Writer
{
    QJsonObject operator()(const InRegion& a) const
    {
        QJsonObject out = withKind("region");
        out.insert(QLatin1String("codes"),
                   array(a.codes, [](const QString& code) { return code; }));
        return out;
    }
    QJsonObject operator()(const InDecile& a) const
    {
        QJsonObject out = withKind("decile");
        out.insert(QLatin1String("of"), QString(nameOf(a.kind)));
        out.insert(QLatin1String("values"), array(a.values, [](int value) { return value; }));
        return out;
    }
    QJsonObject operator()(const Receives& a) const
    {
        QJsonObject out = withKind("receives");
        out.insert(QLatin1String("programs"), idArray(a.programs));
        return out;
    }
    QJsonObject operator()(const CodeIs& a) const
    {
        QJsonObject out = withVariable("code", *a.variable);
        out.insert(QLatin1String("codes"), array(a.codes, [](qint64 code) { return code; }));
        return out;
    }
    QJsonObject operator()(const Between& a) const
    {
        QJsonObject out = withVariable("between", *a.variable);
        insertEnds(out, a.least, a.most);
        return out;
    }
    QJsonObject operator()(const IsMissing& a) const
    {
        return withVariable("missing", *a.variable);
    }
    QJsonObject operator()(const AgeBetween& a) const
    {
        QJsonObject out = withKind("age");
        insertEnds(out, a.least, a.most);
        return out;
    }
    QJsonObject operator()(const AnyMember& a) const
    {
        QJsonObject out = withKind("member");
        out.insert(QLatin1String("all"), array(a.tests, [this](const MemberTest& test) {
                       QJsonObject one = std::visit(*this, test.test);
                       if (test.negated) {
                           one.insert(QLatin1String("not"), true);
                       }
                       return one;
                   }));
        return out;
    }
    QJsonObject operator()(const HasPoint&) const { return withKind("point"); }
    QJsonObject operator()(const HasConflict&) const { return withKind("conflict"); }
    QJsonObject operator()(const IsOneOf& a) const
    {
        QJsonObject out = withKind("one_of");
        out.insert(QLatin1String("households"), idArray(a.households));
        return out;
    }
};

core::Result<const Variable*> readVariable(const QJsonObject& object)
{
    const QString table = object[QLatin1String("entity")].toString();
    const QString column = object[QLatin1String("column")].toString();
    const Entity* entity = findEntity(table);
    const Variable* variable = entity ? findVariable(*entity, column) : nullptr;
    const bool usable =
        variable && FrameColumn::canHold(*variable) &&
        (*entity == Entity::Household || *entity == Entity::Dwelling || *entity == Entity::Person);
    if (!usable) {
        return unknown(table + u'.' + column);
    }
    return variable;
}

core::Result<std::vector<qint64>> readNumbers(const QJsonValue& value)
{
    if (!value.isArray()) {
        return wrongForm(QStringLiteral("codes"));
    }
    std::vector<qint64> numbers;
    for (const QJsonValue& item : value.toArray()) {
        if (!item.isDouble() || std::trunc(item.toDouble()) != item.toDouble()) {
            return wrongForm(QStringLiteral("codes"));
        }
        numbers.push_back(item.toInteger());
    }
    return numbers;
}

core::Result<std::vector<core::RecordId>> readIds(const QJsonValue& value)
{
    if (!value.isArray()) {
        return wrongForm(QStringLiteral("ids"));
    }
    std::vector<core::RecordId> ids;
    for (const QJsonValue& item : value.toArray()) {
        RANGKUL_LET(id, core::RecordId::parse(item.toString()));
        ids.push_back(id);
    }
    return ids;
}

core::Result<std::optional<double>> readEnd(const QJsonObject& object, QLatin1StringView key)
{
    const QJsonValue value = object[key];
    if (value.isUndefined()) {
        return std::optional<double>();
    }
    if (!value.isDouble()) {
        return wrongForm(QString(key));
    }
    return std::optional(value.toDouble());
}

core::Result<Alternative> readRegion(const QJsonObject& object)
{
    InRegion out;
    for (const QJsonValue& code : object[QLatin1String("codes")].toArray()) {
        out.codes.push_back(code.toString());
    }
    return Alternative(out);
}

core::Result<Alternative> readDecile(const QJsonObject& object)
{
    InDecile out;
    const QString of = object[QLatin1String("of")].toString();
    for (const DecileKind kind : {DecileKind::National, DecileKind::Province, DecileKind::City}) {
        if (of == nameOf(kind)) {
            out.kind = kind;
            RANGKUL_LET(values, readNumbers(object[QLatin1String("values")]));
            out.values.assign(values.begin(), values.end());
            return Alternative(out);
        }
    }
    return unknown(of);
}

core::Result<Alternative> readCode(const QJsonObject& object)
{
    RANGKUL_LET(variable, readVariable(object));
    RANGKUL_LET(codes, readNumbers(object[QLatin1String("codes")]));
    return Alternative(CodeIs{variable, std::move(codes)});
}

core::Result<Alternative> readBetween(const QJsonObject& object)
{
    RANGKUL_LET(variable, readVariable(object));
    RANGKUL_LET(least, readEnd(object, QLatin1StringView("least")));
    RANGKUL_LET(most, readEnd(object, QLatin1StringView("most")));
    return Alternative(Between{variable, least, most});
}

core::Result<Alternative> readAge(const QJsonObject& object)
{
    RANGKUL_LET(least, readEnd(object, QLatin1StringView("least")));
    RANGKUL_LET(most, readEnd(object, QLatin1StringView("most")));
    const auto whole = [](const std::optional<double>& end) {
        return end ? std::optional(static_cast<int>(std::clamp(*end, -1000.0, 1000.0)))
                   : std::nullopt;
    };
    return Alternative(AgeBetween{whole(least), whole(most)});
}

core::Result<Alternative> readAlternative(const QJsonObject& object);

core::Result<Alternative> readMember(const QJsonObject& object)
{
    AnyMember out;
    for (const QJsonValue& value : object[QLatin1String("all")].toArray()) {
        const QJsonObject one = value.toObject();
        MemberTest test;
        test.negated = one[QLatin1String("not")].toBool();
        RANGKUL_LET(read, readAlternative(one));
        if (const auto* code = std::get_if<CodeIs>(&read)) {
            test.test = *code;
        } else if (const auto* between = std::get_if<Between>(&read)) {
            test.test = *between;
        } else if (const auto* missing = std::get_if<IsMissing>(&read)) {
            test.test = *missing;
        } else if (const auto* age = std::get_if<AgeBetween>(&read)) {
            test.test = *age;
        } else {
            return wrongForm(QStringLiteral("member"));
        }
        const Variable* variable = std::visit(
            [](const auto& t) -> const Variable* {
                if constexpr (requires { t.variable; }) {
                    return t.variable;
                }
                return nullptr;
            },
            test.test);
        if (variable && variable->entity != Entity::Person) {
            return wrongForm(QStringLiteral("member"));
        }
        out.tests.push_back(std::move(test));
    }
    return Alternative(out);
}

core::Result<Alternative> readAlternative(const QJsonObject& object)
{
    const QString kind = object[QLatin1String("kind")].toString();
    if (kind == u"region") {
        return readRegion(object);
    }
    if (kind == u"decile") {
        return readDecile(object);
    }
    if (kind == u"receives") {
        RANGKUL_LET(programs, readIds(object[QLatin1String("programs")]));
        return Alternative(Receives{std::move(programs)});
    }
    if (kind == u"code") {
        return readCode(object);
    }
    if (kind == u"between") {
        return readBetween(object);
    }
    if (kind == u"missing") {
        RANGKUL_LET(variable, readVariable(object));
        return Alternative(IsMissing{variable});
    }
    if (kind == u"age") {
        return readAge(object);
    }
    if (kind == u"member") {
        return readMember(object);
    }
    if (kind == u"point") {
        return Alternative(HasPoint{});
    }
    if (kind == u"conflict") {
        return Alternative(HasConflict{});
    }
    if (kind == u"one_of") {
        RANGKUL_LET(households, readIds(object[QLatin1String("households")]));
        return Alternative(IsOneOf{std::move(households)});
    }
    return unknown(kind);
}

} // namespace

QByteArray toJson(const Filter& filter)
{
    QJsonArray conditions;
    for (const FilterCondition& condition : filter.conditions) {
        QJsonObject one;
        if (condition.negated) {
            one.insert(QLatin1String("not"), true);
        }
        one.insert(QLatin1String("any"), array(condition.anyOf, [](const Alternative& alternative) {
                       return std::visit(Writer(), alternative);
                   }));
        conditions.append(one);
    }
    QJsonObject out{{QStringLiteral("version"), kVersion},
                    {QStringLiteral("name"), filter.name},
                    {QStringLiteral("conditions"), conditions}};
    if (filter.withEnded) {
        out.insert(QLatin1String("with_ended"), true);
    }
    return QJsonDocument(out).toJson(QJsonDocument::Compact);
}

core::Result<Filter> filterFromJson(const QByteArray& json)
{
    QJsonParseError parsing{};
    const QJsonDocument document = QJsonDocument::fromJson(json, &parsing);
    if (!document.isObject()) {
        return wrongForm(parsing.errorString());
    }
    const QJsonObject object = document.object();
    const int version = object[QLatin1String("version")].toInt();
    if (version > kVersion) {
        return core::Error{core::ErrorCode::NewerFormat, QStringLiteral("filter.newer"), {}};
    }
    if (version < 1 || !object[QLatin1String("conditions")].isArray()) {
        return wrongForm(QStringLiteral("version"));
    }
    Filter filter;
    filter.name = object[QLatin1String("name")].toString();
    filter.withEnded = object[QLatin1String("with_ended")].toBool();
    for (const QJsonValue& value : object[QLatin1String("conditions")].toArray()) {
        FilterCondition condition;
        condition.negated = value[QLatin1String("not")].toBool();
        for (const QJsonValue& alternative : value[QLatin1String("any")].toArray()) {
            RANGKUL_LET(read, readAlternative(alternative.toObject()));
            condition.anyOf.push_back(std::move(read));
        }
        filter.conditions.push_back(std::move(condition));
    }
    return filter;
}

} // namespace rangkul::registry
