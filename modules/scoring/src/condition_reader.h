// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "json_cursor.h"

namespace rangkul::scoring {

/// Who is asked at this place of the file.
enum class Asked : quint8 { Household, Person };

Condition readCondition(const JsonCursor& at, Asked asked);
Input readInput(const JsonCursor& at);
VariableRef readVariable(const JsonCursor& at, Asked asked);
/// Codes of the variable's list, by number or label; ascending.
std::vector<qint64> readCodes(const JsonCursor& at, const VariableRef& variable);
/// The members "at_least", "above", "at_most" and "below" of the object.
Range readRange(const JsonCursor& at);

} // namespace rangkul::scoring
