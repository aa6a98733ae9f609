// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_store.h"

#include <algorithm>
#include <numeric>
#include <string_view>
#include <thread>

namespace rangkul::registry {

namespace {

std::string_view text(QByteArrayView word)
{
    return {word.data(), static_cast<size_t>(word.size())};
}

/// Runs the work for 0 .. count - 1, each on a thread of its own.
template <typename Work> void eachInParallel(size_t count, Work work)
{
    std::vector<std::thread> threads;
    for (size_t i = 1; i < count; ++i) {
        threads.emplace_back([&work, i] { work(i); });
    }
    if (count > 0) {
        work(0);
    }
    for (std::thread& thread : threads) {
        thread.join();
    }
}

/// Numbers of the words of one part in alphabetical order.
WipedVector<quint32> sorted(const WordTable& words)
{
    WipedVector<quint32> order(words.size());
    std::iota(order.begin(), order.end(), 0);
    std::sort(order.begin(), order.end(),
              [&words](quint32 a, quint32 b) { return text(words.word(a)) < text(words.word(b)); });
    return order;
}

/// Merges the sorted words of all parts into `out`; gives for each part the new number of each
/// word.
std::vector<WipedVector<quint32>> mergeWords(const std::vector<SearchParts>& parts, WordTable& out)
{
    std::vector<WipedVector<quint32>> orders(parts.size());
    eachInParallel(parts.size(), [&](size_t i) { orders[i] = sorted(parts[i].words); });
    std::vector<WipedVector<quint32>> numbers;
    for (const SearchParts& part : parts) {
        numbers.emplace_back(part.words.size());
    }
    std::vector<size_t> at(parts.size());
    for (;;) {
        QByteArrayView least;
        bool any = false;
        for (size_t i = 0; i < parts.size(); ++i) {
            if (at[i] < orders[i].size()) {
                const QByteArrayView word = parts[i].words.word(orders[i][at[i]]);
                if (!any || text(word) < text(least)) {
                    least = word;
                    any = true;
                }
            }
        }
        if (!any) {
            return numbers;
        }
        const auto number = static_cast<quint32>(out.size());
        out.appendSorted(least);
        for (size_t i = 0; i < parts.size(); ++i) {
            if (at[i] < orders[i].size() && parts[i].words.word(orders[i][at[i]]) == least) {
                numbers[i][orders[i][at[i]++]] = number;
            }
        }
    }
}

void renumber(WipedVector<quint32>& words, const WipedVector<quint32>& numbers)
{
    for (quint32& word : words) {
        word = (word & ~kWordMask) | numbers[word & kWordMask];
    }
}

template <typename T> void append(WipedVector<T>& to, WipedVector<T>& from)
{
    if (to.empty()) {
        to.swap(from);
    } else {
        to.insert(to.end(), from.begin(), from.end());
        from = {};
    }
}

void appendEnds(WipedVector<quint32>& to, WipedVector<quint32>& from, size_t before)
{
    for (quint32& end : from) {
        end += static_cast<quint32>(before);
    }
    append(to, from);
}

/// Puts the records of `part` behind those of `all`; the words are those of `all` already.
void appendRecords(SearchParts& all, SearchParts& part)
{
    for (OtherNumber& other : part.otherNumbers) {
        other.row +=
            static_cast<quint32>(other.isPerson ? all.personIds.size() : all.householdIds.size());
    }
    appendEnds(all.personsEnd, part.personsEnd, all.personIds.size());
    appendEnds(all.householdWordsEnd, part.householdWordsEnd, all.householdWords.size());
    appendEnds(all.personWordsEnd, part.personWordsEnd, all.personWords.size());
    append(all.householdWords, part.householdWords);
    append(all.personWords, part.personWords);
    append(all.householdIds, part.householdIds);
    append(all.personIds, part.personIds);
    append(all.kk, part.kk);
    append(all.nik, part.nik);
    append(all.otherNumbers, part.otherNumbers);
    append(all.hidden, part.hidden);
}

template <typename T> size_t bytesOf(const WipedVector<T>& column)
{
    return column.capacity() * sizeof(T);
}

} // namespace

void Postings::build(std::span<const quint32> words, std::span<const quint32> ends,
                     size_t wordCount)
{
    m_starts.assign(wordCount + 1, 0);
    for (const quint32 word : words) {
        ++m_starts[(word & kWordMask) + 1];
    }
    std::partial_sum(m_starts.begin(), m_starts.end(), m_starts.begin());
    WipedVector<quint32> next(m_starts.begin(), m_starts.end() - 1);
    m_records.resize(words.size());
    size_t at = 0;
    for (quint32 record = 0; record < ends.size(); ++record) {
        for (; at < ends[record]; ++at) {
            m_records[next[words[at] & kWordMask]++] = record;
        }
    }
}

SearchStore::SearchStore(std::vector<SearchParts> parts)
{
    const auto numbers = mergeWords(parts, m_all.words);
    eachInParallel(parts.size(), [&](size_t i) {
        renumber(parts[i].personWords, numbers[i]);
        renumber(parts[i].householdWords, numbers[i]);
        parts[i].words = {};
    });
    for (SearchParts& part : parts) {
        appendRecords(m_all, part);
    }
    m_household.resize(persons());
    for (quint32 household = 0; household < households(); ++household) {
        for (quint32 p = firstPerson(household); p < m_all.personsEnd[household]; ++p) {
            m_household[p] = household;
        }
        countHidden(household);
    }
    eachInParallel(2, [this](size_t i) {
        if (i == 0) {
            m_personPostings.build(m_all.personWords, m_all.personWordsEnd, words().size());
            return;
        }
        m_householdPostings.build(m_all.householdWords, m_all.householdWordsEnd, words().size());
        m_index.rebuild(m_all.householdIds);
    });
}

void SearchStore::hide(const core::RecordId& household)
{
    for (const quint32 row : m_index.findAll(m_all.householdIds, household)) {
        if (!isHidden(row)) {
            m_all.hidden[row] = 1;
            countHidden(row);
        }
    }
}

void SearchStore::countHidden(quint32 household)
{
    if (isHidden(household)) {
        ++m_hiddenHouseholds;
        m_hiddenPersons += m_all.personsEnd[household] - firstPerson(household);
    }
}

WordRange SearchStore::wordsWith(QByteArrayView prefix) const
{
    const auto bound = [&](bool behind) {
        quint32 from = 0;
        auto to = static_cast<quint32>(words().size());
        while (from < to) {
            const quint32 middle = from + (to - from) / 2;
            const std::string_view head =
                text(words().word(middle)).substr(0, static_cast<size_t>(prefix.size()));
            if (head < text(prefix) || (behind && head == text(prefix))) {
                from = middle + 1;
            } else {
                to = middle;
            }
        }
        return from;
    };
    return {bound(false), bound(true)};
}

size_t SearchStore::bytes() const
{
    return words().bytes() + m_personPostings.bytes() + m_householdPostings.bytes() +
           m_index.bytes() + bytesOf(m_all.householdIds) + bytesOf(m_all.personIds) +
           bytesOf(m_all.kk) + bytesOf(m_all.nik) + bytesOf(m_all.personsEnd) +
           bytesOf(m_all.householdWordsEnd) + bytesOf(m_all.personWordsEnd) +
           bytesOf(m_all.householdWords) + bytesOf(m_all.personWords) +
           bytesOf(m_all.otherNumbers) + bytesOf(m_all.hidden) + bytesOf(m_household);
}

} // namespace rangkul::registry
