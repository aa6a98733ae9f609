// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/comparison.h"
#include "rangkul/linkage/record_store.h"

namespace rangkul::linkage {

/// Finds the level of each comparison for two rows of one finished store. Symmetric. Any thread.
class Comparer
{
public:
    explicit Comparer(const RecordStore& store)
        : m_store(store)
    {
    }
    Agreement compare(quint32 a, quint32 b) const;

private:
    const RecordStore& m_store;
};

// The comparisons one by one.

/// Two names, given as the ids of the texts in `names` and its words.
qint8 compareNames(const TextPool& names, const NameWords& words, quint32 a, quint32 b);
/// Level of a given or family name; `otherA`, `otherB` are the other halves, for swapped ones.
qint8 compareNameParts(QByteArrayView a, QByteArrayView b, QByteArrayView otherA,
                       QByteArrayView otherB);
qint8 compareBirths(BirthDigits a, BirthDigits b);
/// `birth` is the level of the birth dates: what a date has shown once is not counted again.
qint8 compareNiks(Places a, Places b, qint8 birth);
qint8 compareIds(QByteArrayView a, QByteArrayView b);
qint8 compareAddresses(const RecordStore& store, quint32 a, quint32 b);

/// Two words of a name: 2 very alike, 1 alike, 0 not.
int wordLikeness(QByteArrayView a, QByteArrayView b);

} // namespace rangkul::linkage
