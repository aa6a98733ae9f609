// SPDX-License-Identifier: GPL-3.0-or-later
#include "public_suppression.h"

#include <algorithm>
#include <limits>
#include <map>
#include <numeric>
#include <optional>

namespace rangkul::services {

namespace {

using Sum = CountSystem::Sum;

constexpr quint64 kPrime = 2'147'483'647; ///< a field large enough for sums of plus and minus one

quint64 powered(quint64 base, quint64 exponent)
{
    quint64 out = 1;
    for (; exponent > 0; exponent /= 2) {
        out = exponent % 2 == 1 ? out * base % kPrime : out;
        base = base * base % kPrime;
    }
    return out;
}

using EquationRow = std::vector<quint64>;

/// Brings the rows to reduced echelon form; rows without anything are dropped.
void reduce(std::vector<EquationRow>& rows, size_t columns)
{
    size_t done = 0;
    for (size_t column = 0; column < columns && done < rows.size(); ++column) {
        size_t pivot = done;
        while (pivot < rows.size() && rows[pivot][column] == 0) {
            ++pivot;
        }
        if (pivot == rows.size()) {
            continue;
        }
        std::swap(rows[done], rows[pivot]);
        const quint64 inverse = powered(rows[done][column], kPrime - 2);
        for (quint64& cell : rows[done]) {
            cell = cell * inverse % kPrime;
        }
        for (size_t r = 0; r < rows.size(); ++r) {
            const quint64 factor = rows[r][column];
            if (r == done || factor == 0) {
                continue;
            }
            for (size_t c = column; c < columns; ++c) {
                rows[r][c] = (rows[r][c] + (kPrime - factor) * rows[done][c]) % kPrime;
            }
        }
        ++done;
    }
    rows.resize(done);
}

/// Hidden counts that hang together by sums.
struct HiddenGroup
{
    std::vector<size_t> counts;
    std::vector<const Sum*> sums;
};

std::vector<HiddenGroup> groupsOf(const CountSystem& system, const std::vector<bool>& hidden)
{
    std::vector<size_t> parent(system.counts.size());
    std::iota(parent.begin(), parent.end(), size_t(0));
    const auto root = [&parent](size_t count) {
        while (parent[count] != count) {
            count = parent[count] = parent[parent[count]];
        }
        return count;
    };
    const auto firstHidden = [&hidden](const Sum& sum) {
        if (hidden[sum.total]) {
            return std::optional(sum.total);
        }
        const auto found =
            std::ranges::find_if(sum.parts, [&hidden](size_t part) { return hidden[part]; });
        return found == sum.parts.end() ? std::optional<size_t>() : std::optional(*found);
    };
    for (const Sum& sum : system.sums) {
        if (const auto first = firstHidden(sum)) {
            for (const size_t part : sum.parts) {
                if (hidden[part]) {
                    parent[root(part)] = root(*first);
                }
            }
        }
    }
    std::map<size_t, HiddenGroup> groups;
    for (size_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i]) {
            groups[root(i)].counts.push_back(i);
        }
    }
    for (const Sum& sum : system.sums) {
        if (const auto first = firstHidden(sum)) {
            groups[root(*first)].sums.push_back(&sum);
        }
    }
    std::vector<HiddenGroup> out;
    for (auto& [first, group] : groups) {
        out.push_back(std::move(group));
    }
    return out;
}

/// A hidden count follows from the sums when some combination of them names it alone.
void findBySums(const HiddenGroup& group, std::vector<bool>& found)
{
    std::map<size_t, size_t> columnOf;
    for (size_t i = 0; i < group.counts.size(); ++i) {
        columnOf[group.counts[i]] = i;
    }
    std::vector<EquationRow> rows;
    for (const Sum* sum : group.sums) {
        EquationRow row(group.counts.size(), 0);
        if (const auto at = columnOf.find(sum->total); at != columnOf.end()) {
            row[at->second] = kPrime - 1;
        }
        for (const size_t part : sum->parts) {
            if (const auto at = columnOf.find(part); at != columnOf.end()) {
                row[at->second] = (row[at->second] + 1) % kPrime;
            }
        }
        rows.push_back(std::move(row));
    }
    reduce(rows, group.counts.size());
    for (const EquationRow& row : rows) {
        if (std::ranges::count_if(row, [](quint64 cell) { return cell != 0; }) == 1) {
            const auto at = std::ranges::find_if(row, [](quint64 cell) { return cell != 0; });
            found[group.counts[static_cast<size_t>(at - row.begin())]] = true;
        }
    }
}

/// Least and most a reader can think a count to be.
struct Bounds
{
    std::vector<qint64> least;
    std::vector<qint64> most;

    bool narrow(size_t count, qint64 from, qint64 to)
    {
        const bool closer = from > least[count] || to < most[count];
        least[count] = std::max(least[count], from);
        most[count] = std::min(most[count], to);
        return closer;
    }

    bool narrow(const Sum& sum)
    {
        qint64 sumLeast = 0;
        qint64 sumMost = 0;
        for (const size_t part : sum.parts) {
            sumLeast += least[part];
            sumMost += most[part];
        }
        bool closer = narrow(sum.total, sumLeast, sumMost);
        for (const size_t part : sum.parts) {
            const qint64 othersLeast = sumLeast - least[part];
            const qint64 othersMost = sumMost - most[part];
            const qint64 wasLeast = least[part];
            const qint64 wasMost = most[part];
            closer |= narrow(part, least[sum.total] - othersMost, most[sum.total] - othersLeast);
            sumLeast += least[part] - wasLeast;
            sumMost += most[part] - wasMost;
        }
        return closer;
    }
};

void findByBounds(const CountSystem& system, const std::vector<bool>& hidden,
                  std::vector<bool>& found)
{
    constexpr int kMostRounds = 200;
    constexpr qint64 kUnknown = 1'000'000'000'000;
    Bounds bounds{system.counts, system.counts};
    for (size_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i]) {
            bounds.least[i] = 0;
            bounds.most[i] = kUnknown;
        }
    }
    bool closer = true;
    for (int round = 0; closer && round < kMostRounds; ++round) {
        closer = false;
        for (const Sum& sum : system.sums) {
            closer |= bounds.narrow(sum);
        }
    }
    for (size_t i = 0; i < hidden.size(); ++i) {
        if (hidden[i] && bounds.least[i] == bounds.most[i]) {
            found[i] = true;
        }
    }
}

/// Hides counts one by one.
class Hider
{
public:
    explicit Hider(const CountSystem& system)
        : m_system(system)
        , m_sumsOf(system.counts.size())
    {
        for (const qint64 count : system.counts) {
            m_hidden.push_back(count < kSmallestPublic);
        }
        for (size_t i = 0; i < system.sums.size(); ++i) {
            m_sumsOf[system.sums[i].total].push_back(i);
            for (const size_t part : system.sums[i].parts) {
                m_sumsOf[part].push_back(i);
            }
        }
    }

    const std::vector<bool>& hidden() const { return m_hidden; }
    void hideAll() { m_hidden.assign(m_hidden.size(), true); }

    /// Sums that give away one hidden count or too small a group of them.
    bool hideInSums()
    {
        bool changed = false;
        for (const Sum& sum : m_system.sums) {
            size_t parts = 0;
            qint64 together = 0;
            for (const size_t part : sum.parts) {
                parts += m_hidden[part] ? 1 : 0;
                together += m_hidden[part] ? m_system.counts[part] : 0;
            }
            const bool totalHidden = m_hidden[sum.total];
            const bool alone = parts + (totalHidden ? 1 : 0) == 1;
            const bool small = !totalHidden && parts > 0 && together < kSmallestPublic;
            if (alone || small) {
                changed |= hideOneMore(sum);
            }
        }
        return changed;
    }

    /// Gives up a told count in the nearest sum that has one, going from sum to sum over hidden
    /// counts; false when none is left.
    bool hideNear(size_t count)
    {
        std::vector<bool> seen(m_system.sums.size(), false);
        std::vector<size_t> open{count};
        for (size_t next = 0; next < open.size(); ++next) {
            for (const size_t i : m_sumsOf[open[next]]) {
                if (seen[i]) {
                    continue;
                }
                seen[i] = true;
                const Sum& sum = m_system.sums[i];
                if (hideOneMore(sum)) {
                    return true;
                }
                open.push_back(sum.total);
                open.insert(open.end(), sum.parts.begin(), sum.parts.end());
            }
        }
        return false;
    }

private:
    /// Hides the told part that stands in the fewest sums, of these the smallest; else the total.
    bool hideOneMore(const Sum& sum)
    {
        const auto cost = [this](size_t count) {
            return std::pair(m_sumsOf[count].size(), m_system.counts[count]);
        };
        std::optional<size_t> best;
        for (const size_t part : sum.parts) {
            if (!m_hidden[part] && (!best || cost(part) < cost(*best))) {
                best = part;
            }
        }
        if (!best && !m_hidden[sum.total]) {
            best = sum.total;
        }
        if (best) {
            m_hidden[*best] = true;
        }
        return best.has_value();
    }

    const CountSystem& m_system;
    std::vector<std::vector<size_t>> m_sumsOf;
    std::vector<bool> m_hidden;
};

} // namespace

size_t CountSystem::add(qint64 count)
{
    counts.push_back(count);
    return counts.size() - 1;
}

std::vector<size_t> computableCounts(const CountSystem& system, const std::vector<bool>& hidden)
{
    std::vector<bool> found(hidden.size(), false);
    for (const HiddenGroup& group : groupsOf(system, hidden)) {
        findBySums(group, found);
    }
    findByBounds(system, hidden, found);
    std::vector<size_t> out;
    for (size_t i = 0; i < found.size(); ++i) {
        if (found[i]) {
            out.push_back(i);
        }
    }
    return out;
}

std::vector<bool> hiddenCounts(const CountSystem& system)
{
    Hider hider(system);
    for (;;) {
        while (hider.hideInSums()) {
        }
        const std::vector<size_t> computable = computableCounts(system, hider.hidden());
        if (computable.empty()) {
            return hider.hidden();
        }
        bool changed = false;
        for (const size_t count : computable) {
            changed |= hider.hideNear(count);
        }
        if (!changed) {
            hider.hideAll(); // nothing is left to give: nothing is told
            return hider.hidden();
        }
    }
}

} // namespace rangkul::services
