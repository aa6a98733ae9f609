// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVarLengthArray>

#include "rangkul/core/search_query.h"
#include "search_store.h"

namespace rangkul::registry {

inline constexpr quint32 kWholeHousehold = 0xFFFFFFFF;

/// A hit while it is being ranked.
struct FoundRecord
{
    const SearchStore* store = nullptr;
    quint32 household = 0;
    quint32 person = kWholeHousehold;
    int score = 0;
    SearchMatches matched = {};
};

/// How many hits are enough for a good ranking of the best few.
inline constexpr size_t kEnoughHits = 1000;

/// Finds records that hold each word of a query in one store.
class WordSearch
{
public:
    /// `approximate`: words that differ by a letter or two will do as well.
    WordSearch(const SearchStore& store, const core::SearchQuery& query, bool approximate);

    /// Returns true when it stopped because enough was found.
    bool run(std::vector<FoundRecord>& found);

private:
    struct Range
    {
        WordRange words;
        bool firstIsExact = false; ///< the first word of the range is what was typed
    };
    struct Term
    {
        QVarLengthArray<Range, 8> ranges;
        DigitPattern digits; ///< part of a NIK or KK number beside other words
        size_t postings = 0;
        bool inHouseholds = false; ///< some household holds such a word
        std::vector<bool> persons; ///< marks of those who hold such a word; empty: not marked
        std::vector<bool> households;
    };
    /// How well one word of a record meets a term.
    struct Fit
    {
        int quality = 0; ///< 0 not, 1 begins with it, 2 equal
        int place = 0;
        WordKind kind = WordKind::Name;
    };

    Term compiled(const core::SearchTerm& term, bool approximate) const;
    void addPrefix(Term& term, QByteArrayView prefix) const;
    void addSimilar(Term& term, QByteArrayView word, bool isComplete) const;
    const Term* rarestTerm() const;

    static Fit bestFit(const Term& term, std::span<const quint32> words);
    void markRecords(Term& term) const;
    bool mayFit(quint32 person, quint32 household) const;
    void tryPerson(quint32 person, quint32 household);
    void tryHousehold(quint32 household);
    void tryHouseholdAndMembers(quint32 household);
    void tryRange(WordRange range);
    void tryEverything();
    bool isEnough() const;

    const SearchStore& m_store;
    std::vector<Term> m_terms;
    std::vector<FoundRecord>* m_found = nullptr;
    size_t m_tried = 0;
    std::vector<bool> m_personTried;
    std::vector<bool> m_householdTried;
};

/// Finds records whose NIK, KK or other number holds the digits. True when there are more.
bool searchDigits(const SearchStore& store, const DigitPattern& digits,
                  std::vector<FoundRecord>& found);

} // namespace rangkul::registry
