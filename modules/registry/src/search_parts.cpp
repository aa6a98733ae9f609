// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_parts.h"

#include "rangkul/core/address_normal.h"
#include "rangkul/core/name_normal.h"

#include <algorithm>

namespace rangkul::registry {

namespace {

bool isRtRw(QByteArrayView token)
{
    return token.size() >= 5 && token[0] == 'r' && (token[1] == 't' || token[1] == 'w') &&
           token[2] >= '0' && token[2] <= '9';
}

} // namespace

quint32 WordTable::number(QByteArrayView word)
{
    if ((size() + 1) * 2 > m_slots.size()) {
        grow();
    }
    const size_t mask = m_slots.size() - 1;
    size_t at = qHashBits(word.data(), static_cast<size_t>(word.size())) & mask;
    while (m_slots[at] != 0) {
        if (this->word(m_slots[at] - 1) == word) {
            return m_slots[at] - 1;
        }
        at = (at + 1) & mask;
    }
    appendSorted(word);
    m_slots[at] = static_cast<quint32>(size());
    return m_slots[at] - 1;
}

void WordTable::appendSorted(QByteArrayView word)
{
    m_letters.insert(m_letters.end(), word.begin(), word.end());
    m_ends.push_back(static_cast<quint32>(m_letters.size()));
}

void WordTable::grow()
{
    m_slots.assign(std::max<size_t>(256, m_slots.size() * 2), 0);
    const size_t mask = m_slots.size() - 1;
    for (quint32 n = 0; n < size(); ++n) {
        const QByteArrayView word = this->word(n);
        size_t at = qHashBits(word.data(), static_cast<size_t>(word.size())) & mask;
        while (m_slots[at] != 0) {
            at = (at + 1) & mask;
        }
        m_slots[at] = n + 1;
    }
}

size_t WordTable::bytes() const
{
    return m_letters.capacity() + 4 * (m_ends.capacity() + m_slots.capacity());
}

void SearchParts::reserve(size_t households, size_t persons)
{
    householdIds.reserve(households);
    kk.reserve(households);
    personsEnd.reserve(households);
    householdWordsEnd.reserve(households);
    householdWords.reserve(households * 9);
    personIds.reserve(persons);
    nik.reserve(persons);
    personWordsEnd.reserve(persons);
    personWords.reserve(persons * 3);
}

void SearchParts::addWords(const core::TokenList& tokens, WordKind kind, WipedVector<quint32>& to,
                           size_t from)
{
    for (const QByteArrayView token : tokens) {
        const WordKind own = kind == WordKind::Address && isRtRw(token) ? WordKind::RtRw : kind;
        addNumber(words.number(token) | static_cast<quint32>(own) << kKindShift, to, from);
    }
}

/// Each word once: the kind it has first is kept.
void SearchParts::addNumber(quint32 stored, WipedVector<quint32>& to, size_t from)
{
    const bool known =
        std::any_of(to.begin() + static_cast<std::ptrdiff_t>(from), to.end(),
                    [stored](quint32 n) { return (n & kWordMask) == (stored & kWordMask); });
    if (!known) {
        to.push_back(stored);
    }
}

void SearchParts::addOther(const QStringList& numbers, quint32 row, bool isPerson)
{
    for (const QString& number : numbers) {
        if (const quint64 digits = packDigits(number); digits != kNoDigits) {
            otherNumbers.push_back({digits, row, isPerson});
        }
    }
}

void SearchParts::add(const SearchHousehold& household)
{
    core::TokenList tokens;
    const auto row = static_cast<quint32>(householdIds.size());
    householdIds.push_back(household.id);
    hidden.push_back(0);
    kk.push_back(packDigits(household.kk));
    const size_t from = householdWords.size();
    for (const QString* address : {&household.address, &household.hamlet}) {
        if (!address->isEmpty()) {
            core::addressTokens(*address, tokens);
            addWords(tokens, WordKind::Address, householdWords, from);
        }
    }
    if (!household.rt.isEmpty() || !household.rw.isEmpty()) {
        m_rtRw.resize(0); // keeps the memory
        m_rtRw.append(QLatin1String("RT ")).append(household.rt);
        m_rtRw.append(QLatin1String(" RW ")).append(household.rw);
        core::addressTokens(m_rtRw, tokens);
        addWords(tokens, WordKind::Address, householdWords, from);
    }
    if (household.regionNames != m_lastRegionNames) {
        m_lastRegionNames = household.regionNames;
        m_lastRegionWords.clear();
        for (const QString& region : household.regionNames) {
            core::addressTokens(region, tokens);
            addWords(tokens, WordKind::Region, m_lastRegionWords, 0);
        }
    }
    for (const quint32 word : m_lastRegionWords) {
        addNumber(word, householdWords, from);
    }
    householdWordsEnd.push_back(static_cast<quint32>(householdWords.size()));
    addOther(household.otherNumbers, row, false);
    for (const SearchPerson& person : household.members) {
        addOther(person.otherNumbers, static_cast<quint32>(personIds.size()), true);
        personIds.push_back(person.id);
        nik.push_back(packDigits(person.nik));
        core::searchTokens(person.name, tokens);
        addWords(tokens, WordKind::Name, personWords, personWords.size());
        personWordsEnd.push_back(static_cast<quint32>(personWords.size()));
    }
    personsEnd.push_back(static_cast<quint32>(personIds.size()));
}

} // namespace rangkul::registry
