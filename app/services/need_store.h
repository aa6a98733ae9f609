// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_store.h"

namespace rangkul::services {

/// Takes the needs of the catalogue into the register, those it does not have; how many.
core::Result<qint64> addNeedRules(registry::RecordRepository& records,
                                  const std::vector<coverage::CatalogueNeed>& needs);

/// A rule of needs with its rule read. NotFound "need.no_rules".
struct NeedRuleRead
{
    registry::Record record;
    coverage::Rule rule;
};
core::Result<std::vector<NeedRuleRead>> needRules(const registry::RecordRepository& records);

/// What one rule found.
struct NeedsFound
{
    QString code;
    QString name;
    QString office;
    qint64 lacking = 0; ///< households for whom the rule says yes
    qint64 notKnown = 0;
    qint64 added = 0;                 ///< needs that were not there yet
    QStringList unknownPrograms = {}; ///< named by the rule, not in the register
};
/// Asks every rule of every household; with `store` what nobody has written down becomes an open
/// need with office and deadline. What a household no longer lacks stays as it is: people decide.
core::Result<std::vector<NeedsFound>> findNeeds(registry::RecordRepository& records,
                                                const RuleView& input,
                                                const std::vector<NeedRuleRead>& rules, QDate day,
                                                bool store);

/// Nearest deadline first; `openOnly`: neither met nor given up. `office` empty: all.
core::Result<std::vector<registry::Record>> needs(const registry::RecordRepository& records,
                                                  bool openOnly, const QString& office,
                                                  const core::RecordId& household = {});
bool isOpenNeed(const registry::Record& need);

/// Changes the status of a need; met and given up close it.
core::Result<registry::Record> setNeed(registry::RecordRepository& records,
                                       const core::RecordId& need, qint64 status, QDate day,
                                       const QString& officer, const QString& note);

} // namespace rangkul::services
