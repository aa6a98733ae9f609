// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/clean_person.h"
#include "rangkul/linkage/text_pool.h"

#include <span>
#include <vector>

namespace rangkul::linkage {

/// One column that takes no memory until a row has a value in it.
template <typename T> class Column
{
public:
    Column() = default;
    Column(Column&&) noexcept = default;
    Column& operator=(Column&&) noexcept = default;
    ~Column() { wipe(); }

    T at(quint32 row) const { return row < m_values.size() ? m_values[row] : T{}; }
    void set(quint32 row, T value)
    {
        if (value != T{}) {
            m_values.resize(row + 1);
            m_values[row] = value;
        }
    }
    void reserve(size_t rows) { m_values.reserve(rows); }
    bool isEmpty() const { return m_values.empty(); }
    size_t bytes() const { return m_values.capacity() * sizeof(T); }

private:
    void wipe()
    {
        for (volatile T& value : m_values) {
            value = T{};
        }
    }
    std::vector<T> m_values;
};

/// The words of each different name: for comparing word by word, and how common a word is.
class NameWords
{
public:
    void build(const TextPool& names);

    std::span<const quint32> words(quint32 name) const
    {
        return {m_words.data() + m_starts[name], m_starts[name + 1] - m_starts[name]};
    }
    const TextPool& pool() const { return m_pool; }
    /// Records whose name has this word.
    quint32 records(quint32 word) const { return m_records[word]; }
    bool isEmpty() const { return m_starts.size() < 2; }
    size_t bytes() const;

private:
    TextPool m_pool;
    std::vector<quint32> m_starts;
    std::vector<quint32> m_words;
    std::vector<quint32> m_records;
};

/// Cleaned records of one or more lists by columns, texts once each: about 130 bytes a person with
/// a NIK, a name of its own and an address. Rows are numbered as they are added; the caller knows
/// whom they stand for. Once finish() was called, reading from several threads is safe.
class RecordStore
{
public:
    void reserve(size_t rows);
    /// Row of the added record. `source` tells lists apart that are to be linked with each other.
    quint32 add(const CleanPerson& person, quint8 source = 0);
    /// Call it once behind the last add().
    void finish();

    quint32 size() const { return m_size; }
    quint32 sizeOf(quint8 source) const;
    quint8 source(quint32 row) const { return m_source.at(row); }

    quint32 text(TextField field, quint32 row) const { return m_texts[index(field)].at(row); }
    const TextPool& pool(TextField field) const { return m_pools[index(field)]; }
    QByteArrayView textOf(TextField field, quint32 row) const
    {
        return pool(field).text(text(field, row));
    }
    const NameWords& nameWords() const { return m_nameWords; }
    const NameWords& motherWords() const { return m_motherWords; }

    Places nik(quint32 row) const { return m_nik.at(row); }
    Places kk(quint32 row) const { return m_kk.at(row); }
    Places phone(quint32 row) const { return m_phone.at(row); }
    BirthDigits birth(quint32 row) const { return m_birth.at(row); }
    bool isBirthFromNik(quint32 row) const { return m_birthFromNik.at(row) != 0; }
    quint16 rt(quint32 row) const { return m_rt.at(row); }
    quint16 rw(quint32 row) const { return m_rw.at(row); }
    quint8 sex(quint32 row) const { return m_sex.at(row); }

    /// How many records have this date of birth; for dates that clerks write when they know none.
    quint32 birthCount(BirthDigits birth) const;
    quint32 birthsKnown() const { return m_birthsKnown; }
    bool hasNik() const { return !m_nik.isEmpty(); }

    /// A number made of what the record says and not of where it stands.
    quint64 contentHash(quint32 row) const;
    size_t bytes() const;

private:
    static constexpr size_t index(TextField field) { return static_cast<size_t>(field); }
    void countBirths();

    quint32 m_size = 0;
    std::array<quint32, 256> m_sizes{};
    std::array<TextPool, kTextFields> m_pools;
    std::array<Column<quint32>, kTextFields> m_texts;
    Column<Places> m_nik;
    Column<Places> m_kk;
    Column<Places> m_phone;
    Column<BirthDigits> m_birth;
    Column<quint8> m_birthFromNik;
    Column<quint16> m_rt;
    Column<quint16> m_rw;
    Column<quint8> m_sex;
    Column<quint8> m_source;
    NameWords m_nameWords;
    NameWords m_motherWords;
    std::vector<std::pair<BirthDigits, quint32>> m_births; ///< sorted
    quint32 m_birthsKnown = 0;
};

} // namespace rangkul::linkage
