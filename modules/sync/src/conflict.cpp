// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/conflict.h"

#include "wire.h"

#include <sodium.h>

#include <algorithm>

namespace rangkul::sync {

namespace {

template <typename T> void sortUnique(std::vector<T>& items)
{
    std::sort(items.begin(), items.end());
    items.erase(std::unique(items.begin(), items.end()), items.end());
}

} // namespace

ConflictId conflictId(const core::RecordId& scope, ConflictKind kind,
                      std::vector<registry::RowRef> rows, registry::ColumnId cell,
                      std::vector<Dot> dots)
{
    sortUnique(dots);
    if (kind == ConflictKind::Key) { // the others have a child and a parent, or one row
        sortUnique(rows);
    }
    QByteArray bytes("rangkul conflict 1");
    bytes.append(scope.bytes());
    bytes.append(static_cast<char>(kind));
    appendFixed<quint64>(bytes, cell);
    appendFixed<quint64>(bytes, rows.size());
    for (const registry::RowRef& row : rows) {
        bytes.append(static_cast<char>(row.entity));
        bytes.append(row.id.bytes());
    }
    for (const Dot& dot : dots) {
        appendFixed(bytes, dot.actor);
        appendFixed(bytes, dot.n);
    }
    std::array<std::uint8_t, 16> id;
    crypto_generichash(id.data(), id.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    return ConflictId(id);
}

std::optional<ConflictId> valueConflict(const core::RecordId& scope, const registry::RowRef& row,
                                        registry::ColumnId cell, std::span<const Head> heads)
{
    if (!isConflicted(heads)) {
        return std::nullopt;
    }
    return conflictId(scope, ConflictKind::Value, {row}, cell, allBases(heads));
}

std::optional<ConflictId> lifeConflict(const core::RecordId& scope, const registry::RowRef& row,
                                       std::span<const LifeHead> life,
                                       std::span<const Dot> cellHeads)
{
    std::vector<Dot> dots = unansweredEdits(life, cellHeads);
    if (dots.empty()) {
        return std::nullopt;
    }
    for (const LifeHead& head : life) {
        dots.push_back(head.dot);
    }
    return conflictId(scope, ConflictKind::EditDelete, {row}, 0, std::move(dots));
}

std::optional<ConflictId> keyConflict(const core::RecordId& scope, registry::ColumnId cell,
                                      std::span<const KeyedRow> sameKey)
{
    std::vector<registry::RowRef> rows;
    std::vector<Dot> dots;
    for (const KeyedRow& keyed : sameKey) {
        rows.push_back(keyed.row);
        dots.insert(dots.end(), keyed.heads.begin(), keyed.heads.end());
    }
    sortUnique(rows);
    if (rows.size() < 2) {
        return std::nullopt;
    }
    return conflictId(scope, ConflictKind::Key, std::move(rows), cell, std::move(dots));
}

ConflictId referenceConflict(const core::RecordId& scope, registry::ColumnId cell,
                             const KeyedRow& child, const registry::RowRef& parent,
                             std::span<const LifeHead> life)
{
    std::vector<Dot> dots = child.heads;
    for (const LifeHead& head : life) {
        dots.push_back(head.dot);
    }
    return conflictId(scope, ConflictKind::Reference, {child.row, parent}, cell, std::move(dots));
}

std::vector<Dot> softMerged(const Operation& arriving, const VersionVector& authorKnows,
                            std::span<const CellDot> rowHeads)
{
    const auto touches = [&](registry::ColumnId cell) {
        return std::any_of(arriving.cells.begin(), arriving.cells.end(),
                           [&](const CellOperation& op) { return op.cell == cell; });
    };
    std::vector<Dot> dots;
    if (arriving.cells.empty()) {
        return dots;
    }
    for (const CellDot& head : rowHeads) {
        if (head.dot.actor != arriving.dot.actor && !authorKnows.covers(head.dot) &&
            !touches(head.cell)) {
            dots.push_back(head.dot);
        }
    }
    sortUnique(dots);
    return dots;
}

} // namespace rangkul::sync
