// SPDX-License-Identifier: GPL-3.0-or-later
#include "record_merge.h"

#include "pair_decisions.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/housing_rules.h"
#include "rangkul/registry/membership_rules.h"

#include <algorithm>
#include <set>

namespace rangkul::services {

namespace {

using core::Error;
using core::ErrorCode;
using core::RecordId;
using registry::Edit;
using registry::Entity;
using registry::HouseholdProfile;
using registry::Record;
using registry::RowRef;
using registry::Value;
namespace codes = registry::codes;

Error mergeConflict(const char* reason)
{
    return {ErrorCode::Conflict, QString::fromLatin1(reason)};
}

registry::ColumnId columnOf(Entity entity, const char* column)
{
    return registry::variable(entity, QLatin1StringView(column)).id;
}

/// Wishes a new value, in place of an earlier wish for the same cell.
void wishCell(Edit& edit, const Record& row, const char* column, const Value& value)
{
    const registry::ColumnId id = columnOf(row.ref().entity, column);
    std::erase_if(edit.cells, [&](const registry::CellEdit& cell) {
        return cell.row == row.ref() && cell.column == id;
    });
    const Value& seen = row.value(QLatin1StringView(column));
    if (!(seen == value)) {
        edit.cells.push_back({row.ref(), id, value, seen});
    }
}

/// Who was said to be the same as whom, in both directions.
class SamePairs
{
public:
    explicit SamePairs(const std::vector<PairOpinions>& opinions)
    {
        for (const PairOpinions& pair : opinions) {
            if (!pair.isDisputed() && pair.decision() == linkage::Decision::Same) {
                add(pair.a, pair.b);
            }
        }
    }
    void add(const RecordId& a, const RecordId& b)
    {
        m_pairs.emplace(a, b);
        m_pairs.emplace(b, a);
    }
    bool has(const RecordId& a, const RecordId& b) const { return m_pairs.contains({a, b}); }

    /// The present member who was said to be the same as this person.
    const Record* twinOf(const Record& person, const HouseholdProfile& kept) const
    {
        for (const Record* member : registry::presentMembers(kept)) {
            if (has(person.ref().id, member->ref().id)) {
                return member;
            }
        }
        return nullptr;
    }

private:
    std::set<std::pair<RecordId, RecordId>> m_pairs;
};

/// Rows that belong to ended records go to the kept ones. A ranking goes only where the kept
/// household has none of that edition.
core::Status moveBelongings(Edit& edit, const MergeSource& in, const BelongingSearch& search,
                            const Successors& successors)
{
    RANGKUL_LET(rows, belongings(in, search));
    std::set<std::pair<RecordId, RecordId>> ranked;
    for (const Record& row : rows) {
        if (row.ref().entity == Entity::Ranking) {
            ranked.emplace(referenceIn(row, "household_id"), referenceIn(row, "dataset_id"));
        }
    }
    for (const Record& row : rows) {
        for (const BelongingColumn& one : belongingColumns()) {
            if (one.entity != row.ref().entity) {
                continue;
            }
            const auto to = successors.find(referenceIn(row, one.column));
            if (to == successors.end() ||
                (one.entity == Entity::Ranking &&
                 !ranked.emplace(to->second, referenceIn(row, "dataset_id")).second)) {
                continue;
            }
            wishCell(edit, row, one.column, to->second);
            if (one.first != nullptr && referenceIn(row, one.first).isNull()) {
                wishCell(edit, row, one.first, to->first);
            }
        }
    }
    return core::Done{};
}

/// A member who has no double goes over to the kept household.
void moveOver(Edit& edit, const Record& person, const RecordId& from, const HouseholdProfile& kept,
              const MergeWish& wish)
{
    const auto relation = person.integer(QLatin1StringView("relation"));
    registry::NewRow past{{Entity::PastMembership, RecordId::random()}, {}};
    const auto fill = [&past](const char* column, const Value& value) {
        if (!registry::isMissing(value)) {
            past.cells.emplace_back(columnOf(Entity::PastMembership, column), value);
        }
    };
    fill("person_id", person.ref().id);
    fill("household_id", from);
    fill("relation", person.value(QLatin1StringView("relation")));
    fill("since", person.value(QLatin1StringView("member_since")));
    fill("until", wish.on);
    fill("reason", codes::member_end::kToOtherHousehold);
    edit.created.push_back(std::move(past));
    const bool isSecondHead =
        relation == codes::relation::kHead && registry::headOf(kept) != nullptr;
    wishCell(edit, person, "household_id", kept.household.ref().id);
    wishCell(edit, person, "member_since", wish.on);
    if (isSecondHead || !relation) {
        wishCell(edit, person, "relation", codes::relation::kOther);
    }
}

bool isEnded(const Record& row)
{
    return !registry::isMissing(row.value(QLatin1StringView("ended_on")));
}

registry::Decision decisionOf(const MergeWish& wish)
{
    registry::Decision out;
    out.today = wish.on;
    out.officer = wish.officer;
    return out;
}

core::Result<Edit> householdsEdit(const MergeSource& in, const MergeWish& wish,
                                  const SamePairs& same)
{
    RANGKUL_LET(kept, in.records.profile(wish.keep));
    RANGKUL_LET(other, in.records.profile(wish.other));
    Successors successors{{wish.other, wish.keep}};
    std::vector<const Record*> movers;
    HouseholdProfile ending = other;
    ending.members.clear();
    for (const Record& member : other.members) {
        const Record* twin = same.twinOf(member, kept);
        if (twin != nullptr) {
            successors.emplace(member.ref().id, twin->ref().id);
        }
        if (twin == nullptr && registry::isPresent(member)) {
            movers.push_back(&member);
        } else {
            ending.members.push_back(member);
        }
    }
    if (successors.size() == 1) {
        return mergeConflict("merge.not_same");
    }
    registry::HouseholdEnd end;
    end.reason = codes::household_end::kDouble;
    end.on = wish.on;
    end.other = &kept;
    RANGKUL_LET(edit, registry::endHousehold(decisionOf(wish), ending, end));
    for (const Record& member : ending.members) {
        const auto to = successors.find(member.ref().id);
        wishCell(edit, member, "double_of", to == successors.end() ? Value() : Value(to->second));
    }
    for (const Record* mover : movers) {
        moveOver(edit, *mover, wish.other, kept, wish);
    }
    const auto present = static_cast<qint64>(registry::presentMembers(kept).size());
    if (kept.household.integer(QLatin1StringView("member_count")) == present) {
        wishCell(edit, kept.household, "member_count",
                 present + static_cast<qint64>(movers.size()));
    }
    RANGKUL_TRY(moveBelongings(edit, in, {{wish.other, wish.keep}, {}}, successors));
    return edit;
}

core::Result<Edit> personsEdit(const MergeSource& in, const MergeWish& wish,
                               const HouseholdProfile& from, const RecordId& keptHousehold)
{
    registry::MemberEnd end;
    end.person = wish.other;
    end.reason = codes::member_end::kDouble;
    end.on = wish.on;
    end.doubleOf = wish.keep;
    if (wish.newHead) {
        end.succession = registry::Succession{*wish.newHead, {}};
    }
    RANGKUL_LET(edit, registry::endMember(decisionOf(wish), from, end));
    const BelongingSearch search{{from.household.ref().id, keptHousehold}, {}};
    RANGKUL_TRY(moveBelongings(edit, in, search, {{wish.other, wish.keep}}));
    // What was given to this person through the family goes with it.
    RANGKUL_LET(rows, belongings(in, search));
    for (const Record& row : rows) {
        const bool isHers = row.ref().entity != Entity::Ranking &&
                            referenceIn(row, "person_id") == wish.other &&
                            referenceIn(row, "household_id") == from.household.ref().id;
        if (isHers) {
            wishCell(edit, row, "household_id", keptHousehold);
            if (row.ref().entity == Entity::Benefit &&
                referenceIn(row, "first_household").isNull()) {
                wishCell(edit, row, "first_household", from.household.ref().id);
            }
        }
    }
    return edit;
}

/// Keeps what a wish for two households says of their members.
core::Result<Edit> answersOf(const MergeSource& in, const MergeWish& wish, SamePairs& same)
{
    Edit out;
    PairAnswer answer;
    answer.decision = linkage::Decision::Same;
    for (const auto& [a, b] : wish.same) {
        RANGKUL_LET(first, in.records.record({Entity::Person, a}));
        RANGKUL_LET(second, in.records.record({Entity::Person, b}));
        const std::set<RecordId> homes{referenceIn(first, "household_id"),
                                       referenceIn(second, "household_id")};
        if (homes != std::set<RecordId>{wish.keep, wish.other}) {
            return Error{
                ErrorCode::InvalidInput,
                QStringLiteral("merge.not_members"),
                {first.text(QLatin1StringView("name")), second.text(QLatin1StringView("name"))}};
        }
        same.add(a, b);
        RANGKUL_LET(edit, answerEdit(in.records, wish.officer, a, b, answer, wish.on));
        out.created.insert(out.created.end(), edit.created.begin(), edit.created.end());
        out.cells.insert(out.cells.end(), edit.cells.begin(), edit.cells.end());
    }
    return out;
}

core::Result<Edit> finished(core::Result<Edit> edit, const char* reason)
{
    if (edit) {
        edit->kind = registry::CommitKind::Bulk;
        edit->reason = QString::fromLatin1(reason);
    }
    return edit;
}

} // namespace

core::Result<Edit> mergePersons(const MergeSource& in, const MergeWish& wish)
{
    if (wish.keep == wish.other) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("match.same_record")};
    }
    RANGKUL_LET(opinions, pairOpinions(in.records));
    const SamePairs same(opinions);
    if (!same.has(wish.keep, wish.other)) {
        return mergeConflict("merge.not_same");
    }
    RANGKUL_LET(kept, in.records.record({Entity::Person, wish.keep}));
    RANGKUL_LET(other, in.records.record({Entity::Person, wish.other}));
    if (isEnded(other) && referenceIn(other, "double_of") == wish.keep) {
        Edit late;
        RANGKUL_TRY(moveBelongings(late, in, {{}, {wish.other}}, {{wish.other, wish.keep}}));
        return finished(std::move(late), "person.merged");
    }
    const RecordId keptHousehold = referenceIn(kept, "household_id");
    const RecordId household = referenceIn(other, "household_id");
    if (keptHousehold.isNull() || household.isNull()) {
        return mergeConflict("merge.ended");
    }
    RANGKUL_LET(from, in.records.profile(household));
    const auto present = registry::presentMembers(from);
    const bool isLast = std::all_of(present.begin(), present.end(), [&wish](const Record* one) {
        return one->ref().id == wish.other;
    });
    if (isLast && household != keptHousehold) {
        MergeWish households = wish;
        households.keep = keptHousehold;
        households.other = household;
        return finished(householdsEdit(in, households, same), "household.merged");
    }
    return finished(personsEdit(in, wish, from, keptHousehold), "person.merged");
}

core::Result<Edit> mergeHouseholds(const MergeSource& in, const MergeWish& wish)
{
    if (wish.keep == wish.other) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("match.same_record")};
    }
    RANGKUL_LET(opinions, pairOpinions(in.records));
    SamePairs same(opinions);
    RANGKUL_LET(said, answersOf(in, wish, same));
    RANGKUL_LET(edit, householdsEdit(in, wish, same));
    edit.created.insert(edit.created.end(), said.created.begin(), said.created.end());
    edit.cells.insert(edit.cells.end(), said.cells.begin(), said.cells.end());
    return finished(std::move(edit), "household.merged");
}

} // namespace rangkul::services
