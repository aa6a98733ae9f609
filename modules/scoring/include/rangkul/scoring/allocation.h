// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/scoring/score_result.h"

namespace rangkul::scoring {

/// Is a household among those who get something? A proposal to people, never a decision.
enum class Place : quint8 {
    No,
    Yes,
    Tied,      ///< stands at the border of a quota with more equals than places are left
    Uncertain, ///< the class that decides is not known while answers are missing
};

/// What became of one group's quota.
struct Quota
{
    qint64 places = 0;
    qint64 chosen = 0;  ///< Place::Yes
    qint64 tied = 0;    ///< Place::Tied: people must decide between them
    qint64 left = 0;    ///< places for the tied, or places nobody needs
    qint64 waiting = 0; ///< ranked behind
};

struct Allocation
{
    std::vector<Place> place; ///< of each household
    std::vector<Quota> quotas;
};

/// Gives places by priority within each group's quota. `groupOf`: group of each household, or -1
/// for none; `places`: of each group. `eligible`: 1 for those who may get one, or empty: everybody
/// who is ranked. `takes`: places each household takes, or empty: one each. Equals are never
/// parted: whom the border cuts are Tied. Counts of the quotas are places.
Allocation allocate(const ScoreResult& result, std::span<const qint32> groupOf,
                    std::span<const qint64> places, std::span<const quint8> eligible = {},
                    std::span<const quint32> takes = {});

/// Everybody of one quota: the first `places` of the whole ranking.
Allocation allocateTop(const ScoreResult& result, qint64 places);

/// Yes for the households of these classes (indexes in the model).
std::vector<Place> placesByClass(const ScoreResult& result, const std::vector<int>& classes);

/// Who comes in and who goes out between two selections of the same households.
struct GroupChange
{
    qint64 before = 0; ///< Yes
    qint64 after = 0;
    qint64 enters = 0;    ///< Yes now, not before
    qint64 leaves = 0;    ///< No now, Yes before
    qint64 undecided = 0; ///< Tied or Uncertain now, Yes before
};

struct SelectionChange
{
    std::vector<quint32> enters; ///< rows, ascending
    std::vector<quint32> leaves;
    std::vector<quint32> undecided;
    GroupChange all;
    std::vector<GroupChange> groups; ///< before - leaves - undecided + enters = after, in each
};

SelectionChange compare(std::span<const Place> before, std::span<const Place> after,
                        std::span<const qint32> groupOf, int groupCount);

} // namespace rangkul::scoring
