// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/record_store.h"

#include <algorithm>
#include <cstring>

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

RecordStore::~RecordStore()
{
    // Numbers of persons do not stay in memory; the volatile pointer keeps the call.
    static void* (*const volatile overwrite)(void*, int, size_t) = &std::memset;
    if (!m_rows.empty()) {
        overwrite(m_rows.data(), 0, m_rows.size() * sizeof(Row));
    }
}

void RecordStore::reserve(size_t rows)
{
    m_rows.reserve(rows);
}

quint32 RecordStore::add(const CleanPerson& person, quint8 source)
{
    Row& row = m_rows.emplace_back();
    for (size_t field = 0; field < kTextFields; ++field) {
        const std::string& text = person.texts[field];
        row.texts[field] = m_pools[field].add({text.data(), static_cast<qsizetype>(text.size())});
    }
    row.nik = person.nik;
    row.kk = person.kk;
    row.phone = person.phone;
    row.birth = person.birth;
    row.isBirthFromNik = person.isBirthFromNik;
    row.rt = person.rt;
    row.rw = person.rw;
    row.sex = person.sex;
    row.source = source;
    m_hasNik = m_hasNik || row.nik != 0;
    ++m_sizes[source];
    return size() - 1;
}

void RecordStore::setKnown(quint32 row, quint32 number)
{
    m_known.resize(std::max<size_t>(m_known.size(), row + size_t(1)), 0);
    m_known[row] = number;
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
    all.reserve(size());
    for (quint32 row = 0; row < size(); ++row) {
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
        const quint32 id = m_rows[row].texts[field];
        hash = mixedBits(hash ^ (id == 0 ? field : textHash(m_pools[field].text(id))));
    }
    return hash;
}

size_t RecordStore::bytes() const
{
    size_t total = m_rows.capacity() * sizeof(Row) + m_known.capacity() * sizeof(m_known[0]) +
                   m_nameWords.bytes() + m_motherWords.bytes() +
                   m_births.capacity() * sizeof(m_births[0]);
    for (const TextPool& pool : m_pools) {
        total += pool.bytes();
    }
    return total;
}

} // namespace rangkul::linkage
