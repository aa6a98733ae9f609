// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFlags>
#include <QString>
#include <QStringList>

#include "rangkul/core/record_id.h"

#include <memory>
#include <optional>
#include <vector>

namespace rangkul::registry {

/// What of a record met the words that were typed.
enum class SearchMatch : quint8 {
    Name = 1,
    Nik = 2,
    Kk = 4,
    OtherNumber = 8, ///< phone, BPJS card
    Address = 16,
    RtRw = 32,
    Region = 64,
};
Q_DECLARE_FLAGS(SearchMatches, SearchMatch)

/// One line of a search result; the index over all persons and households lives in memory only.
struct SearchHit
{
    core::RecordId household;
    std::optional<core::RecordId> person; ///< missing: the household as a whole was found
    SearchMatches matched = {};
    int score = 0; ///< higher is better

    bool operator==(const SearchHit&) const = default;
};

struct SearchResult
{
    std::vector<SearchHit> hits; ///< best first
    bool more = false;           ///< there are more than were asked for
    bool approximate = false;    ///< nothing was found as typed: these differ by a letter or two
    int percentRead = 100;       ///< of the register; less while its names are still being read
};

struct SearchPerson
{
    core::RecordId id;
    QString name;
    QString nik;              ///< masked ones as well
    QStringList otherNumbers; ///< phone, BPJS card
};

/// A household with all that it can be found by.
struct SearchHousehold
{
    core::RecordId id;
    QString kk;
    QString address;
    QString hamlet;
    QString rt;
    QString rw;
    QStringList regionNames; ///< kelurahan, kecamatan
    QStringList otherNumbers;
    std::vector<SearchPerson> members;
};

struct SearchParts;
class SearchStore;

/// Takes in the households of one thread; several are built into one index. Move-only.
class SearchIndexPart
{
public:
    SearchIndexPart();
    SearchIndexPart(SearchIndexPart&&) noexcept;
    SearchIndexPart& operator=(SearchIndexPart&&) noexcept;
    ~SearchIndexPart();

    void reserve(size_t households, size_t persons);
    void add(const SearchHousehold& household);

private:
    friend class SearchIndex;
    std::unique_ptr<SearchParts> m_parts;
};

/// Finds persons and households by names (in every spelling, the last word may be unfinished),
/// numbers (from four digits on), addresses, RT/RW and region names, in any combination. Holds
/// folded names and numbers in memory, which clear() and the destructor overwrite. Searching from
/// several threads is safe while nobody changes it.
class SearchIndex
{
public:
    SearchIndex();
    SearchIndex(SearchIndex&&) noexcept;
    SearchIndex& operator=(SearchIndex&&) noexcept;
    ~SearchIndex();

    /// Uses up the parts; sorts with as many threads as there are parts.
    static SearchIndex build(std::vector<SearchIndexPart> parts);

    /// After an edit: the household with the members it has now. After many of them (an import) a
    /// fresh build is better.
    void replace(const SearchHousehold& household);
    void remove(const core::RecordId& household);
    void clear();

    SearchResult search(QStringView text, size_t limit = 50) const;

    size_t households() const;
    size_t persons() const;
    /// Memory held, in bytes.
    size_t bytes() const;

private:
    void hide(const core::RecordId& household);

    std::vector<std::unique_ptr<SearchStore>> m_stores; ///< the last one is rebuilt from m_recent
    SearchIndexPart m_recent;
};

} // namespace rangkul::registry

Q_DECLARE_OPERATORS_FOR_FLAGS(rangkul::registry::SearchMatches)
