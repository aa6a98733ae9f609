// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/search_index.h"

#include "search_run.h"

#include <algorithm>

namespace rangkul::registry {

namespace {

/// Households edited since the last full build that share one store; it is rebuilt at each edit.
constexpr size_t kMostRecent = 1024;

core::RecordId householdId(const FoundRecord& found)
{
    return found.store->columns().householdIds[found.household];
}

std::optional<core::RecordId> personId(const FoundRecord& found)
{
    return found.person == kWholeHousehold
               ? std::nullopt
               : std::optional(found.store->columns().personIds[found.person]);
}

/// The best `limit` hits, each record once.
std::vector<SearchHit> ranked(std::vector<FoundRecord> found, size_t limit, bool& more)
{
    std::stable_sort(found.begin(), found.end(),
                     [](const FoundRecord& a, const FoundRecord& b) { return a.score > b.score; });
    std::vector<SearchHit> hits;
    for (const FoundRecord& one : found) {
        SearchHit hit{householdId(one), personId(one), one.matched, one.score};
        const auto same = std::find_if(hits.begin(), hits.end(), [&hit](const SearchHit& known) {
            return known.household == hit.household && known.person == hit.person;
        });
        if (same != hits.end()) {
            same->matched |= hit.matched;
        } else if (hits.size() < limit) {
            hits.push_back(hit);
        } else {
            more = true;
            break;
        }
    }
    return hits;
}

} // namespace

SearchIndexPart::SearchIndexPart()
    : m_parts(std::make_unique<SearchParts>())
{
}

SearchIndexPart::SearchIndexPart(SearchIndexPart&&) noexcept = default;
SearchIndexPart& SearchIndexPart::operator=(SearchIndexPart&&) noexcept = default;
SearchIndexPart::~SearchIndexPart() = default;

void SearchIndexPart::reserve(size_t households, size_t persons)
{
    m_parts->reserve(households, persons);
}

void SearchIndexPart::add(const SearchHousehold& household)
{
    m_parts->add(household);
}

SearchIndex::SearchIndex() = default;
SearchIndex::SearchIndex(SearchIndex&&) noexcept = default;
SearchIndex& SearchIndex::operator=(SearchIndex&&) noexcept = default;
SearchIndex::~SearchIndex() = default;

SearchIndex SearchIndex::build(std::vector<SearchIndexPart> parts)
{
    std::vector<SearchParts> all;
    for (SearchIndexPart& part : parts) {
        all.push_back(std::move(*part.m_parts));
    }
    SearchIndex index;
    index.m_stores.push_back(std::make_unique<SearchStore>(std::move(all)));
    return index;
}

void SearchIndex::hide(const core::RecordId& household)
{
    for (const auto& store : m_stores) {
        store->hide(household);
    }
    SearchParts& recent = *m_recent.m_parts;
    for (size_t row = 0; row < recent.householdIds.size(); ++row) {
        if (recent.householdIds[row] == household) {
            recent.hidden[row] = 1;
        }
    }
}

void SearchIndex::replace(const SearchHousehold& household)
{
    hide(household.id);
    const bool hasRecentStore = !m_recent.m_parts->householdIds.empty();
    m_recent.add(household);
    auto store = std::make_unique<SearchStore>(std::vector<SearchParts>{*m_recent.m_parts});
    if (hasRecentStore) {
        m_stores.back() = std::move(store);
    } else {
        m_stores.push_back(std::move(store));
    }
    if (m_recent.m_parts->householdIds.size() >= kMostRecent) {
        *m_recent.m_parts = {}; // the store that was just built stays as it is
    }
}

void SearchIndex::remove(const core::RecordId& household)
{
    hide(household);
}

void SearchIndex::clear()
{
    m_stores.clear();
    *m_recent.m_parts = {};
}

SearchResult SearchIndex::search(QStringView text, size_t limit) const
{
    SearchResult result;
    const core::SearchQuery query = core::parseSearchQuery(text);
    std::vector<FoundRecord> found;
    if (!query.digits.isEmpty()) {
        const DigitPattern digits(query.digits);
        for (const auto& store : m_stores) {
            result.more |= !digits.isEmpty() && searchDigits(*store, digits, found);
        }
    } else if (!query.terms.isEmpty()) {
        for (const bool approximate : {false, true}) {
            for (const auto& store : m_stores) {
                result.more |= WordSearch(*store, query, approximate).run(found);
            }
            if (!found.empty()) {
                result.approximate = approximate;
                break;
            }
        }
    }
    result.hits = ranked(std::move(found), limit, result.more);
    return result;
}

size_t SearchIndex::households() const
{
    size_t count = 0;
    for (const auto& store : m_stores) {
        count += store->visibleHouseholds();
    }
    return count;
}

size_t SearchIndex::persons() const
{
    size_t count = 0;
    for (const auto& store : m_stores) {
        count += store->visiblePersons();
    }
    return count;
}

size_t SearchIndex::bytes() const
{
    size_t bytes = 0;
    for (const auto& store : m_stores) {
        bytes += store->bytes();
    }
    return bytes;
}

} // namespace rangkul::registry
