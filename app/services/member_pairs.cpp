// SPDX-License-Identifier: GPL-3.0-or-later
#include "member_pairs.h"

#include "rangkul/registry/household_rules.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>

namespace rangkul::services {

namespace {

using core::RecordId;
using registry::Record;

struct Wanted
{
    MemberPair pair;
    double weight = 0;
};

} // namespace

std::vector<MemberPair> memberPairs(const registry::HouseholdProfile& a,
                                    const registry::HouseholdProfile& b,
                                    const std::vector<PairOpinions>& opinions,
                                    const MemberWeight& weight)
{
    std::map<std::pair<RecordId, RecordId>, linkage::Decision> said;
    for (const PairOpinions& one : opinions) {
        said.emplace(std::pair(one.a, one.b), one.decision());
    }
    const std::vector<const Record*> membersA = registry::presentMembers(a);
    const std::vector<const Record*> membersB = registry::presentMembers(b);
    std::vector<Wanted> wanted;
    for (const Record* left : membersA) {
        for (const Record* right : membersB) {
            const RecordId& x = left->ref().id;
            const RecordId& y = right->ref().id;
            const auto known = said.find(std::minmax(x, y));
            const auto decision = known == said.end() ? linkage::Decision::Later : known->second;
            const std::optional<double> bits = weight(x, y);
            if (decision == linkage::Decision::Same) {
                wanted.push_back({{left, right, true}, std::numeric_limits<double>::max()});
            } else if (decision == linkage::Decision::Later && bits && *bits > 0) {
                wanted.push_back({{left, right, false}, *bits});
            }
        }
    }
    std::stable_sort(wanted.begin(), wanted.end(),
                     [](const Wanted& x, const Wanted& y) { return x.weight > y.weight; });
    std::vector<MemberPair> out;
    std::set<const Record*> taken;
    for (const Wanted& one : wanted) {
        if (!taken.contains(one.pair.a) && !taken.contains(one.pair.b)) {
            taken.insert({one.pair.a, one.pair.b});
            out.push_back(one.pair);
        }
    }
    for (const Record* left : membersA) {
        if (!taken.contains(left)) {
            out.push_back({left, nullptr, false});
        }
    }
    for (const Record* right : membersB) {
        if (!taken.contains(right)) {
            out.push_back({nullptr, right, false});
        }
    }
    return out;
}

} // namespace rangkul::services
