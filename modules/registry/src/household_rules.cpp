// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/household_rules.h"

namespace rangkul::registry {

std::vector<const Record*> presentMembers(const HouseholdProfile& profile)
{
    std::vector<const Record*> present;
    for (const Record& member : profile.members) {
        if (isMissing(member.value(QLatin1StringView("ended_on")))
            && isMissing(member.value(QLatin1StringView("died_on")))) {
            present.push_back(&member);
        }
    }
    return present;
}

} // namespace rangkul::registry
