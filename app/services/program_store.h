// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/coverage/aid_source.h"
#include "rangkul/coverage/program_catalogue.h"
#include "rangkul/coverage/rule_count.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/registry/repositories.h"

namespace rangkul::storage {
class Register;
}

namespace rangkul::services {

/// The stores of one register that programs read and write. Used on its thread.
struct ProgramStores
{
    registry::RecordRepository& records;
    coverage::AidSource& aid;
};
ProgramStores programStores(storage::Register& reg);

/// A number and the household rows behind it.
struct RowCount
{
    qint64 number = 0;
    std::vector<quint32> rows;

    /// One more, of this household; none: it counts all the same.
    void add(std::optional<quint32> household);
};

/// By id, short name or name, in any case. NotFound "program.not_found" (name, those there are).
core::Result<registry::Record> programNamed(const registry::RecordRepository& records,
                                            const QString& name);
/// With or without dots. NotFound "program.no_region" (code).
core::Result<registry::Record> regionWithCode(const registry::RecordRepository& records,
                                              const QString& code);
/// Short name, else the whole name.
QString shortNameOf(const registry::Record& program);
/// InvalidInput "program.no_rule" (name); errors of coverage::parseRule().
core::Result<coverage::Rule> ruleOf(const registry::Record& program);

/// The built-in catalogue, or that of a file. NotFound "catalogue.file_unreadable" (path).
core::Result<coverage::Catalogue> catalogueOf(const QString& path);
/// Takes a program of the catalogue into the register. Conflict "program.there_already" (name).
core::Result<registry::Record> addFromCatalogue(registry::RecordRepository& records,
                                                const coverage::CatalogueProgram& program,
                                                int year);

/// A register by columns, with all that some rules ask.
struct RuleInput
{
    registry::HouseholdFrame households;
    registry::PersonFrame persons;
};
/// The same, held by somebody else: it must outlive this.
struct RuleView
{
    const registry::HouseholdFrame& households;
    const registry::PersonFrame& persons;

    RuleView(const registry::HouseholdFrame& h, const registry::PersonFrame& p)
        : households(h)
        , persons(p)
    {
    }
    // Implicit on purpose: an input is looked at.
    RuleView(const RuleInput& input)
        : RuleView(input.households, input.persons)
    {
    }
};
core::Result<RuleInput> loadRuleInput(registry::FrameSource& frames,
                                      const std::vector<coverage::Rule>& rules,
                                      const core::Progress& progress);

} // namespace rangkul::services
