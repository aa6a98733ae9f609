// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoring/selection.h"

#include "rangkul/scoring/register_measures.h"

#include <algorithm>

namespace rangkul::scoring {

namespace {

template <typename Item>
core::Result<size_t> indexOfId(const std::vector<Item>& items, const QString& id,
                               const char* reason)
{
    QStringList known;
    for (size_t i = 0; i < items.size(); ++i) {
        if (items[i].id == id) {
            return i;
        }
        known << items[i].id;
    }
    return core::Error{core::ErrorCode::InvalidInput,
                       QString::fromLatin1(reason),
                       {id, known.join(QStringLiteral(", "))}};
}

/// Group of each household by quota: the nearest region around it that has one.
std::vector<qint32> quotaGroups(const Selection& selection,
                                const registry::HouseholdFrame& households)
{
    const auto& regions = households.regions();
    std::vector<qint32> quotaOf(regions.size(), -1);
    for (size_t q = 0; q < selection.quotas.size(); ++q) {
        if (const auto index = households.regionIndex(selection.quotas[q].first)) {
            quotaOf[static_cast<size_t>(*index)] = static_cast<qint32>(q);
        }
    }
    std::vector<qint32> out(households.size(), -1);
    for (size_t row = 0; row < out.size(); ++row) {
        int region = households.regionIndexes()[row];
        for (size_t step = 0; region >= 0 && step < regions.size(); ++step) {
            const auto at = static_cast<size_t>(region);
            if (quotaOf[at] >= 0) {
                out[row] = quotaOf[at];
                break;
            }
            region = regions[at].parent;
        }
    }
    return out;
}

} // namespace

core::Result<size_t> classIndexOf(const ScoreModel& model, const QString& id)
{
    return indexOfId(model.classes, id, "score.unknown_class");
}

core::Result<size_t> criterionIndexOf(const ScoreModel& model, const QString& id)
{
    return indexOfId(model.criteria, id, "score.unknown_criterion");
}

core::Result<Allocation> selected(const Selection& selection, const ScoreModel& model,
                                  const ScoreResult& result,
                                  const registry::HouseholdFrame& households)
{
    if (selection.kind == Selection::Kind::Class) {
        RANGKUL_LET(index, classIndexOf(model, selection.classId));
        return Allocation{placesByClass(result, {static_cast<int>(index)}), {}};
    }
    if (selection.kind == Selection::Kind::Quotas) {
        std::vector<qint64> places;
        for (const auto& quota : selection.quotas) {
            places.push_back(quota.second);
        }
        return allocate(result, quotaGroups(selection, households), places);
    }
    if (selection.places <= 0) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("score.no_places")};
    }
    if (selection.kind == Selection::Kind::Top) {
        return allocateTop(result, selection.places);
    }
    const std::vector<qint64> places(households.regions().size(), selection.places);
    return allocate(result, regionGroups(households, selection.level), places);
}

qint64 tiedIn(const Allocation& allocation)
{
    return std::ranges::count(allocation.place, Place::Tied);
}

} // namespace rangkul::scoring
