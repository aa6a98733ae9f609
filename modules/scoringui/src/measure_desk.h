// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/person_frame.h"
#include "rangkul/scoring/register_measures.h"

namespace rangkul::scoringui {

/// Measures of money of a register or a file.
struct MoneyAnswer
{
    double line = 0;
    scoring::PovertySummary all;
    std::vector<scoring::GroupPoverty> groups;
    QStringList groupNames;
    std::vector<double> values;
    std::vector<qint32> groupOf; ///< of each unit: index in groupNames, or -1
    std::vector<double> weights;
    std::vector<core::RecordId> ids; ///< of each unit; empty for a file
};

struct MoneyQuestion
{
    const registry::Variable* amount = nullptr;
    scoring::CountBy by = scoring::CountBy::Persons;
    int level = 4;
    double line = 0;
};
/// The column of the amount must be in the frame.
core::Result<MoneyAnswer> measureMoney(const MoneyQuestion& question,
                                       const registry::HouseholdFrame& households);
MoneyAnswer measureMoney(std::vector<double> values, std::vector<double> weights,
                         std::vector<qint32> groups, const QStringList& groupNames, double line);

/// Alkire-Foster measures of a register.
struct DeprivationAnswer
{
    scoring::DeprivationSpec spec;
    scoring::MultidimensionalResult all;
    std::vector<scoring::GroupDeprivation> groups;
    QStringList groupNames;
    std::vector<qint64> counts; ///< of each household: weight of its deprivations, -1 not known
    std::vector<quint8> deprived;
    std::vector<double> weights;
    std::vector<qint32> groupOf;
    std::vector<core::RecordId> ids;
    std::vector<scoring::LocalText> disclosures;
    std::vector<scoring::Dropped> dropped;
};
/// The columns of the model must be in the frames.
core::Result<DeprivationAnswer> measureDeprivation(const scoring::ScoreModel& model,
                                                   scoring::CountBy by, int level, QDate on,
                                                   const registry::HouseholdFrame& households,
                                                   const registry::PersonFrame& persons);

/// Households behind a number: of one group or of all; the poor or everybody who counts. Of an
/// indicator: those poor and deprived in it.
std::vector<core::RecordId> householdsOf(const MoneyAnswer& answer, std::optional<int> group,
                                         bool onlyPoor);
std::vector<core::RecordId> householdsOf(const DeprivationAnswer& answer, std::optional<int> group,
                                         bool onlyPoor, std::optional<size_t> indicator = {});

} // namespace rangkul::scoringui
