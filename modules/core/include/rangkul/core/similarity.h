// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QStringView>

#include "rangkul/core/token_list.h"

namespace rangkul::core {

/// Jaro-Winkler similarity, 0 to 1 (Winkler 1990: prefix weight 0.1, at most four letters). Two
/// empty texts are 1. Symmetric. Compares code units: fold case and accents before.
double jaroWinkler(QByteArrayView a, QByteArrayView b);
double jaroWinkler(QStringView a, QStringView b);

/// Damerau-Levenshtein distance in its optimal string alignment form (insert, delete, replace, swap
/// of neighbours; no letter is touched twice), or limit + 1 as soon as it is sure to exceed
/// `limit`.
int editDistance(QByteArrayView a, QByteArrayView b, int limit);
int editDistance(QStringView a, QStringView b, int limit);

/// Similarity of two names given as nameTokens(), 0 to 1: best pairs of words by Jaro-Winkler,
/// weighted by length, in any order; words written together count as well as apart. Symmetric.
double nameSimilarity(const TokenList& a, const TokenList& b);

} // namespace rangkul::core
