// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/allocation.h"

#include <algorithm>

namespace rangkul::scoring {

namespace {

constexpr qint32 kNowhere = -1;

/// Gives the places of one group to its equals, from the front of the ranking.
void giveToEquals(std::span<const quint32> equals, std::span<const quint32> takes, Quota& quota,
                  std::vector<Place>& place)
{
    qint64 wanted = 0;
    for (const quint32 row : equals) {
        wanted += takes.empty() ? 1 : takes[row];
    }
    if (quota.tied > 0 || quota.left == 0) {
        quota.waiting += wanted;
        return;
    }
    const bool fits = wanted <= quota.left;
    for (const quint32 row : equals) {
        place[row] = fits ? Place::Yes : Place::Tied;
    }
    if (fits) {
        quota.chosen += wanted;
        quota.left -= wanted;
    } else {
        quota.tied = wanted;
    }
}

void add(GroupChange& to, Place before, Place after)
{
    const bool was = before == Place::Yes;
    const bool is = after == Place::Yes;
    to.before += was ? 1 : 0;
    to.after += is ? 1 : 0;
    to.enters += is && !was ? 1 : 0;
    to.leaves += was && after == Place::No ? 1 : 0;
    to.undecided += was && !is && after != Place::No ? 1 : 0;
}

} // namespace

Allocation allocate(const ScoreResult& result, std::span<const qint32> groupOf,
                    std::span<const qint64> places, std::span<const quint8> eligible,
                    std::span<const quint32> takes)
{
    Allocation out;
    out.place.assign(result.size(), Place::No);
    for (const qint64 count : places) {
        const qint64 usable = std::max<qint64>(count, 0);
        out.quotas.push_back({usable, 0, 0, usable, 0});
    }
    const auto count = static_cast<qint32>(places.size());
    std::vector<std::vector<quint32>> equals(places.size());
    std::vector<qint32> met;
    for (size_t from = 0; from < result.order.size();) {
        const quint32 rank = result.rank[result.order[from]];
        size_t to = from;
        for (; to < result.order.size() && result.rank[result.order[to]] == rank; ++to) {
            const quint32 row = result.order[to];
            const qint32 group = groupOf[row];
            const bool mayGet = eligible.empty() || eligible[row] != 0;
            if (group >= 0 && group < count && mayGet) {
                auto& list = equals[static_cast<size_t>(group)];
                if (list.empty()) {
                    met.push_back(group);
                }
                list.push_back(row);
            }
        }
        for (const qint32 group : met) {
            const auto at = static_cast<size_t>(group);
            giveToEquals(equals[at], takes, out.quotas[at], out.place);
            equals[at].clear();
        }
        met.clear();
        from = to;
    }
    return out;
}

Allocation allocateTop(const ScoreResult& result, qint64 places)
{
    const std::vector<qint32> one(result.size(), 0);
    return allocate(result, one, std::span<const qint64>(&places, 1));
}

std::vector<Place> placesByClass(const ScoreResult& result, const std::vector<int>& classes)
{
    std::vector<Place> out(result.size(), Place::No);
    for (size_t row = 0; row < out.size(); ++row) {
        if (result.standing[row] != Standing::Ranked) {
            continue;
        }
        const int index = result.classIndex[row];
        const bool isWanted = std::find(classes.begin(), classes.end(), index) != classes.end();
        out[row] = index == kNoClass ? Place::Uncertain : isWanted ? Place::Yes : Place::No;
    }
    return out;
}

SelectionChange compare(std::span<const Place> before, std::span<const Place> after,
                        std::span<const qint32> groupOf, int groupCount)
{
    Q_ASSERT(before.size() == after.size());
    SelectionChange out;
    out.groups.resize(static_cast<size_t>(std::max(groupCount, 0)));
    for (size_t row = 0; row < before.size(); ++row) {
        const bool was = before[row] == Place::Yes;
        const bool is = after[row] == Place::Yes;
        if (!was && !is) {
            continue;
        }
        if (was != is) {
            auto& list = is ? out.enters : after[row] == Place::No ? out.leaves : out.undecided;
            list.push_back(static_cast<quint32>(row));
        }
        add(out.all, before[row], after[row]);
        const qint32 group = groupOf.empty() ? kNowhere : groupOf[row];
        if (group >= 0 && group < groupCount) {
            add(out.groups[static_cast<size_t>(group)], before[row], after[row]);
        }
    }
    return out;
}

} // namespace rangkul::scoring
