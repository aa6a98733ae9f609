// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/demo/random.h"

namespace rangkul::demo {

/// A made-up name as people of that sex and year of birth have: one word for many of the old, two
/// or three for the young, now and then with the father's name behind.
QString personName(Random& random, int sex, int birthYear, const QString& fatherName);

/// The same name as another clerk would write it (Moch. for Muhammad, Soetrisno, a letter wrong);
/// empty when he would write it alike.
QString otherSpelling(Random& random, const QString& name);

} // namespace rangkul::demo
