// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>

#include "basket_words.h"
#include "command.h"

namespace rangkul::cli {

/// Kelurahan by kelurahan the numbers by key, and the households behind them.
QJsonArray placesJson(const services::PlaceTable& table, const QStringList& keys);
/// The same as a table with a last row of sums.
void printPlaces(const services::PlaceTable& table, const QStringList& titles,
                 const Console& console);

/// Persons and rows by basket, all and per kelurahan, each with its households.
void printBaskets(const services::PeopleLists& lists,
                  const std::vector<services::InsuranceLine>& lines, qint64 decile,
                  const Console& console);

} // namespace rangkul::cli
