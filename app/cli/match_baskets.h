// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "basket_words.h"
#include "command.h"

namespace rangkul::cli {

/// Persons and rows by basket, all and per kelurahan, each with its households.
void printBaskets(const services::PeopleLists& lists,
                  const std::vector<services::InsuranceLine>& lines,
                  const registry::HouseholdFrame& households, qint64 decile,
                  const Console& console);

} // namespace rangkul::cli
