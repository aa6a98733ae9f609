// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>

#include "measure_file.h"
#include "score_commands.h"

namespace rangkul::cli {

struct PovertyAnswer
{
    double line = 0;
    QString lineName;
    QString lineSource;
    QDate lineFrom;
    QString countedBy; ///< empty: as the file's weights say
    scoring::PovertySummary all;
    double withoutAnything = 0; ///< weight of those who have nothing or less
    std::optional<double> wattsOfOthers =
        {}; ///< Watts when they add nothing, if it has no value else
    std::vector<std::optional<double>> deciles; ///< borders, or none
    std::vector<scoring::GroupPoverty> groups;
    QStringList groupNames;
};
/// Everybody, and Watts with those for whom it is not defined adding nothing.
void summariseAll(PovertyAnswer& answer, const scoring::Welfare& welfare);
void sayPoverty(const Console& console, const PovertyAnswer& answer);

struct DeprivationAnswer
{
    scoring::DeprivationSpec spec;
    scoring::MultidimensionalResult all;
    std::vector<scoring::GroupDeprivation> groups;
    QStringList groupNames;
    const scoring::ScoreModel* model = nullptr; ///< of a register: what it leaves out is printed
};
void sayDeprivation(const Console& console, const DeprivationAnswer& answer);

} // namespace rangkul::cli
