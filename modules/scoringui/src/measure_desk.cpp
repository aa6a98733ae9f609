// SPDX-License-Identifier: GPL-3.0-or-later
#include "measure_desk.h"

namespace rangkul::scoringui {

namespace {

QStringList regionNames(const registry::HouseholdFrame& households)
{
    QStringList out;
    for (const registry::FrameRegion& region : households.regions()) {
        out << region.name;
    }
    return out;
}

} // namespace

MoneyAnswer measureMoney(std::vector<double> values, std::vector<double> weights,
                         std::vector<qint32> groups, const QStringList& groupNames, double line)
{
    MoneyAnswer out;
    out.line = line;
    out.values = std::move(values);
    out.weights = std::move(weights);
    out.groupOf = std::move(groups);
    out.groupNames = groupNames;
    const scoring::Welfare welfare{out.values, out.weights};
    out.all = scoring::summarise(welfare, line);
    out.groups =
        scoring::decompose(welfare, line, out.groupOf, static_cast<int>(groupNames.size()));
    return out;
}

core::Result<MoneyAnswer> measureMoney(const MoneyQuestion& question,
                                       const registry::HouseholdFrame& households)
{
    RANGKUL_LET(units, scoring::welfareOf(households, *question.amount, question.by));
    MoneyAnswer out = measureMoney(std::move(units.values), std::move(units.weights),
                                   scoring::regionGroups(households, question.level),
                                   regionNames(households), question.line);
    out.ids.assign(households.ids().begin(), households.ids().end());
    return out;
}

core::Result<DeprivationAnswer> measureDeprivation(const scoring::ScoreModel& model,
                                                   scoring::CountBy by, int level, QDate on,
                                                   const registry::HouseholdFrame& households,
                                                   const registry::PersonFrame& persons)
{
    RANGKUL_LET(columns, scoring::ScoreColumns::of(households, &persons, on,
                                                   scoring::neededVariables(model)));
    const scoring::ScorePoints points = scoring::pointsOf(model, columns);
    RANGKUL_LET(table, scoring::deprivationOf(model, columns, points, by));
    DeprivationAnswer out;
    out.spec = table.spec;
    out.groupNames = regionNames(households);
    out.groupOf = scoring::regionGroups(households, level);
    const scoring::DeprivationData data = table.data();
    out.all = scoring::measure(data);
    out.groups = scoring::decompose(data, out.groupOf, static_cast<int>(out.groupNames.size()));
    out.counts = scoring::deprivationCounts(data);
    out.deprived = std::move(table.deprived);
    out.weights = std::move(table.weights);
    out.ids.assign(households.ids().begin(), households.ids().end());
    out.disclosures = model.disclosures;
    out.dropped = model.dropped;
    return out;
}

std::vector<core::RecordId> householdsOf(const MoneyAnswer& answer, std::optional<int> group,
                                         bool onlyPoor)
{
    std::vector<core::RecordId> out;
    for (size_t row = 0; row < answer.ids.size(); ++row) {
        const double value = answer.values[row];
        const bool counts = answer.weights[row] > 0 && value == value; // NaN: not known
        const bool isHere = !group || answer.groupOf[row] == *group;
        if (counts && isHere && (!onlyPoor || value < answer.line)) {
            out.push_back(answer.ids[row]);
        }
    }
    return out;
}

std::vector<core::RecordId> householdsOf(const DeprivationAnswer& answer, std::optional<int> group,
                                         bool onlyPoor, std::optional<size_t> indicator)
{
    std::vector<core::RecordId> out;
    const size_t indicators = answer.spec.indicators.size();
    for (size_t row = 0; row < answer.ids.size(); ++row) {
        const bool counts = answer.weights[row] > 0 && answer.counts[row] >= 0;
        const bool isHere = !group || answer.groupOf[row] == *group;
        const bool isPoor = answer.counts[row] >= answer.spec.cut;
        const bool isDeprived =
            !indicator || answer.deprived[row * indicators + *indicator] == scoring::kDeprived;
        if (counts && isHere && isDeprived && (isPoor || !onlyPoor)) {
            out.push_back(answer.ids[row]);
        }
    }
    return out;
}

} // namespace rangkul::scoringui
