// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>
#include <span>
#include <vector>

namespace rangkul::scoring {

/// One answer of a deprivation matrix.
enum Deprivation : quint8 {
    kNotDeprived = 0,
    kDeprived = 1,
    kNotKnown = 2,
};

/// The dual cut-off method of Alkire and Foster (2011). Weights of indicators are whole numbers, so
/// that a unit on the cut is always poor: the global MPI is 3,3,3,3,1,1,1,1,1,1 with cut 6.
struct DeprivationData
{
    /// Units x indicators, row by row.
    std::span<const quint8> deprived;
    /// Normalised gaps ((z-y)/z) of the same shape, for M1 and M2; empty: each gap counts 1.
    std::span<const double> gaps;
    /// Of the units (household size x survey weight); empty: every unit counts 1.
    std::span<const double> weights;
    /// Not negative, their sum above zero; as many as there are indicators.
    std::vector<qint64> indicatorWeights;
    /// Poor when the weights of one's deprivations add up to at least this.
    qint64 cut = 0;
};

/// Shares are of the weight of the counted units. A unit with an unknown indicator is left out, as
/// in the global MPI, and told in `unknown`.
struct MultidimensionalResult
{
    double counted = 0;
    double poor = 0;
    double unknown = 0;
    std::optional<double> h; ///< share of poor
    std::optional<double> a; ///< mean share of deprivation among the poor; none when nobody is poor
    std::optional<double> m0;                        ///< H x A
    std::optional<double> m1;                        ///< with gaps only
    std::optional<double> m2;                        ///< with gaps only
    std::vector<std::optional<double>> uncensored;   ///< deprived in each indicator
    std::vector<std::optional<double>> censored;     ///< deprived and poor
    std::vector<std::optional<double>> contribution; ///< to M0; add up to 1
};

/// No value anywhere when nobody is counted; all functions are pure.
MultidimensionalResult measure(const DeprivationData& data);

/// One group of a decomposition: populationShare x m0 of all groups add up to M0 of all.
struct GroupDeprivation
{
    int group = 0;
    MultidimensionalResult result;
    std::optional<double> populationShare;
    std::optional<double> contribution; ///< to M0 of all; adds up to 1
};
/// Groups 0 to groupCount - 1; units of other groups count nowhere.
std::vector<GroupDeprivation> decompose(const DeprivationData& data, std::span<const qint32> groups,
                                        int groupCount);

/// Weight of one's deprivations, for each unit; -1 where an indicator is not known.
std::vector<qint64> deprivationCounts(const DeprivationData& data);

} // namespace rangkul::scoring
