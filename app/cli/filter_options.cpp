// SPDX-License-Identifier: GPL-3.0-or-later
#include "filter_options.h"

#include <QFile>

#include "command.h"
#include "open_register.h"

#include <array>

namespace rangkul::cli {

namespace {

using core::Result;
using registry::Entity;
using registry::FilterCondition;

core::Error bad(const char* reason, const QString& what)
{
    return {core::ErrorCode::InvalidInput, QString::fromLatin1(reason), {what}};
}

Result<const registry::Variable*> variableNamed(const QString& name)
{
    const qsizetype dot = name.indexOf(u'.');
    for (const Entity entity : {Entity::Household, Entity::Dwelling, Entity::Person}) {
        const bool asked = dot < 0 || QStringView(name).first(dot) == registry::tableName(entity);
        if (const auto* variable =
                asked ? registry::findVariable(entity, QStringView(name).sliced(dot + 1))
                      : nullptr) {
            return variable;
        }
    }
    return bad("list.unknown_column", name);
}

Result<FilterCondition> decileCondition(const QString& text)
{
    registry::InDecile decile;
    const qsizetype colon = text.indexOf(u':');
    const QString kind = colon < 0 ? QStringLiteral("national") : text.first(colon);
    if (kind == QStringLiteral("province")) {
        decile.kind = registry::DecileKind::Province;
    } else if (kind == QStringLiteral("city")) {
        decile.kind = registry::DecileKind::City;
    } else if (kind != QStringLiteral("national")) {
        return bad("filter.decile", text);
    }
    for (const QString& part : text.sliced(colon + 1).split(u',')) {
        bool ok = false;
        decile.values.push_back(part.toInt(&ok));
        if (!ok || decile.values.back() < 0 || decile.values.back() > 10) {
            return bad("filter.decile", text);
        }
    }
    return FilterCondition{false, {decile}};
}

Result<FilterCondition> programCondition(const QString& name, bool without,
                                         const registry::HouseholdFrame& households)
{
    if (name == QStringLiteral("any")) {
        return FilterCondition{without, {registry::Receives{}}};
    }
    for (const registry::FrameProgram& program : households.programs()) {
        if (program.shortName.compare(name, Qt::CaseInsensitive) == 0 ||
            program.name.compare(name, Qt::CaseInsensitive) == 0 || program.id.toString() == name) {
            return FilterCondition{without, {registry::Receives{{program.id}}}};
        }
    }
    return bad("program.unknown", name);
}

/// COLUMN=VALUE, COLUMN=A..B, COLUMN=A.. or COLUMN=..B.
Result<FilterCondition> whereCondition(const QString& text)
{
    const qsizetype equals = text.indexOf(u'=');
    if (equals <= 0) {
        return bad("cli.assignment", text);
    }
    RANGKUL_LET(variable, variableNamed(text.first(equals)));
    const QString wanted = text.sliced(equals + 1);
    const qsizetype dots = wanted.indexOf(QStringLiteral(".."));
    if (dots >= 0) {
        registry::Between between{variable, std::nullopt, std::nullopt};
        bool leastOk = true;
        bool mostOk = true;
        if (dots > 0) {
            between.least = wanted.first(dots).toDouble(&leastOk);
        }
        if (dots + 2 < wanted.size()) {
            between.most = wanted.sliced(dots + 2).toDouble(&mostOk);
        }
        if (!leastOk || !mostOk) {
            return bad("cli.assignment", text);
        }
        return FilterCondition{false, {between}};
    }
    RANGKUL_LET(value, registry::parsedValue(*variable, wanted));
    if (const auto* code = std::get_if<qint64>(&value)) {
        if (variable->codeList != nullptr) {
            return FilterCondition{false, {registry::CodeIs{variable, {*code}}}};
        }
        return FilterCondition{
            false,
            {registry::Between{variable, static_cast<double>(*code), static_cast<double>(*code)}}};
    }
    if (const auto* number = std::get_if<double>(&value)) {
        return FilterCondition{false, {registry::Between{variable, *number, *number}}};
    }
    return bad("filter.cannot_compare", text);
}

} // namespace

void addFilterOptions(QCommandLineParser& parser)
{
    const std::array<std::array<QString, 3>, 7> options{{
        {QStringLiteral("filter"), spoken(QT_TRANSLATE_NOOP("cli", "A saved filter as JSON.")),
         QStringLiteral("FILE")},
        {QStringLiteral("region"),
         spoken(QT_TRANSLATE_NOOP("cli", "Region code; may be given several times.")),
         QStringLiteral("CODE")},
        {QStringLiteral("decile"),
         spoken(QT_TRANSLATE_NOOP("cli", "Deciles: 1,2 or city:1,2 (0 = not ranked).")),
         QStringLiteral("LIST")},
        {QStringLiteral("receives"),
         spoken(QT_TRANSLATE_NOOP("cli", "Receives this program; any = at least one.")),
         QStringLiteral("PROGRAM")},
        {QStringLiteral("without"),
         spoken(QT_TRANSLATE_NOOP("cli", "Does not receive this program; any = none at all.")),
         QStringLiteral("PROGRAM")},
        {QStringLiteral("where"),
         spoken(QT_TRANSLATE_NOOP("cli", "COLUMN=VALUE or COLUMN=LEAST..MOST.")),
         QStringLiteral("CONDITION")},
        {QStringLiteral("missing"), spoken(QT_TRANSLATE_NOOP("cli", "The column is empty.")),
         QStringLiteral("COLUMN")},
    }};
    for (const auto& [name, text, value] : options) {
        addOption(parser, name, text, value);
    }
    addOption(parser, QStringLiteral("no-point"),
              spoken(QT_TRANSLATE_NOOP("cli", "Has no point on the map.")));
}

core::Result<registry::Filter> filterOf(const QCommandLineParser& parser,
                                        const registry::HouseholdFrame& households)
{
    registry::Filter filter;
    if (parser.isSet(QStringLiteral("filter"))) {
        QFile file(parser.value(QStringLiteral("filter")));
        if (!file.open(QIODevice::ReadOnly)) {
            return bad("file.not_readable", file.fileName());
        }
        RANGKUL_LET(saved, registry::filterFromJson(file.readAll()));
        filter = std::move(saved);
    }
    if (const QStringList codes = parser.values(QStringLiteral("region")); !codes.isEmpty()) {
        filter.conditions.push_back({false, {registry::InRegion{{codes.begin(), codes.end()}}}});
    }
    for (const QString& text : parser.values(QStringLiteral("decile"))) {
        RANGKUL_LET(condition, decileCondition(text));
        filter.conditions.push_back(std::move(condition));
    }
    for (const bool without : {false, true}) {
        for (const QString& name :
             parser.values(without ? QStringLiteral("without") : QStringLiteral("receives"))) {
            RANGKUL_LET(condition, programCondition(name, without, households));
            filter.conditions.push_back(std::move(condition));
        }
    }
    for (const QString& text : parser.values(QStringLiteral("where"))) {
        RANGKUL_LET(condition, whereCondition(text));
        filter.conditions.push_back(std::move(condition));
    }
    for (const QString& name : parser.values(QStringLiteral("missing"))) {
        RANGKUL_LET(variable, variableNamed(name));
        filter.conditions.push_back({false, {registry::IsMissing{variable}}});
    }
    if (parser.isSet(QStringLiteral("no-point"))) {
        filter.conditions.push_back({true, {registry::HasPoint{}}});
    }
    return filter;
}

std::vector<core::RecordId> FilteredHouseholds::ids() const
{
    std::vector<core::RecordId> result;
    result.reserve(rows.size());
    for (const quint32 row : rows) {
        result.push_back(households.ids()[row]);
    }
    return result;
}

core::Result<FilteredHouseholds> filteredHouseholds(const QCommandLineParser& parser,
                                                    registry::FrameSource& frames,
                                                    const core::Progress& progress)
{
    FilteredHouseholds result;
    RANGKUL_LET(households, frames.households(progress));
    result.households = std::move(households);
    RANGKUL_LET(filter, filterOf(parser, result.households));
    result.filter = std::move(filter);
    const bool persons = registry::needsPersons(result.filter);
    if (persons) {
        RANGKUL_LET(read, frames.persons(result.households, progress));
        result.persons = std::move(read);
    }
    for (const registry::Variable* variable : registry::neededColumns(result.filter)) {
        if (variable->entity == Entity::Person) {
            RANGKUL_LET(column, frames.column(result.persons, *variable, progress));
            result.persons.setColumn(std::move(column));
        } else {
            RANGKUL_LET(column, frames.column(result.households, *variable, progress));
            result.households.setColumn(std::move(column));
        }
    }
    RANGKUL_LET(rows,
                registry::evaluate(result.filter, result.households,
                                   persons ? &result.persons : nullptr, systemClock().today()));
    result.rows = std::move(rows);
    return result;
}

} // namespace rangkul::cli
