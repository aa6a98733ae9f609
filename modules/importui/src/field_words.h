// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/header_finder.h"

namespace rangkul::importui {

/// What a column of a file gives, as people say it: "Head of family: Name", "House: Roof",
/// "Kelurahan: code".
QString fieldLabel(const exchange::Field& field);
/// Everything a column of such a file can give, in the order of the forms, "not read" first. Age
/// bands are those the profile knows.
std::vector<exchange::Field> possibleFields(const exchange::ImportProfile& profile);

/// How sure the proposal is, in a word.
enum class Sureness {
    NotRead,
    ByHand, ///< chosen by the officer
    Sure,
    Likely,
    Doubtful, ///< the officer should look
};
Sureness surenessOf(const exchange::MappedColumn& column);
QString surenessLabel(Sureness sureness);

/// "A", "B" ... "AA": as spreadsheets name columns; `column` counts from 0.
QString columnLetters(int column);

} // namespace rangkul::importui
