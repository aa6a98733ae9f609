// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program_store.h"

namespace rangkul::services {

/// How many households of a segment, and how many of them no program reaches.
struct SegmentCount
{
    coverage::NamedRule segment;
    coverage::RuleCount count;
    std::vector<quint32> withoutProgram; ///< of count.yes
};
core::Result<std::vector<SegmentCount>> countSegments(const coverage::Catalogue& catalogue,
                                                      const RuleView& input, QDate day, int level);

/// All rules that segments and triggers ask, to load their columns.
std::vector<coverage::Rule> rulesOf(const std::vector<coverage::NamedRule>& rules);

/// The rules that watchList() asks, its days of verification included.
std::vector<coverage::Rule> watchRules(const coverage::Catalogue& catalogue);

/// A household that has left extreme poverty and must not be forgotten: its decile was 1 in an
/// earlier ranking and is above now, or a verifier says it has graduated.
struct WatchedHousehold
{
    quint32 row = 0;
    int decile = 0;       ///< now; 0: not known
    QDate wasPoorOn = {}; ///< the last ranking that says so
    QStringList triggers; ///< names of what may make it fall back
    QDate checkedOn = {}; ///< the last verification
    QDate nextCheck = {}; ///< a year later, or a year after it was poor
    bool isDue = false;
};
/// Most triggers first, then the earliest check.
core::Result<std::vector<WatchedHousehold>> watchList(coverage::AidSource& aid,
                                                      const RuleView& input,
                                                      const coverage::Catalogue& catalogue,
                                                      QDate day, const core::Progress& progress);
/// The yearly check was made: the family was found that day. The next is due a year later.
core::Result<registry::Commit> noteWatched(registry::RecordRepository& records,
                                           const std::vector<core::RecordId>& households,
                                           QDate day);

} // namespace rangkul::services
