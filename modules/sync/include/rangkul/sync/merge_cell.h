// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/variable.h"

#include <span>

namespace rangkul::sync {

/// Lead column of the cell that a variable belongs to: its own number, or the lowest number of its
/// group in that entity.
registry::ColumnId cellOf(const registry::Variable& variable);

/// The columns that merge together under this lead, by rising number, which is the order of
/// CellOperation::values. Empty when the lead is unknown or is not a lead.
std::span<const registry::Variable* const> cellColumns(registry::Entity entity,
                                                       registry::ColumnId lead);

/// Place of a variable within cellColumns(entity, cellOf(variable)).
std::size_t placeInCell(const registry::Variable& variable);

/// All leads of an entity, ascending.
std::span<const registry::ColumnId> cells(registry::Entity entity);

} // namespace rangkul::sync
