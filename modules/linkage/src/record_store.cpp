// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/record_store.h"

#include <algorithm>

namespace rangkul::linkage {

void NameWords::build(const TextPool& names)
{
    m_starts.assign(1, 0);
    m_records.assign(1, 0);
    m_starts.reserve(names.size() + 1);
    std::vector<quint32> last(1, 0); ///< the name that counted this word last
    for (quint32 name = 0; name < names.size(); ++name) {
        QByteArrayView rest = names.text(name);
        while (!rest.isEmpty()) {
            const qsizetype blank = rest.indexOf(' ');
            const qsizetype length = blank < 0 ? rest.size() : blank;
            const quint32 word = m_pool.add(rest.first(length));
            rest = rest.sliced(blank < 0 ? rest.size() : blank + 1);
            if (word >= m_records.size()) {
                m_records.resize(word + 1, 0);
                last.resize(word + 1, 0);
            }
            if (last[word] != name) {
                m_records[word] += names.count(name);
                last[word] = name;
            }
            m_words.push_back(word);
        }
        m_starts.push_back(static_cast<quint32>(m_words.size()));
    }
}

size_t NameWords::bytes() const
{
    return m_pool.bytes() +
           sizeof(quint32) * (m_starts.capacity() + m_words.capacity() + m_records.capacity());
}

void RecordStore::reserve(size_t rows)
{
    // Only what every list of persons has; the other columns grow when they are met.
    m_texts[index(TextField::Name)].reserve(rows);
    m_birth.reserve(rows);
}

quint32 RecordStore::add(const CleanPerson& person, quint8 source)
{
    const quint32 row = m_size++;
    for (size_t field = 0; field < kTextFields; ++field) {
        const std::string& text = person.texts[field];
        m_texts[field].set(row,
                           m_pools[field].add({text.data(), static_cast<qsizetype>(text.size())}));
    }
    m_nik.set(row, person.nik);
    m_kk.set(row, person.kk);
    m_phone.set(row, person.phone);
    m_birth.set(row, person.birth);
    m_birthFromNik.set(row, person.isBirthFromNik ? 1 : 0);
    m_rt.set(row, person.rt);
    m_rw.set(row, person.rw);
    m_sex.set(row, person.sex);
    m_source.set(row, source);
    ++m_sizes[source];
    return row;
}

quint32 RecordStore::sizeOf(quint8 source) const
{
    return m_sizes[source];
}

void RecordStore::finish()
{
    m_nameWords.build(pool(TextField::Name));
    m_motherWords.build(pool(TextField::Mother));
    countBirths();
}

void RecordStore::countBirths()
{
    std::vector<BirthDigits> all;
    all.reserve(m_size);
    for (quint32 row = 0; row < m_size; ++row) {
        if (birth(row) != 0) {
            all.push_back(birth(row));
        }
    }
    std::sort(all.begin(), all.end());
    m_birthsKnown = static_cast<quint32>(all.size());
    for (const BirthDigits birth : all) {
        if (m_births.empty() || m_births.back().first != birth) {
            m_births.emplace_back(birth, 0);
        }
        ++m_births.back().second;
    }
    m_births.shrink_to_fit();
}

quint32 RecordStore::birthCount(BirthDigits birth) const
{
    const auto at =
        std::lower_bound(m_births.begin(), m_births.end(), std::pair(birth, quint32(0)));
    return at != m_births.end() && at->first == birth ? at->second : 0;
}

quint64 RecordStore::contentHash(quint32 row) const
{
    quint64 hash = mixedBits(nik(row)) ^ mixedBits(kk(row) + 1) ^ mixedBits(phone(row) + 2) ^
                   mixedBits(birth(row) + (isBirthFromNik(row) ? 4U : 3U)) ^
                   mixedBits(rt(row) | quint64(rw(row)) << 16 | quint64(sex(row)) << 32 |
                             quint64(source(row)) << 40);
    for (size_t field = 0; field < kTextFields; ++field) {
        const quint32 id = m_texts[field].at(row);
        hash = mixedBits(hash ^ (id == 0 ? field : textHash(m_pools[field].text(id))));
    }
    return hash;
}

size_t RecordStore::bytes() const
{
    size_t total = m_nik.bytes() + m_kk.bytes() + m_phone.bytes() + m_birth.bytes() + m_rt.bytes() +
                   m_rw.bytes() + m_sex.bytes() + m_source.bytes() + m_birthFromNik.bytes() +
                   m_nameWords.bytes() + m_motherWords.bytes() +
                   m_births.capacity() * sizeof(m_births[0]);
    for (size_t field = 0; field < kTextFields; ++field) {
        total += m_texts[field].bytes() + m_pools[field].bytes();
    }
    return total;
}

} // namespace rangkul::linkage
