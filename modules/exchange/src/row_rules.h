// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "row_reader.h"

namespace rangkul::exchange {

/// Adds what is wrong between the cells of one row: rules of scope Row that no single cell breaks.
void checkRow(const RowReader& reader, RowReading& row);

/// Full years on a day, both as Julian day numbers.
int ageOn(qint64 birth, qint64 day);

} // namespace rangkul::exchange
