// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/linkage/candidate_index.h"

#include "rangkul/linkage/comparer.h"
#include "rangkul/linkage/text_similarity.h"

#include <algorithm>
#include <cmath>

namespace rangkul::linkage {

namespace {

constexpr size_t kMostWeighed = 250;
constexpr qsizetype kShortestPrefix = 2;
constexpr size_t kShortestNik = 6;
constexpr size_t kMostOfNumber = 2000; ///< more tell nobody apart
constexpr int kHalf = 2;               ///< a word that is only alike counts half

void addWordText(std::string& name, QByteArrayView word)
{
    if (!name.empty()) {
        name += ' ';
    }
    name.append(word.data(), static_cast<size_t>(word.size()));
}

std::vector<QByteArrayView> wordsOf(const std::string& name)
{
    std::vector<QByteArrayView> out;
    for (size_t from = 0; from < name.size();) {
        size_t to = name.find(' ', from);
        to = to == std::string::npos ? name.size() : to;
        out.emplace_back(name.data() + from, static_cast<qsizetype>(to - from));
        from = to + 1;
    }
    return out;
}

/// The typed name with its unfinished word as this record goes on with it.
std::string finishedName(const std::string& typed, const RecordStore& store, quint32 row)
{
    const auto typedWords = wordsOf(typed);
    const quint32 name = store.text(TextField::Name, row);
    if (typedWords.empty() || name == 0) {
        return typed;
    }
    for (const quint32 word : store.nameWords().words(name)) {
        const QByteArrayView text = store.nameWords().pool().text(word);
        if (text.startsWith(typedWords.back())) {
            std::string out;
            for (size_t i = 0; i + 1 < typedWords.size(); ++i) {
                addWordText(out, typedWords[i]);
            }
            addWordText(out, text);
            return out;
        }
    }
    return typed;
}

CleanPerson personOf(const RecordStore& store, quint32 row)
{
    CleanPerson out;
    for (size_t field = 0; field < kTextFields; ++field) {
        const QByteArrayView text = store.textOf(static_cast<TextField>(field), row);
        out.texts[field].assign(text.data(), static_cast<size_t>(text.size()));
    }
    out.nik = store.nik(row);
    out.kk = store.kk(row);
    out.phone = store.phone(row);
    out.birth = store.birth(row);
    out.isBirthFromNik = store.isBirthFromNik(row);
    out.rt = store.rt(row);
    out.rw = store.rw(row);
    out.sex = store.sex(row);
    return out;
}

/// wordLikeness(), but words that begin differently are asked for one edit only: there are many.
bool isAlike(QByteArrayView a, QByteArrayView b)
{
    return a.front() == b.front() ? wordLikeness(a, b) > 0 : a.size() >= 3 && isWithinOneEdit(a, b);
}

template <typename ValueOf>
std::vector<std::pair<quint64, quint32>> sortedBy(const RecordStore& store, ValueOf&& valueOf)
{
    std::vector<std::pair<quint64, quint32>> out;
    for (quint32 row = 0; row < store.size(); ++row) {
        if (const quint64 value = valueOf(row); value != 0) {
            out.emplace_back(value, row);
        }
    }
    std::sort(out.begin(), out.end());
    return out;
}

} // namespace

/// How much each row has in common with what was typed, in eighths of a bit.
class CandidateIndex::Hits
{
public:
    explicit Hits(size_t rows)
        : m_points(rows, 0)
    {
    }
    int pointsFor(size_t rows) const
    {
        const double share = static_cast<double>(m_points.size()) / static_cast<double>(rows + 1);
        return std::max(1, static_cast<int>(8 * std::log2(std::max(share, 1.0))));
    }
    void add(quint32 row, int points)
    {
        m_points[row] = static_cast<quint16>(std::min<int>(m_points[row] + points, 60'000));
    }
    std::vector<quint32> best(size_t most) const
    {
        std::vector<quint64> order;
        for (quint32 row = 0; row < m_points.size(); ++row) {
            if (m_points[row] > 0) {
                order.push_back(quint64(0xFFFFU - m_points[row]) << 32 | row);
            }
        }
        const size_t kept = std::min(most, order.size());
        std::partial_sort(order.begin(), order.begin() + static_cast<qsizetype>(kept), order.end());
        std::vector<quint32> out;
        for (size_t i = 0; i < kept; ++i) {
            out.push_back(static_cast<quint32>(order[i]));
        }
        return out;
    }

private:
    std::vector<quint16> m_points;
};

CandidateIndex::CandidateIndex(const RecordStore& store, const Model& model)
    : m_store(store)
    , m_model(model)
    , m_births(sortedBy(store, [&store](quint32 row) { return quint64(store.birth(row)); }))
    , m_niks(sortedBy(store, [&store](quint32 row) { return store.nik(row); }))
    , m_kks(sortedBy(store, [&store](quint32 row) { return store.kk(row); }))
    , m_phones(sortedBy(store, [&store](quint32 row) { return store.phone(row); }))
{
    const NameWords& words = store.nameWords();
    std::vector<quint32> counts(words.pool().size() + 1, 0);
    const auto eachWord = [&](auto&& take) {
        for (quint32 row = 0; row < store.size(); ++row) {
            if (const quint32 name = store.text(TextField::Name, row); name != 0) {
                for (const quint32 word : words.words(name)) {
                    take(word, row);
                }
            }
        }
    };
    eachWord([&counts](quint32 word, quint32) { ++counts[word + 1]; });
    for (size_t i = 1; i < counts.size(); ++i) {
        counts[i] += counts[i - 1];
    }
    m_starts = counts;
    m_rows.resize(counts.back());
    eachWord([&](quint32 word, quint32 row) { m_rows[counts[word]++] = row; });
}

void CandidateIndex::addWord(QByteArrayView typed, bool isUnfinished, Hits& hits) const
{
    const TextPool& pool = m_store.nameWords().pool();
    for (quint32 word = 1; word < pool.size(); ++word) {
        const QByteArrayView text = pool.text(word);
        const bool isWhole = text == typed || (isUnfinished && typed.size() >= kShortestPrefix &&
                                               text.startsWith(typed));
        if (!isWhole && !isAlike(text, typed)) {
            continue;
        }
        const quint32 from = m_starts[word];
        const quint32 to = m_starts[word + 1];
        const int points = hits.pointsFor(to - from) / (isWhole ? 1 : kHalf);
        for (quint32 at = from; at < to; ++at) {
            hits.add(m_rows[at], points);
        }
    }
}

void CandidateIndex::addName(const TypedPerson& typed, Hits& hits) const
{
    const auto words = wordsOf(typed.person.text(TextField::Name));
    for (size_t i = 0; i < words.size(); ++i) {
        addWord(words[i], typed.isNameUnfinished && i + 1 == words.size(), hits);
    }
}

void CandidateIndex::addNumber(const Sorted& rows, quint64 from, quint64 to, Hits& hits)
{
    if (from == 0) {
        return;
    }
    const auto first = std::lower_bound(rows.begin(), rows.end(), std::pair(from, quint32(0)));
    const auto last = std::upper_bound(first, rows.end(), std::pair(to, ~quint32(0)));
    const auto count = static_cast<size_t>(last - first);
    if (count == 0 || count > kMostOfNumber) {
        return;
    }
    const int points = hits.pointsFor(count);
    for (auto at = first; at != last; ++at) {
        hits.add(at->second, points);
    }
}

std::vector<Candidate> CandidateIndex::find(const TypedPerson& typed,
                                            const CandidateOptions& options) const
{
    Hits hits(m_store.size());
    const CleanPerson& person = typed.person;
    addName(typed, hits);
    addNumber(m_births, person.birth, person.birth, hits);
    addNumber(m_kks, person.kk, person.kk, hits);
    addNumber(m_phones, person.phone, person.phone, hits);
    addNumber(m_niks, person.nik, person.nik, hits);
    if (person.nik == 0 && typed.nikDigits.size() >= kShortestNik) {
        const Places to = placesOf({typed.nikDigits.data(), qsizetype(typed.nikDigits.size())});
        const int shown = static_cast<int>(std::min<size_t>(typed.nikDigits.size(), kPlaces));
        const Places from =
            shown == kPlaces ? to : to >> (4 * (kPlaces - shown)) << (4 * (kPlaces - shown));
        addNumber(m_niks, from, to, hits);
    }

    // A small store of its own: for each record the typed person beside it.
    RecordStore pairs;
    const std::vector<quint32> rows = hits.best(kMostWeighed);
    for (const quint32 row : rows) {
        CleanPerson mine = person;
        if (typed.isNameUnfinished) {
            mine.text(TextField::Name) = finishedName(person.text(TextField::Name), m_store, row);
        }
        pairs.add(mine);
        pairs.add(personOf(m_store, row));
    }
    pairs.finish();
    Model model = m_model;
    double& known = model.partners[static_cast<size_t>(PairClass::Same)];
    known = std::max(known, options.chanceKnown);
    const Comparer comparer(pairs);
    const Weigher weigher(model, pairs, m_store);
    std::vector<Candidate> out;
    const double least = Weigher::weightOf(options.leastPosterior);
    for (size_t i = 0; i < rows.size(); ++i) {
        const auto mine = static_cast<quint32>(2 * i);
        const Agreement agreement = comparer.compare(mine, mine + 1);
        const double weight = weigher.weight(agreement, mine, mine + 1);
        const Verdict verdict = weigher.verdict(agreement, weight);
        if (weight >= least || verdict == Verdict::SharedNik) {
            out.push_back({rows[i], weight, verdict, weigher.waterfall(agreement, mine, mine + 1)});
        }
    }
    std::sort(out.begin(), out.end(), [](const Candidate& x, const Candidate& y) {
        return std::pair(-x.weight, x.row) < std::pair(-y.weight, y.row);
    });
    out.resize(std::min(out.size(), options.most));
    return out;
}

size_t CandidateIndex::bytes() const
{
    const size_t sorted =
        m_births.capacity() + m_niks.capacity() + m_kks.capacity() + m_phones.capacity();
    return sizeof(quint32) * (m_starts.capacity() + m_rows.capacity()) +
           sizeof(Sorted::value_type) * sorted;
}

} // namespace rangkul::linkage
