// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "rangkul/core/result.h"
#include "rangkul/scoring/poverty_measures.h"
#include "rangkul/scoring/register_measures.h"

#include <map>
#include <optional>

namespace rangkul::services {

/// Which columns of a table of units (persons or households) hold what, by header.
struct UnitColumns
{
    QString value;
    QString weight; ///< empty: every unit counts 1
    QString size;   ///< of households: multiplies the weight; empty: 1
    QString group;  ///< for a decomposition; empty: none
};

/// Units of a file for the measures of poverty.
struct UnitTable
{
    std::vector<double> values; ///< NaN: not known
    std::vector<double> weights;
    std::vector<qint32> groups; ///< index in groupNames, or -1
    QStringList groupNames;     ///< in the order of first appearance

    scoring::Welfare welfare() const { return {values, weights}; }
};
/// InvalidInput "measure.no_column" (header, headers there are), "figures.number",
/// "figures.too_many", "measure.negative_weight" (row).
core::Result<UnitTable> readUnits(const QString& path, const UnitColumns& columns);

/// Headers of the columns of such a file. InvalidInput "figures.no_header".
core::Result<QStringList> unitHeaders(const QString& path);

/// A matrix of deprivations: a column (1 deprived, 0 not, empty not known) for each indicator.
struct DeprivationTable
{
    scoring::DeprivationSpec spec;
    std::vector<quint8> deprived;
    std::vector<double> gaps; ///< (line - amount) / line; empty: no column holds amounts
    std::vector<double> weights;
    std::vector<qint32> groups;
    QStringList groupNames;

    scoring::DeprivationData data() const
    {
        return {deprived, gaps, weights, spec.weights(), spec.cut};
    }
};
/// Columns that hold amounts instead of 0 and 1: deprived is who has less than the line, and by how
/// much counts for M1 and M2.
using DeprivationLines = std::map<QString, double>;

/// As readUnits(); "measure.not_zero_one" (row, header, written).
core::Result<DeprivationTable> readDeprivations(const QString& path,
                                                const scoring::DeprivationSpec& spec,
                                                const UnitColumns& columns,
                                                const DeprivationLines& lines = {});

/// "a1=100,a2=2.5". InvalidInput "measure.lines" (written): a line that is no number above zero.
core::Result<DeprivationLines> linesOf(const QString& written);

/// A measure of the columns named, with whole weights: "a1=1,a2=2" or "a1,a2" (1 each) and poor
/// from `cut`. InvalidInput "measure.weights" (written).
core::Result<scoring::DeprivationSpec> specOfWeights(const QString& weights, qint64 cut);

} // namespace rangkul::services
