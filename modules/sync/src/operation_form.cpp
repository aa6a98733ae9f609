// SPDX-License-Identifier: GPL-3.0-or-later
#include "operation_form.h"

#include "rangkul/sync/operation_codec.h"

#include <algorithm>

namespace rangkul::sync {

namespace {

constexpr const char* kForm = "sync.operation_form";
constexpr const char* kLimit = "sync.operation_limit";

/// Strictly rising, numbered from 1, and nothing of the author that is not older than `own`.
bool areEarlierDots(std::span<const Dot> dots, const Dot& own)
{
    return std::all_of(dots.begin(), dots.end(),
                       [&](const Dot& dot) {
                           return dot.n > 0 && (dot.actor != own.actor || dot.n < own.n);
                       }) &&
           std::adjacent_find(dots.begin(), dots.end(),
                              [](const Dot& a, const Dot& b) { return a >= b; }) == dots.end();
}

bool hasOneDotPerActor(std::span<const Dot> sorted)
{
    return std::adjacent_find(sorted.begin(), sorted.end(), [](const Dot& a, const Dot& b) {
               return a.actor == b.actor;
           }) == sorted.end();
}

const char* cellsFault(const Operation& operation)
{
    registry::ColumnId before = 0;
    for (const CellOperation& cell : operation.cells) {
        if (cell.cell <= before) {
            return kForm;
        }
        before = cell.cell;
        if (cell.cell > kMostColumn || cell.bases.size() > kMostBases ||
            cell.values.size() > kMostColumnsOfCell) {
            return kLimit;
        }
        if (cell.values.empty() || !areEarlierDots(cell.bases, operation.dot)) {
            return kForm;
        }
    }
    return nullptr;
}

bool fitsKind(const Operation& operation)
{
    switch (operation.kind) {
    case OperationKind::Set: // no cells: the creation of an empty row
        return operation.seen.empty();
    case OperationKind::Resolve:
        return operation.seen.empty() && !operation.cells.empty();
    case OperationKind::Delete:
    case OperationKind::Undelete:
        return operation.cells.empty();
    case OperationKind::Alias:
        return false;
    }
    return false;
}

} // namespace

const char* formFault(const Operation& operation)
{
    // Kinds of records that only a newer program knows are well formed all the same.
    if (static_cast<std::uint8_t>(operation.row.entity) < 1 || operation.row.id.isNull() ||
        operation.dot.n == 0 || !fitsKind(operation)) {
        return kForm;
    }
    if (operation.seen.size() > kMostActors) {
        return kLimit;
    }
    if (!areEarlierDots(operation.seen, operation.dot) || !hasOneDotPerActor(operation.seen)) {
        return kForm;
    }
    return cellsFault(operation);
}

const char* formFault(std::span<const Operation> operations)
{
    if (operations.empty()) {
        return kForm;
    }
    if (operations.size() > static_cast<std::size_t>(kMostOperations)) {
        return kLimit;
    }
    for (std::size_t i = 0; i < operations.size(); ++i) {
        if (const char* fault = formFault(operations[i])) {
            return fault;
        }
        if (i > 0) {
            const Operation& before = operations[i - 1];
            const Operation& op = operations[i];
            if (op.dot.actor != before.dot.actor || op.dot.n != before.dot.n + 1 ||
                op.hlc <= before.hlc) {
                return kForm;
            }
        }
    }
    return nullptr;
}

} // namespace rangkul::sync
