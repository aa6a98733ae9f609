// SPDX-License-Identifier: GPL-3.0-or-later
#include "merge_rows.h"
#include "rangkul/registry/codes.h"
#include "record_merge.h"

#include <algorithm>
#include <set>

namespace rangkul::services {

namespace {

using core::RecordId;
using registry::Edit;
using registry::Entity;
using registry::HistoryEntry;
using registry::Record;
using registry::RecordRepository;
using registry::RowRef;
using registry::Value;
namespace codes = registry::codes;

core::Error notMerged()
{
    return {core::ErrorCode::Conflict, QStringLiteral("merge.none")};
}

/// Cells that a merge may write.
bool isMergeCell(const registry::CellChange& change)
{
    static const std::set<QLatin1StringView> kOfPeople{
        QLatin1StringView("household_id"), QLatin1StringView("relation"),
        QLatin1StringView("member_since"), QLatin1StringView("ended_on"),
        QLatin1StringView("end_reason"),   QLatin1StringView("presence"),
        QLatin1StringView("presence_on"),  QLatin1StringView("presence_officer"),
        QLatin1StringView("moved_to"),     QLatin1StringView("double_of"),
        QLatin1StringView("died_on"),      QLatin1StringView("member_count")};
    const registry::Variable* column = registry::findVariable(change.row.entity, change.column);
    return column != nullptr && kOfPeople.contains(QLatin1StringView(column->column));
}

/// Columns that remember to whom a row belonged at first.
bool isFirstColumn(const registry::CellChange& change)
{
    const registry::Variable* column = registry::findVariable(change.row.entity, change.column);
    const auto known = belongingColumns();
    return column != nullptr &&
           std::any_of(known.begin(), known.end(), [&](const BelongingColumn& one) {
               return one.entity == change.row.entity && one.first != nullptr &&
                      QLatin1StringView(one.first) == QLatin1StringView(column->column);
           });
}

/// Takes one merge back, cell by cell: what still is as the merge left it gets its earlier value.
class MergeReverser
{
public:
    explicit MergeReverser(const RecordRepository& records)
        : m_records(records)
    {
    }

    /// The commit that ended the record as a double. Conflict "merge.none".
    core::Status find(const RowRef& ended)
    {
        RANGKUL_LET(record, m_records.record(ended));
        const bool isPerson = ended.entity == Entity::Person;
        const qint64 isDouble =
            isPerson ? codes::member_end::kDouble : codes::household_end::kDouble;
        m_kept = referenceIn(record, "double_of");
        if (record.integer(QLatin1StringView("end_reason")) != isDouble || m_kept.isNull()) {
            return notMerged();
        }
        const registry::ColumnId column =
            registry::variable(ended.entity, QLatin1StringView("end_reason")).id;
        RANGKUL_LET(entries, m_records.history({ended}));
        for (const HistoryEntry& entry : entries) { // the newest first
            if (entry.change.row == ended && entry.change.column == column &&
                entry.change.after == Value(isDouble)) {
                m_commit = entry.commit;
                m_day = record.value(QLatin1StringView("ended_on"));
                return core::Done{};
            }
        }
        return notMerged();
    }

    const RecordId& kept() const { return m_kept; }

    /// The value a cell had before that commit; missing when it was not written then.
    core::Result<RecordId> before(const RowRef& row, const char* column) const
    {
        const registry::ColumnId id = registry::variable(row.entity, QLatin1StringView(column)).id;
        RANGKUL_LET(entries, m_records.history({row}));
        for (const HistoryEntry& entry : entries) {
            if (entry.commit == m_commit && entry.change.row == row && entry.change.column == id) {
                const auto* reference = std::get_if<RecordId>(&entry.change.before);
                return reference != nullptr ? *reference : RecordId();
            }
        }
        return RecordId();
    }

    /// Cells of a person or household that the commit wrote.
    core::Status restore(const Record& row, bool onlyRelation = false)
    {
        const registry::ColumnId relation =
            registry::variable(Entity::Person, QLatin1StringView("relation")).id;
        RANGKUL_LET(entries, m_records.history({row.ref()}));
        const bool isNew = wasMadeThen(entries, row);
        for (const HistoryEntry& entry : entries) {
            const bool isMerge =
                entry.commit == m_commit && entry.change.row == row.ref() &&
                isMergeCell(entry.change) &&
                (!isNew || !registry::isMissing(entry.change.before) || isMark(row, entry.change));
            if (isMerge && (!onlyRelation || entry.change.column == relation)) {
                put(row, entry.change);
            }
        }
        return core::Done{};
    }

    /// References that went from an ended record to its kept one, in this merge or when it was
    /// completed later.
    core::Status giveBack(const std::vector<Record>& rows, const Successors& successors)
    {
        for (const Record& row : rows) {
            RANGKUL_LET(entries, m_records.history({row.ref()}));
            std::set<registry::CommitId> moves;
            for (const HistoryEntry& entry : entries) {
                if (entry.change.row == row.ref() && isMove(entry.change, successors) &&
                    isStill(row, entry.change)) {
                    moves.insert(entry.commit);
                }
            }
            for (const HistoryEntry& entry : entries) {
                // What a row was made with, received together with the merge, stays.
                const bool isMoved =
                    !registry::isMissing(entry.change.before) || isFirstColumn(entry.change);
                if (moves.contains(entry.commit) && entry.change.row == row.ref() &&
                    isReference(entry.change) && isMoved) {
                    put(row, entry.change);
                }
            }
        }
        return core::Done{};
    }

    /// The past membership that the merge wrote for this person.
    void withdrawPast(const std::vector<Record>& past, const Record& person, QDate until)
    {
        for (const Record& row : past) {
            const auto reason = row.integer(QLatin1StringView("reason"));
            if (referenceIn(row, "person_id") == person.ref().id &&
                row.value(QLatin1StringView("until")) == Value(until) &&
                (reason == codes::member_end::kDouble ||
                 reason == codes::member_end::kToOtherHousehold)) {
                m_withdrawn.insert(row.ref());
                return;
            }
        }
    }

    bool wasTouched(const Record& row) const
    {
        return std::any_of(m_edit.cells.begin(), m_edit.cells.end(),
                           [&row](const auto& cell) { return cell.row == row.ref(); });
    }

    Edit finish(const char* reason)
    {
        m_edit.withdrawn.assign(m_withdrawn.begin(), m_withdrawn.end());
        m_edit.kind = registry::CommitKind::Bulk;
        m_edit.reason = QString::fromLatin1(reason);
        return std::move(m_edit);
    }

private:
    /// A laptop that was away receives the making of a row and its merge as one commit.
    bool wasMadeThen(const std::vector<HistoryEntry>& entries, const Record& row) const
    {
        return std::any_of(entries.begin(), entries.end(), [&](const HistoryEntry& entry) {
            return entry.commit == m_commit && entry.change.row == row.ref() &&
                   !isMergeCell(entry.change);
        });
    }
    /// Of a cell that was empty: what merges write, and not what the row was made with.
    bool isMark(const Record& row, const registry::CellChange& change) const
    {
        const QLatin1StringView column(
            registry::findVariable(change.row.entity, change.column)->column);
        static const std::set<QLatin1StringView> kEnding{QLatin1StringView("ended_on"),
                                                         QLatin1StringView("end_reason"),
                                                         QLatin1StringView("double_of")};
        const qint64 asDouble = change.row.entity == Entity::Person
                                    ? codes::member_presence::kDouble
                                    : codes::presence::kDouble;
        if (column == QLatin1StringView("presence_officer")) {
            return row.value(QLatin1StringView("presence")) == Value(asDouble);
        }
        return kEnding.contains(column) || change.after == m_day ||
               (column == QLatin1StringView("presence") && change.after == Value(asDouble));
    }
    static bool isReference(const registry::CellChange& change)
    {
        const auto* column = registry::findVariable(change.row.entity, change.column);
        return column != nullptr && column->type == registry::ValueType::Reference;
    }
    static bool isMove(const registry::CellChange& change, const Successors& successors)
    {
        const auto* from = std::get_if<RecordId>(&change.before);
        const auto* to = std::get_if<RecordId>(&change.after);
        if (from == nullptr || to == nullptr) {
            return false;
        }
        const auto known = successors.find(*from);
        return known != successors.end() && known->second == *to;
    }
    static bool isStill(const Record& row, const registry::CellChange& change)
    {
        return row.value(*registry::findVariable(row.ref().entity, change.column)) == change.after;
    }

    /// The first wish for a cell stays: entries come with the newest first.
    void put(const Record& row, const registry::CellChange& change)
    {
        const bool isThere = std::any_of(m_edit.cells.begin(), m_edit.cells.end(), [&](auto& cell) {
            return cell.row == change.row && cell.column == change.column;
        });
        if (!isThere && isStill(row, change)) {
            m_edit.cells.push_back({change.row, change.column, change.before, change.after});
        }
    }

    const RecordRepository& m_records;
    RecordId m_kept;
    registry::CommitId m_commit = 0;
    Value m_day;                  ///< when it was merged
    std::set<RowRef> m_withdrawn; ///< a person may be found in both households
    Edit m_edit;
};

QDate endOf(const Record& row)
{
    const auto* day = std::get_if<QDate>(&row.value(QLatin1StringView("ended_on")));
    return day != nullptr ? *day : QDate();
}

/// The household that a person left by being merged may be gone by the same merge.
bool endedAsDouble(const Record& household)
{
    return household.integer(QLatin1StringView("end_reason")) == codes::household_end::kDouble;
}

} // namespace

core::Result<Edit> unmergePerson(const MergeSource& in, const RecordId& other)
{
    const RowRef ref{Entity::Person, other};
    MergeReverser reverser(in.records);
    RANGKUL_TRY(reverser.find(ref));
    RANGKUL_LET(person, in.records.record(ref));
    RANGKUL_LET(home, reverser.before(ref, "household_id"));
    std::vector<RecordId> households;
    if (!home.isNull()) {
        RANGKUL_LET(profile, in.records.profile(home));
        if (endedAsDouble(profile.household)) {
            return unmergeHousehold(in, home);
        }
        households.push_back(home);
        RANGKUL_TRY(reverser.restore(profile.household));
        for (const Record& member : profile.members) {
            RANGKUL_TRY(reverser.restore(member, true));
        }
        reverser.withdrawPast(profile.pastMemberships, person, endOf(person));
    }
    RANGKUL_TRY(reverser.restore(person));
    RANGKUL_LET(kept, in.records.record({Entity::Person, reverser.kept()}));
    if (const RecordId keptHome = referenceIn(kept, "household_id"); !keptHome.isNull()) {
        households.push_back(keptHome);
    }
    BelongingSearch search{households, {}};
    if (referenceIn(kept, "household_id").isNull()) {
        search.persons.push_back(reverser.kept());
    }
    RANGKUL_LET(rows, belongings(in, search));
    RANGKUL_TRY(reverser.giveBack(rows, {{other, reverser.kept()}}));
    return reverser.finish("person.unmerged");
}

core::Result<Edit> unmergeHousehold(const MergeSource& in, const RecordId& other)
{
    const RowRef ref{Entity::Household, other};
    MergeReverser reverser(in.records);
    RANGKUL_TRY(reverser.find(ref));
    RANGKUL_LET(ended, in.records.profile(other));
    RANGKUL_LET(kept, in.records.profile(reverser.kept()));
    const QDate until = endOf(ended.household);
    Successors successors{{other, reverser.kept()}};
    RANGKUL_TRY(reverser.restore(ended.household));
    RANGKUL_TRY(reverser.restore(kept.household));
    for (const auto* people : {&ended.formerMembers, &kept.members}) {
        for (const Record& person : *people) {
            RANGKUL_TRY(reverser.restore(person));
            if (!reverser.wasTouched(person)) {
                continue;
            }
            reverser.withdrawPast(ended.pastMemberships, person, until);
            if (const RecordId twin = referenceIn(person, "double_of"); !twin.isNull()) {
                successors.emplace(person.ref().id, twin);
            }
        }
    }
    RANGKUL_LET(rows, belongings(in, {{other, reverser.kept()}, {}}));
    RANGKUL_TRY(reverser.giveBack(rows, successors));
    return reverser.finish("household.unmerged");
}

} // namespace rangkul::services
