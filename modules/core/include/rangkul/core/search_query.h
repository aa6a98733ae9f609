// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QStringView>

namespace rangkul::core {

/// One word of a search. It is met when any alternative is the beginning of any token of a record.
struct SearchTerm
{
    /// Tokens as searchTokens() and addressTokens() write them; the likeliest first.
    QList<QByteArray> alternatives;
    /// Something was typed behind the word, so a token that equals it ranks above one that only
    /// begins with it.
    bool isComplete = false;

    bool operator==(const SearchTerm&) const = default;
};

/// What was typed into the search box. A record is found when every term is met.
struct SearchQuery
{
    QList<SearchTerm> terms;
    /// At least four digits and nothing else but separators: part of a NIK, KK or phone number.
    QByteArray digits;

    bool isEmpty() const { return terms.isEmpty() && digits.isEmpty(); }
};

/// Reads names, addresses and `RT 1 RW 2`, `001/002`. The last word may be unfinished: its
/// alternatives hold what it may still become (mo, moha: muhamad).
SearchQuery parseSearchQuery(QStringView text);

} // namespace rangkul::core
