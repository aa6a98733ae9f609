// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_reader.h"

#include <algorithm>
#include <map>

namespace rangkul::storage {

namespace {

using registry::Value;
using sync::Conflict;
using sync::ConflictKind;
using sync::ConflictSide;

auto rank(const sync::Head& head)
{
    return std::tuple(head.hlc, head.dot.actor, head.dot.n);
}

/// What the shown side is, and the newest first among the others.
void sortSides(std::vector<ConflictSide>& sides)
{
    std::ranges::stable_sort(sides, [](const ConflictSide& a, const ConflictSide& b) {
        return std::tuple(!a.isShown, b.hlc) < std::tuple(!b.isShown, a.hlc);
    });
}

qint64 newestMs(const Conflict& conflict)
{
    sync::Hlc newest = 0;
    for (const ConflictSide& side : conflict.sides) {
        newest = std::max(newest, side.hlc);
    }
    return sync::hlcMs(newest);
}

} // namespace

core::Result<std::vector<ConflictReader::Place>> ConflictReader::places()
{
    RANGKUL_LET(query, m_session.database().statement(
                           "SELECT conflict, kind, entity, row_id, cell, found_at_ms, "
                           "base_actor_id, base_n FROM conflict_found"));
    std::vector<Place> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        RANGKUL_LET(id, query->id(0));
        Place place{id,
                    static_cast<ConflictKind>(query->integer(1)),
                    static_cast<registry::Entity>(query->integer(2)),
                    query->integer(3),
                    static_cast<registry::ColumnId>(query->integer(4)),
                    query->integer(5),
                    {}};
        if (!query->isNull(7)) {
            const auto actor = static_cast<quint32>(query->integer(6));
            place.base = sync::Dot{m_session.actorsByNumber().value(actor),
                                   static_cast<quint64>(query->integer(7))};
        }
        out.push_back(place);
    }
}

core::Result<std::vector<Conflict>> ConflictReader::all()
{
    RANGKUL_LET(known, places());
    RANGKUL_LET(out, betweenRows());
    std::map<sync::ConflictId, qint64> foundAt;
    for (const Place& place : known) {
        foundAt[place.id] = place.foundAtMs;
        RANGKUL_LET(conflict, read(place));
        if (conflict) {
            out.push_back(std::move(*conflict));
        }
    }
    for (Conflict& conflict : out) {
        const auto at = foundAt.find(conflict.id);
        conflict.foundAtMs = at == foundAt.end() ? newestMs(conflict) : at->second;
    }
    std::ranges::sort(out, [](const Conflict& a, const Conflict& b) {
        return std::tie(a.foundAtMs, a.id) < std::tie(b.foundAtMs, b.id);
    });
    return out;
}

core::Result<std::optional<Conflict>> ConflictReader::find(const sync::ConflictId& id)
{
    RANGKUL_LET(known, places());
    const auto place = std::ranges::find(known, id, &Place::id);
    if (place != known.end()) {
        RANGKUL_LET(conflict, read(*place));
        if (conflict) {
            return conflict;
        }
    }
    RANGKUL_LET(others, betweenRows());
    const auto other = std::ranges::find(others, id, &Conflict::id);
    return other == others.end() ? std::optional<Conflict>() : std::optional(std::move(*other));
}

core::Result<std::optional<Conflict>> ConflictReader::read(const Place& place)
{
    if (place.kind != ConflictKind::Value && place.kind != ConflictKind::EditDelete) {
        return std::optional<Conflict>(); // betweenRows() looks whether it is still open
    }
    RANGKUL_LET(row, m_rows.find(place.entity, place.rowId));
    if (!row || row->presence != Presence::Live) {
        return std::optional<Conflict>(); // nobody sees the row; open again when it comes back
    }
    return place.kind == ConflictKind::Value ? readValue(place, *row) : readLife(place, *row);
}

core::Result<std::optional<Conflict>> ConflictReader::readValue(const Place& place,
                                                                const StoredRow& row)
{
    RANGKUL_LET(heads, m_heads.heads(row, place.cell));
    const auto id = sync::valueConflict(m_session.scope(), row.ref, place.cell, heads);
    if (!id) {
        return std::optional<Conflict>();
    }
    Conflict out{*id, ConflictKind::Value, row.ref, place.cell, {}, {}, {}, place.foundAtMs};
    if (place.base) {
        RANGKUL_LET(base, valuesAt(row, place.cell, *place.base));
        out.base = std::move(base);
    }
    RANGKUL_LET(sides, valueSides(std::move(heads)));
    out.sides = std::move(sides);
    return std::optional(std::move(out));
}

core::Result<std::optional<Conflict>> ConflictReader::readLife(const Place& place,
                                                               const StoredRow& row)
{
    RANGKUL_LET(life, m_heads.life(row));
    RANGKUL_LET(dots, m_heads.cellDots(row));
    const auto id = sync::lifeConflict(m_session.scope(), row.ref, life, dots);
    if (!id) {
        return std::optional<Conflict>();
    }
    Conflict out{*id, ConflictKind::EditDelete, row.ref, 0, {}, {}, {}, place.foundAtMs};
    RANGKUL_LET(sides, editSides(row, life, sync::unansweredEdits(life, dots)));
    out.sides = std::move(sides);
    out.sides.front().isShown = true;
    for (const sync::LifeHead& head : life) {
        if (head.kind == sync::OperationKind::Delete) {
            RANGKUL_LET(withdrawal, side(head.dot, head.hlc));
            withdrawal.withdraws = true;
            out.sides.push_back(std::move(withdrawal));
        }
    }
    return std::optional(std::move(out));
}

core::Result<std::vector<ConflictSide>>
ConflictReader::editSides(const StoredRow& row, const std::vector<sync::LifeHead>& life,
                          const std::vector<sync::Dot>& open)
{
    // One side per laptop, with its newest edit: they all ask for the same, to keep the row.
    std::map<sync::ActorId, std::pair<sync::Hlc, sync::Dot>> newest;
    const auto take = [&](const sync::Dot& dot, sync::Hlc hlc) {
        if (std::ranges::binary_search(open, dot)) {
            auto& kept = newest[dot.actor];
            kept = std::max(kept, std::pair(hlc, dot));
        }
    };
    for (const TableShape::Cell& cell : row.shape().cells()) {
        RANGKUL_LET(heads, m_heads.heads(row, cell.lead));
        std::ranges::for_each(heads, [&](const sync::Head& h) { take(h.dot, h.hlc); });
    }
    std::ranges::for_each(life, [&](const sync::LifeHead& h) { take(h.dot, h.hlc); });
    std::vector<ConflictSide> sides;
    for (const auto& [actor, edit] : newest) {
        RANGKUL_LET(one, side(edit.second, edit.first));
        sides.push_back(std::move(one));
    }
    sortSides(sides);
    return sides;
}

core::Result<const CommitIndex*> ConflictReader::commits()
{
    if (!m_commits) {
        RANGKUL_LET(loaded, CommitIndex::load(m_session));
        m_commits = std::move(loaded);
    }
    return &*m_commits;
}

core::Result<ConflictSide> ConflictReader::side(const sync::Dot& dot, sync::Hlc hlc)
{
    ConflictSide out;
    out.dot = dot;
    out.hlc = hlc;
    out.isMine = dot.actor == m_session.self();
    out.isClockDoubtful = sync::isClockDoubtful(hlc, m_session.clock().nowMs());
    RANGKUL_LET(index, commits());
    const auto* entry = index->find(m_session.actorNumbers().value(dot.actor), dot.n);
    if (entry) {
        RANGKUL_LET(author, m_session.author(entry->author));
        out.officer = author.officer;
        out.device = author.device;
    }
    return out;
}

core::Result<std::vector<ConflictSide>> ConflictReader::valueSides(std::vector<sync::Head> heads)
{
    const sync::Dot shown = sync::winner(heads).dot;
    std::ranges::sort(heads, std::ranges::greater(), rank);
    std::vector<ConflictSide> sides;
    for (sync::Head& head : heads) {
        RANGKUL_LET(one, side(head.dot, head.hlc));
        one.isShown = head.dot == shown;
        const auto same = std::ranges::find(sides, head.values, &ConflictSide::values);
        if (same == sides.end()) { // equal values are one side: of ourselves, or of the newest
            one.values = std::move(head.values);
            sides.push_back(std::move(one));
        } else if (one.isMine && !same->isMine) {
            one.isShown = same->isShown;
            one.values = std::move(same->values);
            *same = std::move(one);
        }
    }
    sortSides(sides);
    return sides;
}

core::Result<std::vector<Value>>
ConflictReader::valuesAt(const StoredRow& row, registry::ColumnId cell, const sync::Dot& dot)
{
    const auto& positions = row.shape().cell(cell).positions;
    if (dot.n == 0) {
        return std::vector<Value>(positions.size());
    }
    RANGKUL_LET(index, commits());
    const auto* entry = index->find(m_session.actorNumbers().value(dot.actor), dot.n);
    if (!entry) {
        return std::vector<Value>();
    }
    // From then on, the first change of a column tells what it was before.
    std::map<registry::ColumnId, Value> before;
    RANGKUL_LET(changes, m_history.diffs(row));
    for (const HistoryReader::RowDiffs& change : changes) {
        for (const CellDiff& diff : change.cells) {
            if (change.commit > entry->commit) {
                before.try_emplace(diff.column, diff.before);
            }
        }
    }
    std::vector<Value> out;
    for (const std::size_t position : positions) {
        const auto changed = before.find(row.shape().variables()[position].id);
        out.push_back(changed == before.end() ? row.values[position] : changed->second);
    }
    return out;
}

core::Result<std::vector<Conflict>> ConflictReader::betweenRows()
{
    std::vector<Conflict> out;
    RANGKUL_LET(found, m_rowConflicts.keys());
    RANGKUL_LET(references, m_rowConflicts.references());
    std::ranges::move(references, std::back_inserter(found));
    for (const RowConflict& conflict : found) {
        RANGKUL_LET(one, described(conflict));
        out.push_back(std::move(one));
    }
    return out;
}

core::Result<Conflict> ConflictReader::described(const RowConflict& conflict)
{
    Conflict out;
    out.id = conflict.id;
    out.kind = conflict.kind;
    out.row = conflict.rows.front().ref;
    out.cell = conflict.cell;
    for (std::size_t i = 1; i < conflict.rows.size(); ++i) {
        out.others.push_back(conflict.rows[i].ref);
    }
    RANGKUL_TRY(conflict.kind == ConflictKind::Key ? addKeySides(out, conflict)
                                                   : addReferenceSides(out, conflict));
    return out;
}

core::Status ConflictReader::addKeySides(Conflict& out, const RowConflict& conflict)
{
    for (const StoredRow& row : conflict.rows) {
        const auto stamp = row.stampOf(conflict.cell);
        if (stamp) {
            RANGKUL_LET(one, side(stamp->dot, stamp->hlc));
            one.values = row.cellValues(conflict.cell);
            one.isShown = true;
            out.sides.push_back(std::move(one));
        }
    }
    return core::Done{};
}

core::Status ConflictReader::addReferenceSides(Conflict& out, const RowConflict& conflict)
{
    const StoredRow& child = conflict.rows.front();
    if (const auto stamp = child.stampOf(conflict.cell)) {
        RANGKUL_LET(one, side(stamp->dot, stamp->hlc));
        one.values = child.cellValues(conflict.cell);
        one.isShown = true;
        out.sides.push_back(std::move(one));
    }
    RANGKUL_LET(life, m_heads.life(conflict.rows.back()));
    for (const sync::LifeHead& head : life) {
        if (head.kind == sync::OperationKind::Delete) {
            RANGKUL_LET(withdrawal, side(head.dot, head.hlc));
            withdrawal.withdraws = true;
            out.sides.push_back(std::move(withdrawal));
        }
    }
    return core::Done{};
}

} // namespace rangkul::storage
