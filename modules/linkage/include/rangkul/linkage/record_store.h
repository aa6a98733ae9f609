// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/linkage/clean_person.h"
#include "rangkul/linkage/text_pool.h"

#include <span>
#include <vector>

namespace rangkul::linkage {

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

/// Cleaned records of one or more lists, texts once each: about 130 bytes a person with a name of
/// its own and an address. What is compared of a record lies together, because pairs are met in no
/// order. Rows are numbered as they are added; the caller knows whom they stand for. Once finish()
/// was called, reading from several threads is safe.
class RecordStore
{
public:
    RecordStore() = default;
    RecordStore(RecordStore&&) noexcept = default;
    RecordStore& operator=(RecordStore&&) noexcept = default;
    ~RecordStore();

    void reserve(size_t rows);
    /// Row of the added record. `source` tells lists apart that are to be linked with each other.
    quint32 add(const CleanPerson& person, quint8 source = 0);
    /// Rows of two lists with one number (not 0) are known to be one person without comparing them.
    void setKnown(quint32 row, quint32 number);
    /// Call it once behind the last add().
    void finish();

    quint32 size() const { return static_cast<quint32>(m_rows.size()); }
    quint32 sizeOf(quint8 source) const;
    quint8 source(quint32 row) const { return m_rows[row].source; }

    /// 0: nobody knows.
    quint32 known(quint32 row) const { return row < m_known.size() ? m_known[row] : 0; }
    bool areKnownSame(quint32 a, quint32 b) const { return known(a) != 0 && known(a) == known(b); }

    quint32 text(TextField field, quint32 row) const { return m_rows[row].texts[index(field)]; }
    const TextPool& pool(TextField field) const { return m_pools[index(field)]; }
    QByteArrayView textOf(TextField field, quint32 row) const
    {
        return pool(field).text(text(field, row));
    }
    const NameWords& nameWords() const { return m_nameWords; }
    const NameWords& motherWords() const { return m_motherWords; }

    Places nik(quint32 row) const { return m_rows[row].nik; }
    Places kk(quint32 row) const { return m_rows[row].kk; }
    Places phone(quint32 row) const { return m_rows[row].phone; }
    BirthDigits birth(quint32 row) const { return m_rows[row].birth; }
    bool isBirthFromNik(quint32 row) const { return m_rows[row].isBirthFromNik; }
    quint16 rt(quint32 row) const { return m_rows[row].rt; }
    quint16 rw(quint32 row) const { return m_rows[row].rw; }
    quint8 sex(quint32 row) const { return m_rows[row].sex; }

    /// How many records have this date of birth; for dates that clerks write when they know none.
    quint32 birthCount(BirthDigits birth) const;
    quint32 birthsKnown() const { return m_birthsKnown; }
    bool hasNik() const { return m_hasNik; }

    /// A number made of what the record says and not of where it stands.
    quint64 contentHash(quint32 row) const;
    size_t bytes() const;

private:
    static constexpr size_t index(TextField field) { return static_cast<size_t>(field); }
    void countBirths();

    struct Row
    {
        std::array<quint32, kTextFields> texts{};
        Places nik = 0;
        Places kk = 0;
        Places phone = 0;
        BirthDigits birth = 0;
        quint16 rt = 0;
        quint16 rw = 0;
        quint8 sex = 0;
        quint8 source = 0;
        bool isBirthFromNik = false;
    };

    std::vector<Row> m_rows;
    std::vector<quint32> m_known; ///< by row, as far as somebody is known
    std::array<quint32, 256> m_sizes{};
    std::array<TextPool, kTextFields> m_pools;
    bool m_hasNik = false;
    NameWords m_nameWords;
    NameWords m_motherWords;
    std::vector<std::pair<BirthDigits, quint32>> m_births; ///< sorted
    quint32 m_birthsKnown = 0;
};

} // namespace rangkul::linkage
