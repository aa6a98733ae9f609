// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation_applier.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

using sync::Head;
using sync::OperationKind;

bool writesCells(const sync::Operation& operation)
{
    return operation.kind == OperationKind::Set || operation.kind == OperationKind::Resolve;
}

bool allMissing(const std::vector<registry::Value>& values)
{
    return std::ranges::all_of(values, registry::isMissing);
}

/// The cell's columns whose shown value differs.
void noteDiffs(const StoredRow& row, registry::ColumnId cell,
               const std::vector<registry::Value>& before,
               const std::vector<registry::Value>& after, Effect& effect,
               std::vector<std::size_t>& positions)
{
    const auto& columns = row.shape().cell(cell).positions;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        if (before[i] != after[i]) {
            effect.changed.push_back({row.shape().variables()[columns[i]].id, before[i], after[i]});
            positions.push_back(columns[i]);
        }
    }
}

} // namespace

core::Result<Effect> OperationApplier::apply(const sync::Operation& operation, StoredRow& row)
{
    Effect effect;
    effect.presenceBefore = row.presence;
    if (row.created.dot.n == 0) {
        RANGKUL_TRY(create(operation, row, effect));
        return effect;
    }
    std::vector<std::size_t> positions;
    RANGKUL_LET(life, m_heads.life(row));
    if (writesCells(operation) && life.empty()) {
        RANGKUL_TRY(change(operation, row, effect, positions));
    } else {
        RANGKUL_TRY(changeDisputed(operation, row, effect, positions));
    }
    RANGKUL_TRY(m_rows.update(row, positions));
    return effect;
}

core::Status OperationApplier::changeDisputed(const sync::Operation& operation, StoredRow& row,
                                              Effect& effect, std::vector<std::size_t>& positions)
{
    ConflictLedger::Life before;
    RANGKUL_LET(lifeBefore, m_heads.life(row));
    RANGKUL_LET(dotsBefore, m_heads.cellDots(row));
    before = {std::move(lifeBefore), std::move(dotsBefore)};
    ConflictLedger::Life after = before;
    if (writesCells(operation)) {
        RANGKUL_TRY(change(operation, row, effect, positions));
        RANGKUL_LET(dots, m_heads.cellDots(row));
        after.cellDots = std::move(dots);
    } else {
        RANGKUL_TRY(changeLife(operation, row, after.heads));
    }
    row.presence = sync::rowState(after.heads, after.cellDots) == sync::RowState::Withdrawn
                       ? Presence::Withdrawn
                       : Presence::Live;
    return m_conflicts.lifeChanged(row, before, after);
}

core::Status OperationApplier::create(const sync::Operation& operation, StoredRow& row,
                                      Effect& effect)
{
    effect.isCreated = true;
    row.created = {operation.dot, operation.hlc};
    row.presence = Presence::Live;
    for (const sync::CellOperation& cell : operation.cells) {
        row.setCellValues(cell.cell, cell.values);
        if (allMissing(cell.values)) {
            row.setStamp(cell.cell, row.created); // named although missing: must not look unnamed
        }
    }
    if (row.id == 0) {
        RANGKUL_TRY(m_rows.insert(row));
    } else {
        std::vector<std::size_t> positions(row.values.size());
        for (std::size_t i = 0; i < positions.size(); ++i) {
            positions[i] = i;
        }
        RANGKUL_TRY(m_rows.update(row, positions));
    }
    if (m_addsCreations && !m_session.isLeftOut(row.ref.entity, row.id)) {
        for (const sync::CellOperation& cell : operation.cells) {
            m_session.head().digest.add(row.ref, cell.cell,
                                        Head{operation.dot, operation.hlc, cell.values});
        }
    }
    if (writesCells(operation)) {
        return core::Done{};
    }
    std::vector<std::size_t> none;
    RANGKUL_TRY(changeDisputed(operation, row, effect, none));
    return m_rows.update(row, none);
}

core::Status OperationApplier::change(const sync::Operation& operation, StoredRow& row,
                                      Effect& effect, std::vector<std::size_t>& positions)
{
    const bool isCounted = !m_session.isLeftOut(row.ref.entity, row.id);
    sync::StateDigest& digest = m_session.head().digest;
    for (const sync::CellOperation& cell : operation.cells) {
        RANGKUL_LET(before, m_heads.heads(row, cell.cell));
        std::vector<Head> after = before;
        sync::applyToHeads(after, operation.dot, operation.hlc, cell);
        if (isCounted) {
            for (const Head& head : before) {
                digest.remove(row.ref, cell.cell, head);
            }
            for (const Head& head : after) {
                digest.add(row.ref, cell.cell, head);
            }
        }
        const Head& shown = sync::winner(after);
        const std::vector<registry::Value> shownBefore = row.cellValues(cell.cell);
        noteDiffs(row, cell.cell, shownBefore, shown.values, effect, positions);
        row.setCellValues(cell.cell, shown.values);
        row.setStamp(cell.cell, {shown.dot, shown.hlc});
        RANGKUL_TRY(m_heads.setExtras(row, cell.cell, before, after));
        RANGKUL_TRY(m_conflicts.cellChanged(row, before, after, cell));
    }
    return core::Done{};
}

core::Status OperationApplier::changeLife(const sync::Operation& operation, const StoredRow& row,
                                          std::vector<sync::LifeHead>& life)
{
    const std::vector<sync::LifeHead> before = life;
    sync::applyToLife(life, {operation.kind, operation.dot, operation.hlc, operation.seen});
    RANGKUL_TRY(m_heads.setLife(row, before, life));
    if (!m_session.isLeftOut(row.ref.entity, row.id)) {
        sync::StateDigest& digest = m_session.head().digest;
        for (const sync::LifeHead& head : before) {
            digest.remove(row.ref, head);
        }
        for (const sync::LifeHead& head : life) {
            digest.add(row.ref, head);
        }
    }
    return core::Done{};
}

} // namespace rangkul::storage
