// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/name_directory.h"

#include <QStringEncoder>

#include "rangkul/registry/row_index.h"
#include "wiping.h"

#include <algorithm>
#include <numeric>
#include <optional>

namespace rangkul::registry {

namespace {

/// Where the texts of one household lie, as UTF-8: the head's name, then the address.
struct Entry
{
    quint32 from = 0;
    quint16 head = 0;
    quint16 address = 0;

    quint32 size() const { return quint32(head) + address; }
};

constexpr qsizetype kLongestText = 0xFFFF;
constexpr size_t kLeastWaste = 1 << 16; ///< bytes; below this nothing is tidied up

char folded(char letter)
{
    return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
}

/// A name to be sorted: its first eight bytes as one number, then the rest.
struct SortKey
{
    quint64 start = 0;
    QByteArrayView name;
    quint32 position = 0;

    SortKey(QByteArrayView text, quint32 at)
        : name(text)
        , position(at)
    {
        for (qsizetype i = 0; i < 8; ++i) {
            const char letter = i < text.size() ? folded(text[i]) : '\0';
            start = (start << 8) | static_cast<quint8>(letter);
        }
        if (text.isEmpty()) {
            start = ~quint64(0);
        }
    }

    bool operator<(const SortKey& other) const
    {
        if (start != other.start) {
            return start < other.start;
        }
        const auto before = [](char a, char b) {
            return static_cast<quint8>(folded(a)) < static_cast<quint8>(folded(b));
        };
        if (std::lexicographical_compare(name.begin(), name.end(), other.name.begin(),
                                         other.name.end(), before)) {
            return true;
        }
        if (std::lexicographical_compare(other.name.begin(), other.name.end(), name.begin(),
                                         name.end(), before)) {
            return false;
        }
        return position < other.position;
    }
};

} // namespace

struct NameDirectory::Texts
{
    WipedVector<core::RecordId> ids;
    WipedVector<Entry> entries;
    WipedVector<char> letters;
    RowIndex index;
    size_t waste = 0; ///< bytes of `letters` that no entry names

    std::optional<quint32> find(const core::RecordId& id) const { return index.find(ids, id); }
    QByteArrayView headOf(quint32 row) const
    {
        return {letters.data() + entries[row].from, entries[row].head};
    }
    QByteArrayView addressOf(quint32 row) const
    {
        return {letters.data() + entries[row].from + entries[row].head, entries[row].address};
    }

    quint16 append(QStringView text);
    void drop(Entry& entry);
    void tidy();
};

/// Appends at most 65,535 bytes; returns how many.
quint16 NameDirectory::Texts::append(QStringView text)
{
    const size_t from = letters.size();
    letters.resize(from + static_cast<size_t>(text.size()) * 3);
    char* const begin = letters.data() + from;
    char* const end = QStringEncoder(QStringEncoder::Utf8).appendToBuffer(begin, text);
    qsizetype size = std::min<qsizetype>(end - begin, kLongestText);
    while (size > 0 && size < end - begin && (begin[size] & 0xC0) == 0x80) {
        --size; // not in the middle of a character
    }
    letters.resize(from + static_cast<size_t>(size));
    return static_cast<quint16>(size);
}

void NameDirectory::Texts::drop(Entry& entry)
{
    wipe(letters.data() + entry.from, entry.size());
    waste += entry.size();
    entry = {};
}

/// Copies what is left close together once half of it is waste.
void NameDirectory::Texts::tidy()
{
    if (waste < kLeastWaste || waste * 2 < letters.size()) {
        return;
    }
    WipedVector<char> kept;
    kept.reserve(letters.size() - waste);
    for (Entry& entry : entries) {
        const auto begin = letters.begin() + entry.from;
        entry.from = static_cast<quint32>(kept.size());
        kept.insert(kept.end(), begin, begin + entry.size());
    }
    letters = std::move(kept);
    waste = 0;
}

NameDirectory::NameDirectory()
    : m_texts(std::make_unique<Texts>())
{
}

NameDirectory::NameDirectory(NameDirectory&& other) noexcept
    : m_texts(std::exchange(other.m_texts, std::make_unique<Texts>()))
{
}

NameDirectory& NameDirectory::operator=(NameDirectory&& other) noexcept
{
    std::swap(m_texts, other.m_texts);
    return *this;
}

NameDirectory::~NameDirectory() = default;

void NameDirectory::reserve(size_t households)
{
    constexpr size_t kUsualText = 56; // bytes of a name and an address
    m_texts->ids.reserve(households);
    m_texts->entries.reserve(households);
    m_texts->letters.reserve(households * kUsualText);
    if (m_texts->ids.empty()) {
        m_texts->index.reserve(households);
    }
}

void NameDirectory::set(const core::RecordId& household, QStringView head, QStringView address)
{
    Texts& texts = *m_texts;
    std::optional<quint32> row = texts.find(household);
    if (row) {
        texts.drop(texts.entries[*row]);
        texts.tidy();
    } else {
        row = static_cast<quint32>(texts.ids.size());
        texts.ids.push_back(household);
        texts.entries.emplace_back();
        texts.index.add(texts.ids);
    }
    Entry entry{.from = static_cast<quint32>(texts.letters.size())};
    entry.head = texts.append(head);
    entry.address = texts.append(address);
    texts.entries[*row] = entry;
}

void NameDirectory::append(NameDirectory&& other)
{
    Texts& texts = *m_texts;
    Texts& added = *other.m_texts;
    const auto before = static_cast<quint32>(texts.letters.size());
    for (Entry entry : added.entries) {
        entry.from += before;
        texts.entries.push_back(entry);
    }
    texts.ids.insert(texts.ids.end(), added.ids.begin(), added.ids.end());
    texts.letters.insert(texts.letters.end(), added.letters.begin(), added.letters.end());
    texts.waste += added.waste;
    texts.index.rebuild(texts.ids);
    other.clear();
}

void NameDirectory::remove(const core::RecordId& household)
{
    if (const auto row = m_texts->find(household)) {
        m_texts->drop(m_texts->entries[*row]);
        m_texts->tidy();
    }
}

void NameDirectory::clear()
{
    m_texts = std::make_unique<Texts>();
}

QString NameDirectory::nameOfHead(const core::RecordId& household) const
{
    const auto row = m_texts->find(household);
    return row ? QString::fromUtf8(m_texts->headOf(*row)) : QString();
}

QString NameDirectory::addressOf(const core::RecordId& household) const
{
    const auto row = m_texts->find(household);
    return row ? QString::fromUtf8(m_texts->addressOf(*row)) : QString();
}

std::vector<quint32> NameDirectory::orderByHead(std::span<const core::RecordId> households) const
{
    WipedVector<SortKey> keys;
    keys.reserve(households.size());
    for (const core::RecordId& household : households) {
        const auto row = m_texts->find(household);
        keys.emplace_back(row ? m_texts->headOf(*row) : QByteArrayView(),
                          static_cast<quint32>(keys.size()));
    }
    std::sort(keys.begin(), keys.end());
    std::vector<quint32> order;
    order.reserve(keys.size());
    for (const SortKey& key : keys) {
        order.push_back(key.position);
    }
    return order;
}

size_t NameDirectory::size() const
{
    return static_cast<size_t>(std::count_if(m_texts->entries.begin(), m_texts->entries.end(),
                                             [](const Entry& entry) { return entry.size() > 0; }));
}

size_t NameDirectory::bytes() const
{
    return m_texts->ids.capacity() * sizeof(core::RecordId) +
           m_texts->entries.capacity() * sizeof(Entry) + m_texts->letters.capacity() +
           m_texts->index.bytes();
}

} // namespace rangkul::registry
