// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "insurance_cases.h"

namespace rangkul::cli {

QString basketText(coverage::InsuranceBasket basket);
/// Why somebody in the list should not be there, or what is not clear; empty for the others.
QString reasonText(const services::InsuranceLine& line);
/// Empty when it is not known.
QString villageName(const registry::HouseholdFrame& households, qint32 village);

/// Persons and rows by basket, all and per kelurahan, each with its households.
void printBaskets(const services::PeopleLists& lists,
                  const std::vector<services::InsuranceLine>& lines,
                  const registry::HouseholdFrame& households, qint64 decile,
                  const Console& console);

} // namespace rangkul::cli
