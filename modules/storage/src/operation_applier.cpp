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
    if (writesCells(operation)) {
        RANGKUL_TRY(change(operation, row, effect, positions));
    } else {
        RANGKUL_TRY(changeLife(operation, row));
    }
    RANGKUL_TRY(settlePresence(row));
    RANGKUL_TRY(m_rows.update(row, positions));
    return effect;
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
    if (!m_session.isLeftOut(row.ref.entity, row.id)) {
        for (const sync::CellOperation& cell : operation.cells) {
            m_session.head().digest.add(row.ref, cell.cell,
                                        Head{operation.dot, operation.hlc, cell.values});
        }
    }
    if (!writesCells(operation)) {
        RANGKUL_TRY(changeLife(operation, row));
        RANGKUL_TRY(settlePresence(row));
        return m_rows.update(row, {});
    }
    return core::Done{};
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
    }
    return core::Done{};
}

core::Status OperationApplier::changeLife(const sync::Operation& operation, StoredRow& row)
{
    RANGKUL_LET(before, m_heads.life(row));
    std::vector<sync::LifeHead> after = before;
    sync::applyToLife(after, {operation.kind, operation.dot, operation.hlc, operation.seen});
    RANGKUL_TRY(m_heads.setLife(row, before, after));
    if (!m_session.isLeftOut(row.ref.entity, row.id)) {
        sync::StateDigest& digest = m_session.head().digest;
        for (const sync::LifeHead& head : before) {
            digest.remove(row.ref, head);
        }
        for (const sync::LifeHead& head : after) {
            digest.add(row.ref, head);
        }
    }
    return core::Done{};
}

core::Status OperationApplier::settlePresence(StoredRow& row)
{
    RANGKUL_LET(life, m_heads.life(row));
    if (life.empty()) {
        row.presence = Presence::Live;
        return core::Done{};
    }
    RANGKUL_LET(dots, m_heads.cellDots(row));
    row.presence = sync::rowState(life, dots) == sync::RowState::Withdrawn ? Presence::Withdrawn
                                                                           : Presence::Live;
    return core::Done{};
}

} // namespace rangkul::storage
