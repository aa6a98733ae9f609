// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "sample_random.h"

namespace rangkul::linkage {

/// One word of an invented name of that sex, common ones more often.
QString sampleWord(SampleRandom& random, bool isWoman);
/// A whole name as people born that year have; `father` may be put behind it.
QString sampleName(SampleRandom& random, bool isWoman, int birthYear, const QString& father);
/// The name of a twin: begins or ends like the other's.
QString twinName(SampleRandom& random, const QString& name);
/// The name as another clerk would spell it; may come out the same.
QString respelled(SampleRandom& random, const QString& name);
/// One letter typed wrong.
QString withSlip(SampleRandom& random, QString text);
QString sampleStreet(SampleRandom& random);

} // namespace rangkul::linkage
