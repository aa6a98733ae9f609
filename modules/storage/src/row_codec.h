// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>

#include "rangkul/vault/keyring.h"
#include "sql/statement.h"
#include "stored_row.h"

#include <array>

namespace rangkul::storage {

/// What a row's sealed cells are bound to: they open in this row only.
QByteArray rowBinding(const registry::RowRef& row);
/// The same without memory of its own, for many rows.
std::array<char, 17> rowBindingBytes(const registry::RowRef& row);

/// The identity cells that are not missing, packed: number, value, ...; empty when none.
QByteArray packedIdentity(const StoredRow& row);
/// Appends the same.
void packIdentity(const StoredRow& row, QByteArray& out);
/// Reads them back into `row`. Corrupt ("storage.sealed_cells").
core::Status unpackIdentity(StoredRow& row, QByteArrayView packed);

/// What the keys make of a row: its sealed cells (empty when none) and its tags, in the order of
/// TableShape::tags().
struct SealedCells
{
    QByteArray sealed;
    std::vector<std::optional<qint64>> tags;
};
/// Any thread.
SealedCells sealedCells(const StoredRow& row, const vault::Keyring& keys);
/// The same in memory that is used again; `scratch` holds open text afterwards.
void sealCells(const StoredRow& row, const vault::Keyring& keys, QByteArray& scratch,
               SealedCells& out);

/// `actors`: local number of each laptop.
QByteArray packedStamps(const std::vector<CellStamp>& cells,
                        const QHash<sync::ActorId, quint32>& actors);
/// Corrupt ("storage.stamps") when an actor is unknown.
core::Result<std::vector<CellStamp>> unpackStamps(QByteArrayView packed,
                                                  const QHash<quint32, sync::ActorId>& actors);

/// ISO text; dates outside year 1 to 9999 are InvalidInput ("value.range").
core::Result<QByteArray> dateText(QDate date);
/// Missing when the text is no date.
registry::Value dateFromText(QByteArrayView text);

/// Binds an open value that is no reference. InvalidInput ("value.type") when it is not of the
/// variable's type.
core::Status bindOpen(Statement& statement, int parameter, const registry::Variable& variable,
                      const registry::Value& value);
/// Reads an open column that is no reference.
core::Result<registry::Value> readOpen(const Statement& statement, int column,
                                       const registry::Variable& variable);

/// Whether the value is missing or of the variable's type.
bool fits(const registry::Variable& variable, const registry::Value& value);

} // namespace rangkul::storage
