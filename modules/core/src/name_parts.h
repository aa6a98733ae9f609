// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QVarLengthArray>

#include "rangkul/core/token_list.h"
#include "word_fold.h"

namespace rangkul::core {

/// A word of a name on its way to a token.
struct NamePart
{
    QByteArrayView word; ///< as written at first, folded in the end
    QByteArrayView raw;  ///< as written
    bool isBehindComma = false;
    bool isOpen = false;   ///< still being typed: never a title
    bool hasBareJ = false; ///< a j that old spelling reads as y
};

using NameParts = QVarLengthArray<NamePart, 24>;

/// Takes titles, degrees, bin and marks of death out of `parts`; keeps at least one part.
void dropTitles(NameParts& parts);

/// Drops titles and folds every word; the words become views into `folded`.
void foldParts(NameParts& parts, WordBuffer& folded);

/// Appends the token or tokens of a folded word. `isFirst`: as in nameOfAlias().
void appendCanonical(QByteArrayView word, bool isFirst, TokenList& out);

} // namespace rangkul::core
