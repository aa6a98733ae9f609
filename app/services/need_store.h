// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_store.h"

namespace rangkul::services {

/// Takes the needs of the catalogue into the register, those it does not have. No commit when it
/// has them all.
struct NeedRulesAdded
{
    qint64 added = 0;
    std::optional<registry::Commit> commit = std::nullopt;
};
core::Result<NeedRulesAdded> addNeedRules(registry::RecordRepository& records,
                                          const std::vector<coverage::CatalogueNeed>& needs);

/// A rule of needs with its rule read. NotFound "need.no_rules".
struct NeedRuleRead
{
    registry::Record record;
    coverage::Rule rule;
};
core::Result<std::vector<NeedRuleRead>> needRules(const registry::RecordRepository& records);
/// What they ask, to load its columns.
std::vector<coverage::Rule> askedBy(const std::vector<NeedRuleRead>& rules);

/// What one rule found.
struct NeedsFound
{
    QString code;
    QString name;
    QString office;
    RowCount lacking; ///< households for whom the rule says yes
    RowCount notKnown;
    qint64 added = 0;                 ///< needs that were not there yet
    QStringList unknownPrograms = {}; ///< named by the rule, not in the register
};
struct NeedSearch
{
    std::vector<NeedsFound> found;
    std::optional<registry::Commit> commit = std::nullopt; ///< none when nothing was stored
};
/// Asks every rule of every household; with `store` what nobody has written down becomes an open
/// need with office and deadline, all in one commit. What a household no longer lacks stays as it
/// is: people decide. Cancelled "register.cancelled" leaves nothing behind.
core::Result<NeedSearch> findNeeds(const ProgramStores& stores, const RuleView& input,
                                   const std::vector<NeedRuleRead>& rules, QDate day, bool store,
                                   const core::Progress& progress);

/// One rule of needs at one office.
struct NeedsOfOffice
{
    core::RecordId rule;
    QString name;
    QString office;
    RowCount open;
    RowCount overdue; ///< of the open ones
    RowCount closed;
};
/// By office, then by name of the need.
core::Result<std::vector<NeedsOfOffice>> needsByOffice(const ProgramStores& stores,
                                                       const registry::HouseholdFrame& households,
                                                       QDate day, const core::Progress& progress);
/// Those of one rule at one office, open ones first, the nearest deadline first.
core::Result<std::vector<coverage::NeedRow>>
needsOfOffice(const ProgramStores& stores, const registry::HouseholdFrame& households,
              const core::RecordId& rule, const QString& office, const core::Progress& progress);

/// Nearest deadline first; `openOnly`: neither met nor given up. `office` empty: all.
core::Result<std::vector<registry::Record>> needs(const registry::RecordRepository& records,
                                                  bool openOnly, const QString& office,
                                                  const core::RecordId& household = {});
bool isOpenNeed(const registry::Record& need);
/// The same of a status (list need_status).
bool isOpenNeed(qint64 status);

struct NeedAnswer
{
    qint64 status = 0; ///< of the list need_status; met and given up close the need
    QDate day;
    QString officer;
    QString note = {}; ///< kept when empty
};
/// Says what became of these needs, in one commit. NotFound "record.missing".
core::Result<registry::Commit> setNeeds(registry::RecordRepository& records,
                                        const std::vector<core::RecordId>& needs,
                                        const NeedAnswer& answer);

} // namespace rangkul::services
