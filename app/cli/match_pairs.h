// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "pair_words.h"

namespace rangkul::cli {

QJsonObject personJson(const services::ListedPerson& person);
QJsonObject pairJson(const services::PeopleLists& lists, const services::PairTeller& teller,
                     const linkage::LinkedPair& pair);

} // namespace rangkul::cli
