// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/scoring/multidimensional.h"
#include "rangkul/scoring/poverty_measures.h"
#include "rangkul/scoring/score_points.h"

namespace rangkul::scoring {

/// What counts as one: a poverty rate of persons and one of households are different numbers.
enum class CountBy : quint8 { Persons, Households };

/// Per-head amounts of a register, a unit for each household row. Ended and withdrawn households
/// weigh nothing; a household without the amount or without members has no value.
struct RegisterWelfare
{
    std::vector<double> values; ///< rupiah per head and month for the monthly amounts
    std::vector<double> weights;
    Welfare welfare() const { return {values, weights}; }
};

/// `amount` is a variable of the household ("spending_month", "income_month"). NotFound
/// "score.column_not_loaded".
core::Result<RegisterWelfare> welfareOf(const registry::HouseholdFrame& frame,
                                        const registry::Variable& amount, CountBy by);

/// Group of each household row: index of its region of that level (of the list region_level) in
/// frame.regions(), or -1. For decompose().
std::vector<qint32> regionGroups(const registry::HouseholdFrame& frame, int level);

/// An indicator of a dual cut-off and its whole weight.
struct Indicator
{
    QString id;
    LocalText label;
    QString dimension;
    qint64 weight = 1;
    bool operator==(const Indicator&) const = default;
};

/// What a multidimensional measure asks, without saying where the answers come from.
struct DeprivationSpec
{
    QString id;
    LocalText name;
    QString source;
    qint64 cut = 0;
    std::vector<Indicator> indicators;

    std::vector<qint64> weights() const;
    bool operator==(const DeprivationSpec&) const = default;
};

/// The global MPI: ten indicators, weights in eighteenths, poor from six of them.
const DeprivationSpec& globalMpi();
/// JSON {"format": 1, "id", "name", "source", "cut", "indicators": [{"id", "label", "dimension",
/// "weight"}]}. Errors as of modelFromJson().
core::Result<DeprivationSpec> specFromJson(const QByteArray& json);
/// Of a multidimensional score model; its highest class is the poor. InvalidInput
/// "measure.not_multidimensional" (id).
core::Result<DeprivationSpec> specOf(const ScoreModel& model);

/// The matrix of a register, a unit for each household row.
struct RegisterDeprivation
{
    DeprivationSpec spec;
    std::vector<quint8> deprived; ///< households x indicators
    std::vector<double> weights;
    DeprivationData data() const { return {deprived, {}, weights, spec.weights(), spec.cut}; }
};
/// `points` are those of this model and these columns. Errors as of specOf().
core::Result<RegisterDeprivation> deprivationOf(const ScoreModel& model,
                                                const ScoreColumns& columns,
                                                const ScorePoints& points, CountBy by);

} // namespace rangkul::scoring
