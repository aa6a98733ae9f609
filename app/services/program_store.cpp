// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_store.h"

#include <QFile>

#include "rangkul/coverage/rule_text.h"
#include "rangkul/registry/codes.h"
#include "rangkul/storage/register.h"
#include "record_cells.h"

namespace rangkul::services {

using registry::Entity;
using registry::Record;

ProgramStores programStores(storage::Register& reg)
{
    return {reg.records(), reg.aid()};
}

void RowCount::add(std::optional<quint32> household)
{
    ++number;
    if (household && (rows.empty() || rows.back() != *household)) {
        rows.push_back(*household);
    }
}

core::Result<Record> programNamed(const registry::RecordRepository& records, const QString& name)
{
    RANGKUL_LET(programs, records.all(Entity::Program));
    QStringList known;
    for (const Record& program : programs) {
        const QString shortName = program.text(QLatin1StringView("short_name"));
        const QString whole = program.text(QLatin1StringView("name"));
        if (program.ref().id.toString() == name ||
            shortName.compare(name, Qt::CaseInsensitive) == 0 ||
            whole.compare(name, Qt::CaseInsensitive) == 0) {
            return program;
        }
        known << shortNameOf(program);
    }
    return core::Error{core::ErrorCode::NotFound,
                       QStringLiteral("program.not_found"),
                       {name, known.join(QStringLiteral(", "))}};
}

core::Result<Record> regionWithCode(const registry::RecordRepository& records, const QString& code)
{
    RANGKUL_LET(regions, records.all(Entity::Region));
    const QString digits = QString(code).remove(u'.');
    for (const Record& region : regions) {
        if (region.text(QLatin1StringView("code")).remove(u'.') == digits) {
            return region;
        }
    }
    return core::Error{core::ErrorCode::NotFound, QStringLiteral("program.no_region"), {code}};
}

QString shortNameOf(const Record& program)
{
    const QString shortName = program.text(QLatin1StringView("short_name"));
    return shortName.isEmpty() ? program.text(QLatin1StringView("name")) : shortName;
}

core::Result<coverage::Rule> ruleOf(const Record& program)
{
    const QString text = program.text(QLatin1StringView("rule"));
    if (text.trimmed().isEmpty()) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("program.no_rule"),
                           {shortNameOf(program)}};
    }
    return coverage::parseRule(text);
}

core::Result<coverage::Catalogue> catalogueOf(const QString& path)
{
    if (path.isEmpty()) {
        return coverage::builtinCatalogue();
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return core::Error{core::ErrorCode::NotFound,
                           QStringLiteral("catalogue.file_unreadable"),
                           {path},
                           file.errorString()};
    }
    return coverage::catalogueFromJson(file.readAll());
}

core::Result<Record> addFromCatalogue(registry::RecordRepository& records,
                                      const coverage::CatalogueProgram& program, int year)
{
    if (programNamed(records, program.shortName)) {
        return core::Error{core::ErrorCode::Conflict,
                           QStringLiteral("program.there_already"),
                           {program.shortName}};
    }
    NewRecord row(Entity::Program);
    row.set("name", program.name);
    row.set("short_name", program.shortName);
    row.set("owner", program.owner);
    row.set("office", program.office);
    row.set("strategy", program.strategy);
    row.set("unit", program.unit);
    row.set("year", qint64(year));
    if (program.amount) {
        row.set("amount", *program.amount);
    }
    if (program.quota) {
        row.set("quota", *program.quota);
    }
    row.set("rule", program.rule);
    row.set("active", registry::codes::yes_no::kYes);
    return row.store(records);
}

core::Result<RuleInput> loadRuleInput(registry::FrameSource& frames,
                                      const std::vector<coverage::Rule>& rules,
                                      const core::Progress& progress)
{
    std::vector<const registry::Variable*> ofHouseholds;
    std::vector<const registry::Variable*> ofPersons;
    RANGKUL_LET(households, frames.households(progress));
    RANGKUL_LET(persons, frames.persons(households, progress));
    for (const registry::Variable* variable : coverage::neededColumns(rules)) {
        if (variable->entity == Entity::Person) {
            if (persons.column(*variable) == nullptr) {
                ofPersons.push_back(variable);
            }
        } else if (households.column(*variable) == nullptr) {
            ofHouseholds.push_back(variable);
        }
    }
    RANGKUL_LET(householdColumns, frames.columns(households, ofHouseholds, progress));
    RANGKUL_LET(personColumns, frames.columns(persons, ofPersons, progress));
    for (registry::FrameColumn& column : householdColumns) {
        households.setColumn(std::move(column));
    }
    for (registry::FrameColumn& column : personColumns) {
        persons.setColumn(std::move(column));
    }
    return RuleInput{std::move(households), std::move(persons)};
}

} // namespace rangkul::services
