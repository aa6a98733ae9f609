// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/core/result.h"
#include "rangkul/sync/operation.h"

#include <span>

namespace rangkul::sync {

// Limits of sync.md 3.13, enforced on write and on read.
inline constexpr qsizetype kMostOperations = 10'000; ///< in one list or batch
inline constexpr qsizetype kMostPlainBytes = qsizetype{4} << 20;
inline constexpr qsizetype kMostValueBytes = qsizetype{64} << 10; ///< encoded
inline constexpr qsizetype kMostAreaBytes = qsizetype{1} << 20;   ///< a boundary, encoded
inline constexpr std::size_t kMostColumnsOfCell = 64;
inline constexpr std::uint16_t kMostColumn = 512;
inline constexpr std::size_t kMostBases = 64;
inline constexpr std::size_t kMostActors = 1'024;
inline constexpr qsizetype kMostReasonBytes = 4'096;

/// Canonical bytes of operations of one actor, contiguous in n, rising in hlc: equal lists have
/// equal bytes, and no other bytes decode to them. InvalidInput ("sync.operation_limit",
/// "sync.operation_form") when they break a limit or the form of their kind.
core::Result<QByteArray> encodeOperations(std::span<const Operation> operations);
/// The same where the cells of some operations were encoded before: `cells` has an entry for each
/// operation, empty where it carries its own.
core::Result<QByteArray> encodeOperations(std::span<const Operation> operations,
                                          std::span<const QByteArrayView> cells);
/// Appends the number of cells of an operation that creates a row; appendCreatedCell() follows for
/// each. They name nothing older, so they can be encoded before the operation has its number.
void appendCreatedCount(QByteArray& out, std::size_t count);
/// One cell; those of one operation come by rising `cell`. InvalidInput ("sync.operation_limit").
core::Status appendCreatedCell(QByteArray& out, registry::ColumnId cell,
                               std::span<const registry::Value* const> values);
/// The whole of `bytes`. Corrupt ("sync.not_canonical", "sync.cut_short", "sync.operation_limit")
/// otherwise.
core::Result<std::vector<Operation>> decodeOperations(QByteArrayView bytes);

/// One operation by itself, as the outbox of a store keeps it.
core::Result<QByteArray> encodeOperation(const Operation& operation);
core::Result<Operation> decodeOperation(QByteArrayView bytes);

} // namespace rangkul::sync
