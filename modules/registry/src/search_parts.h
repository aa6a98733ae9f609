// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include "packed_digits.h"
#include "rangkul/core/token_list.h"
#include "rangkul/registry/search_index.h"
#include "wiping.h"

namespace rangkul::registry {

/// Where a word of a record stood, in the highest bits of its stored number.
enum class WordKind : quint32 { Name = 0, Address = 1, RtRw = 2, Region = 3 };
inline constexpr int kKindShift = 30;
inline constexpr quint32 kWordMask = (quint32(1) << kKindShift) - 1;

inline WordKind kindOf(quint32 stored)
{
    return static_cast<WordKind>(stored >> kKindShift);
}

struct OtherNumber
{
    quint64 digits = kNoDigits;
    quint32 row = 0;
    bool isPerson = false;
};

/// Words of many records, each kept once.
class WordTable
{
public:
    quint32 number(QByteArrayView word);
    size_t size() const { return m_ends.size(); }
    QByteArrayView word(quint32 number) const
    {
        const quint32 from = number == 0 ? 0 : m_ends[number - 1];
        return {m_letters.data() + from, static_cast<qsizetype>(m_ends[number] - from)};
    }
    /// For words that come sorted and each once.
    void appendSorted(QByteArrayView word);
    size_t bytes() const;
    void forgetSlots() { m_slots = {}; }

private:
    void grow();

    WipedVector<char> m_letters;
    WipedVector<quint32> m_ends;
    WipedVector<quint32> m_slots; ///< number + 1, 0 = free
};

/// Records in columns; words are numbers of `words`, with their kind in the highest bits. The
/// persons of a household stand one behind the other.
struct SearchParts
{
    WordTable words;
    WipedVector<core::RecordId> householdIds;
    WipedVector<core::RecordId> personIds;
    WipedVector<quint64> kk;
    WipedVector<quint64> nik;
    WipedVector<quint32> personsEnd;        ///< per household, end of its persons
    WipedVector<quint32> householdWordsEnd; ///< per household, end of its words
    WipedVector<quint32> personWordsEnd;
    WipedVector<quint32> householdWords;
    WipedVector<quint32> personWords;
    WipedVector<OtherNumber> otherNumbers;
    WipedVector<quint8> hidden; ///< per household: replaced or removed since

    void reserve(size_t households, size_t persons);
    void add(const SearchHousehold& household);

private:
    void addWords(const core::TokenList& tokens, WordKind kind, WipedVector<quint32>& to,
                  size_t from);
    static void addNumber(quint32 stored, WipedVector<quint32>& to, size_t from);
    void addOther(const QStringList& numbers, quint32 row, bool isPerson);

    QString m_rtRw;                ///< used again for each household
    QStringList m_lastRegionNames; ///< of the household added last: neighbours share them
    WipedVector<quint32> m_lastRegionWords;
};

} // namespace rangkul::registry
