// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QStringList>

#include "rangkul/core/result.h"

#include <string_view>

namespace rangkul::registry {

// The cells of one received row as bytes: their number, then each with its length before it. Part
// of the register's format.

/// Starts a row of `count` cells; appendRawCell() follows for each.
void appendRawCount(QByteArray& out, size_t count);
/// `utf8`: as the file has it.
void appendRawCell(QByteArray& out, std::string_view utf8);

QByteArray packedCells(const QStringList& cells);
/// Reads one row from the front of `bytes` and moves `bytes` past it. Corrupt when cut short.
core::Result<QStringList> takeRawCells(QByteArrayView& bytes);

} // namespace rangkul::registry
