// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/row_index.h"
#include "search_parts.h"

#include <span>

namespace rangkul::registry {

/// A range of words in alphabetical order, as one prefix has it.
struct WordRange
{
    quint32 from = 0;
    quint32 to = 0;
};

/// Which records hold which word. Records of one word, and so those of a whole range of words,
/// stand one behind the other.
class Postings
{
public:
    /// `words` may carry kind bits; `ends` closes the words of each record.
    void build(std::span<const quint32> words, std::span<const quint32> ends, size_t wordCount);
    std::span<const quint32> records(WordRange range) const
    {
        return std::span<const quint32>(m_records).subspan(
            m_starts[range.from], m_starts[range.to] - m_starts[range.from]);
    }
    size_t bytes() const { return 4 * (m_starts.capacity() + m_records.capacity()); }

private:
    WipedVector<quint32> m_starts; ///< per word, one more at the end
    WipedVector<quint32> m_records;
};

/// Some households and their persons, ready to be searched. Does not change but for hiding.
class SearchStore
{
public:
    explicit SearchStore(std::vector<SearchParts> parts);

    void hide(const core::RecordId& household);

    size_t households() const { return m_all.householdIds.size(); }
    size_t persons() const { return m_all.personIds.size(); }
    size_t visibleHouseholds() const { return households() - m_hiddenHouseholds; }
    size_t visiblePersons() const { return persons() - m_hiddenPersons; }
    size_t bytes() const;

    const SearchParts& columns() const { return m_all; }
    const WordTable& words() const { return m_all.words; }
    WordRange wordsWith(QByteArrayView prefix) const;
    const Postings& personPostings() const { return m_personPostings; }
    const Postings& householdPostings() const { return m_householdPostings; }

    bool isHidden(quint32 household) const { return m_all.hidden[household] != 0; }
    quint32 householdOf(quint32 person) const { return m_household[person]; }
    quint32 firstPerson(quint32 household) const
    {
        return household == 0 ? 0 : m_all.personsEnd[household - 1];
    }
    std::span<const quint32> wordsOfPerson(quint32 person) const
    {
        return slice(m_all.personWords, m_all.personWordsEnd, person);
    }
    std::span<const quint32> wordsOfHousehold(quint32 household) const
    {
        return slice(m_all.householdWords, m_all.householdWordsEnd, household);
    }

private:
    static std::span<const quint32> slice(const WipedVector<quint32>& words,
                                          const WipedVector<quint32>& ends, quint32 record)
    {
        const quint32 from = record == 0 ? 0 : ends[record - 1];
        return {words.data() + from, ends[record] - from};
    }

    void countHidden(quint32 household);

    SearchParts m_all; ///< words in alphabetical order
    RowIndex m_index;
    WipedVector<quint32> m_household; ///< of each person
    size_t m_hiddenHouseholds = 0;
    size_t m_hiddenPersons = 0;
    Postings m_personPostings;
    Postings m_householdPostings;
};

} // namespace rangkul::registry
