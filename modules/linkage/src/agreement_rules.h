// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/comparison.h"

namespace rangkul::linkage {

// What several levels of one pair tell together, whatever the weights are.

bool agreesInName(const Agreement& agreement);
bool differsInName(const Agreement& agreement);

/// The same id and nothing else of the person: a number typed into somebody else's record. A NIK
/// is often mixed up within a house, so living there is no witness; for other ids it is. A birth
/// date that agrees is none either where the name is another and the address too: the date is
/// written in the NIK and comes along with it.
bool isSharedNumber(const Agreement& agreement);

/// Name, sex or NIK say that these are two persons: never "certain", whatever else agrees.
bool hasContradiction(const Agreement& agreement);

} // namespace rangkul::linkage
