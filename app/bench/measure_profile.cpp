// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "measures.h"
#include "rangkul/demo/random.h"
#include "rangkul/registry/combination_findings.h"
#include "rangkul/registry/frame_source.h"

#include <algorithm>

namespace rangkul::bench {

namespace {

/// The rows whose history the profile shows.
std::vector<registry::RowRef> rowsOf(const registry::HouseholdProfile& profile)
{
    std::vector<registry::RowRef> rows{profile.household.ref()};
    if (profile.dwelling) {
        rows.push_back(profile.dwelling->ref());
    }
    for (const auto* records :
         {&profile.members, &profile.formerMembers, &profile.benefits, &profile.pastMemberships,
          &profile.pastOccupancies, &profile.rankings}) {
        for (const registry::Record& record : *records) {
            rows.push_back(record.ref());
        }
    }
    return rows;
}

core::Result<double> openProfile(storage::Register& reg, const core::RecordId& household)
{
    const Stopwatch watch;
    RANGKUL_LET(profile, reg.records().profile(household));
    const auto findings = registry::findings(profile, systemClock().today());
    RANGKUL_LET(history, reg.records().history(rowsOf(profile)));
    const double ms = watch.ms();
    if (profile.members.empty() || history.empty()) {
        return broken(QStringLiteral("a profile is empty"));
    }
    return ms;
}

} // namespace

core::Result<Measured> measureProfile(const Bench& bench)
{
    RANGKUL_LET(reg, openBigRegister(bench));
    std::vector<core::RecordId> all;
    {
        RANGKUL_LET(frame, reg->frames().households({}));
        all.assign(frame.ids().begin(), frame.ids().end());
    }
    demo::Random random(bench.sizes.profiles);
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        std::vector<double> times;
        for (int i = 0; i < bench.sizes.profiles; ++i) {
            RANGKUL_LET(ms, openProfile(*reg, random.pick(all)));
            times.push_back(ms);
        }
        out.add("median", median(times));
        out.add("worst", *std::max_element(times.begin(), times.end()));
    }
    out.scale = QStringLiteral("%1 of %2 households")
                    .arg(grouped(bench.sizes.profiles), grouped(qint64(all.size())));
    return out;
}

} // namespace rangkul::bench
