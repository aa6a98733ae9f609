// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_run.h"

#include "rangkul/core/similarity.h"

#include <algorithm>
#include <array>
#include <limits>

namespace rangkul::registry {

namespace {

constexpr size_t kTriesBeforeEnough = 15000;
constexpr size_t kWorthMarking = 4000;
constexpr size_t kMostSimilarWords = 24;
constexpr qsizetype kShortestNumber = 4;

// Points of one term met by the person's own name, or by the household's address.
constexpr int kNamePoints[] = {0, 24, 40};
constexpr int kAddressPoints[] = {0, 8, 12};
constexpr int kFirstWordPoints = 6;

int digitPoints(DigitMatch match)
{
    constexpr int kPoints[] = {0, 20, 40, 60, 100};
    return kPoints[static_cast<size_t>(match)];
}

SearchMatch matchOf(WordKind kind)
{
    constexpr SearchMatch kMatches[] = {SearchMatch::Name, SearchMatch::Address, SearchMatch::RtRw,
                                        SearchMatch::Region};
    return kMatches[static_cast<size_t>(kind)];
}

bool isNumber(QByteArrayView word)
{
    return std::all_of(word.begin(), word.end(), [](char c) { return c >= '0' && c <= '9'; });
}

int allowedDistance(qsizetype length)
{
    return length < 4 ? 0 : length < 6 ? 1 : 2;
}

/// Letters by which two words differ; of an unfinished word only as many letters count.
int wordDistance(QByteArrayView typed, QByteArrayView word, bool isComplete, int limit)
{
    if (isComplete || word.size() <= typed.size()) {
        return core::editDistance(typed, word, limit);
    }
    return std::min(core::editDistance(typed, word.first(typed.size()), limit),
                    core::editDistance(typed, word.first(typed.size() + 1), limit));
}

} // namespace

WordSearch::WordSearch(const SearchStore& store, const core::SearchQuery& query, bool approximate)
    : m_store(store)
{
    for (const core::SearchTerm& term : query.terms) {
        m_terms.push_back(compiled(term, approximate));
    }
}

WordSearch::Term WordSearch::compiled(const core::SearchTerm& term, bool approximate) const
{
    Term out;
    for (const QByteArray& alternative : term.alternatives) {
        addPrefix(out, alternative);
    }
    const QByteArray& word = term.alternatives.front();
    if (isNumber(word) && word.size() <= 3) {
        const QByteArray padded = word.rightJustified(3, '0');
        addPrefix(out, "rt" + padded);
        addPrefix(out, "rw" + padded);
    } else if (isNumber(word) && word.size() >= kShortestNumber) {
        out.digits = DigitPattern(word);
    } else if (approximate) {
        addSimilar(out, word, term.isComplete);
    }
    for (const Range& range : out.ranges) {
        const size_t households = m_store.householdPostings().records(range.words).size();
        out.inHouseholds = out.inHouseholds || households > 0;
        out.postings += m_store.personPostings().records(range.words).size() + 4 * households;
    }
    return out;
}

void WordSearch::addPrefix(Term& term, QByteArrayView prefix) const
{
    const WordRange words = m_store.wordsWith(prefix);
    if (words.from < words.to) {
        term.ranges.append({words, m_store.words().word(words.from) == prefix});
    }
}

void WordSearch::addSimilar(Term& term, QByteArrayView word, bool isComplete) const
{
    const int limit = allowedDistance(word.size());
    if (limit == 0) {
        return;
    }
    std::vector<std::pair<int, quint32>> similar;
    const auto look = [&](QByteArrayView letter) {
        const WordRange range = m_store.wordsWith(letter);
        for (quint32 number = range.from; number < range.to; ++number) {
            const QByteArrayView other = m_store.words().word(number);
            if (other.size() + limit < word.size() ||
                (isComplete && other.size() > word.size() + limit)) {
                continue;
            }
            const int distance = wordDistance(word, other, isComplete, limit);
            if (distance <= limit) {
                similar.emplace_back(distance, number);
            }
        }
    };
    // The first letter is seldom wrong, but may have changed places with the second.
    look(word.first(1));
    if (word[1] != word[0]) {
        look(word.sliced(1, 1));
    }
    const size_t kept = std::min(kMostSimilarWords, similar.size());
    std::partial_sort(similar.begin(), similar.begin() + static_cast<std::ptrdiff_t>(kept),
                      similar.end());
    for (size_t i = 0; i < kept; ++i) {
        term.ranges.append({{similar[i].second, similar[i].second + 1}, false});
    }
}

const WordSearch::Term* WordSearch::rarestTerm() const
{
    const Term* rarest = nullptr;
    for (const Term& term : m_terms) {
        if (term.digits.isEmpty() && (!rarest || term.postings < rarest->postings)) {
            rarest = &term;
        }
    }
    return rarest;
}

WordSearch::Fit WordSearch::bestFit(const Term& term, std::span<const quint32> words)
{
    Fit best;
    for (size_t i = 0; i < words.size(); ++i) {
        const quint32 number = words[i] & kWordMask;
        for (const Range& range : term.ranges) {
            if (number < range.words.from || number >= range.words.to) {
                continue;
            }
            const int quality = range.firstIsExact && number == range.words.from ? 2 : 1;
            if (quality > best.quality) {
                best = {quality, static_cast<int>(i), kindOf(words[i])};
            }
        }
        if (best.quality == 2) {
            break;
        }
    }
    return best;
}

void WordSearch::markRecords(Term& term) const
{
    term.persons.assign(m_store.persons(), false);
    term.households.assign(m_store.households(), false);
    for (const Range& range : term.ranges) {
        for (const quint32 person : m_store.personPostings().records(range.words)) {
            term.persons[person] = true;
        }
        for (const quint32 household : m_store.householdPostings().records(range.words)) {
            term.households[household] = true;
        }
    }
}

/// False when the marks show that a word is missing; true proves nothing.
bool WordSearch::mayFit(quint32 person, quint32 household) const
{
    return std::all_of(m_terms.begin(), m_terms.end(), [=, this](const Term& term) {
        if (!term.digits.isEmpty() && term.ranges.isEmpty()) {
            return term.digits.match(m_store.columns().nik[person]) != DigitMatch::None ||
                   term.digits.match(m_store.columns().kk[household]) != DigitMatch::None;
        }
        return term.persons.empty() || term.persons[person] || term.households[household];
    });
}

void WordSearch::tryPerson(quint32 person, quint32 household)
{
    if (m_personTried[person]) {
        return;
    }
    m_personTried[person] = true;
    if (!mayFit(person, household)) {
        return;
    }
    ++m_tried;
    const auto words = m_store.wordsOfPerson(person);
    FoundRecord found{&m_store, household, person, -static_cast<int>(words.size()), {}};
    bool byItself = false;
    for (size_t t = 0; t < m_terms.size(); ++t) {
        const Term& term = m_terms[t];
        if (const Fit own = bestFit(term, words); own.quality > 0) {
            byItself = true;
            found.score +=
                kNamePoints[own.quality] + (t == 0 && own.place == 0 ? kFirstWordPoints : 0);
            found.matched |= SearchMatch::Name;
            continue;
        }
        if (!term.digits.isEmpty()) {
            const DigitMatch nik = term.digits.match(m_store.columns().nik[person]);
            if (nik != DigitMatch::None) {
                byItself = true;
                found.score += digitPoints(nik);
                found.matched |= SearchMatch::Nik;
                continue;
            }
            const DigitMatch kk = term.digits.match(m_store.columns().kk[household]);
            if (kk != DigitMatch::None) {
                found.score += digitPoints(kk);
                found.matched |= SearchMatch::Kk;
                continue;
            }
        }
        const Fit address =
            term.inHouseholds ? bestFit(term, m_store.wordsOfHousehold(household)) : Fit{};
        if (address.quality == 0) {
            return;
        }
        found.score += kAddressPoints[address.quality];
        found.matched |= matchOf(address.kind);
    }
    if (byItself) {
        m_found->push_back(found);
    }
}

void WordSearch::tryHousehold(quint32 household)
{
    ++m_tried;
    FoundRecord found{&m_store, household, kWholeHousehold, 0, {}};
    for (const Term& term : m_terms) {
        if (const Fit fit = bestFit(term, m_store.wordsOfHousehold(household)); fit.quality > 0) {
            found.score += kAddressPoints[fit.quality];
            found.matched |= matchOf(fit.kind);
            continue;
        }
        const DigitMatch kk = term.digits.match(m_store.columns().kk[household]);
        if (kk == DigitMatch::None) {
            return;
        }
        found.score += digitPoints(kk);
        found.matched |= SearchMatch::Kk;
    }
    m_found->push_back(found);
}

void WordSearch::tryHouseholdAndMembers(quint32 household)
{
    if (m_householdTried[household] || m_store.isHidden(household)) {
        return;
    }
    m_householdTried[household] = true;
    tryHousehold(household);
    for (quint32 p = m_store.firstPerson(household); p < m_store.columns().personsEnd[household];
         ++p) {
        tryPerson(p, household);
    }
}

bool WordSearch::isEnough() const
{
    return m_found->size() >= kEnoughHits && m_tried >= kTriesBeforeEnough;
}

void WordSearch::tryRange(WordRange range)
{
    for (const quint32 person : m_store.personPostings().records(range)) {
        const quint32 household = m_store.householdOf(person);
        if (!m_store.isHidden(household)) {
            tryPerson(person, household);
        }
        if (isEnough()) {
            return;
        }
    }
    for (const quint32 household : m_store.householdPostings().records(range)) {
        tryHouseholdAndMembers(household);
        if (isEnough()) {
            return;
        }
    }
}

void WordSearch::tryEverything()
{
    for (quint32 household = 0; household < m_store.households() && !isEnough(); ++household) {
        tryHouseholdAndMembers(household);
    }
}

bool WordSearch::run(std::vector<FoundRecord>& found)
{
    std::vector<FoundRecord> own;
    m_found = &own;
    m_personTried.assign(m_store.persons(), false);
    m_householdTried.assign(m_store.households(), false);
    if (const Term* rarest = rarestTerm()) {
        for (Term& term : m_terms) {
            if (&term != rarest && term.digits.isEmpty() && rarest->postings > kWorthMarking) {
                markRecords(term);
            }
        }
        // What was typed in full comes first, in case there is too much of the rest.
        for (const Range& range : rarest->ranges) {
            if (range.firstIsExact && !isEnough()) {
                tryRange({range.words.from, range.words.from + 1});
            }
        }
        for (const Range& range : rarest->ranges) {
            if (!isEnough()) {
                tryRange(range.words);
            }
        }
    } else if (!m_terms.empty()) {
        tryEverything();
    }
    const bool stopped = isEnough();
    found.insert(found.end(), own.begin(), own.end());
    return stopped;
}

bool searchDigits(const SearchStore& store, const DigitPattern& digits,
                  std::vector<FoundRecord>& found)
{
    std::array<size_t, 5> counts{};
    bool more = false;
    const auto add = [&](DigitMatch match, quint32 household, quint32 person, SearchMatch what) {
        if (store.isHidden(household)) {
            return;
        }
        if (++counts[static_cast<size_t>(match)] > kEnoughHits) {
            more = true;
            return;
        }
        found.push_back({&store, household, person, digitPoints(match), what});
    };
    // Once so many numbers begin with it, no other NIK or KK can be better.
    const auto isEnough = [&counts] {
        return counts[static_cast<size_t>(DigitMatch::Beginning)] > kEnoughHits;
    };
    const SearchParts& columns = store.columns();
    for (quint32 person = 0; person < columns.nik.size() && !isEnough(); ++person) {
        if (const DigitMatch match = digits.match(columns.nik[person]); match != DigitMatch::None) {
            add(match, store.householdOf(person), person, SearchMatch::Nik);
        }
    }
    for (quint32 household = 0; household < columns.kk.size() && !isEnough(); ++household) {
        if (const DigitMatch match = digits.match(columns.kk[household]);
            match != DigitMatch::None) {
            add(match, household, kWholeHousehold, SearchMatch::Kk);
        }
    }
    for (const OtherNumber& other : columns.otherNumbers) {
        if (const DigitMatch match = digits.match(other.digits); match != DigitMatch::None) {
            add(match, other.isPerson ? store.householdOf(other.row) : other.row,
                other.isPerson ? other.row : kWholeHousehold, SearchMatch::OtherNumber);
        }
    }
    return more;
}

} // namespace rangkul::registry
