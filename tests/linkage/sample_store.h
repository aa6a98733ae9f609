// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/household_sample.h"
#include "rangkul/linkage/record_store.h"

#include <algorithm>
#include <initializer_list>
#include <random>
#include <vector>

namespace rangkul::linkage::test {

/// Invented people, cleaned, with the truth beside them.
struct Sample
{
    RecordStore store;
    std::vector<quint32> entities;
    std::vector<quint32> numbers; ///< of each row: where it stood before shuffling
};

inline PersonText textOf(const SampleRow& row)
{
    PersonText text;
    text.name = row.name;
    text.nik = row.nik;
    text.kk = row.kk;
    text.birth = row.birth;
    text.sex = row.sex;
    text.address = row.address;
    text.rt = row.rt;
    text.rw = row.rw;
    text.village = row.village;
    return text;
}

/// `shuffle` 0: in the order they were made. `isTwoLists`: copies are the second list.
inline Sample sample(quint32 records, quint64 seed, unsigned shuffle = 0, bool isTwoLists = false,
                     double copies = SampleOptions().copies)
{
    std::vector<SampleRow> rows;
    SampleOptions options;
    options.records = records;
    options.seed = seed;
    options.copies = copies;
    makeHouseholdSample(options, [&rows](const SampleRow& row) { rows.push_back(row); });
    Sample out;
    for (quint32 i = 0; i < rows.size(); ++i) {
        out.numbers.push_back(i);
    }
    if (shuffle != 0) {
        std::shuffle(out.numbers.begin(), out.numbers.end(), std::mt19937(shuffle));
    }
    CleanPerson clean;
    for (const quint32 number : out.numbers) {
        cleanPerson(textOf(rows[number]), NameRules::Indonesian, clean);
        out.store.add(clean, isTwoLists && rows[number].isCopy ? 1 : 0);
        out.entities.push_back(rows[number].person);
    }
    out.store.finish();
    return out;
}

/// A store of a few people written out by hand.
inline RecordStore storeOf(std::initializer_list<PersonText> rows,
                           NameRules rules = NameRules::Indonesian)
{
    RecordStore store;
    CleanPerson clean;
    for (const PersonText& row : rows) {
        cleanPerson(row, rules, clean);
        store.add(clean);
    }
    store.finish();
    return store;
}

} // namespace rangkul::linkage::test
