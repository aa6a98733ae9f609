// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/household_sample.h"
#include "sample_random.h"

namespace rangkul::linkage {

/// What a fault may need from around the record.
struct FaultSources
{
    QString otherNik;
    QString father;
    SampleRow newHome; ///< address, unit, village and KK of a mover
};

/// Makes the copy differ and notes how. A fault that finds nothing to change is not noted.
void applyFault(SampleRandom& random, Fault fault, const FaultSources& sources, SampleRow& row);
/// A fault as often as clerks make it.
Fault drawnFault(SampleRandom& random);

} // namespace rangkul::linkage
