// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_city.h"

#include <QByteArrayList>
#include <QFile>

#include "rangkul/demo/random.h"
#include "rangkul/registry/code_list.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace rangkul::bench {

namespace {

constexpr quint64 kSeed = 17;

struct Asked
{
    const char* variable;
    double weight;
};

/// Weights of the additive weighting in PKH Plus.
constexpr std::array<Asked, 17> kAsked{{
    {"dwelling.floor", 0.0847},
    {"dwelling.wall", 0.0847},
    {"dwelling.roof", 0.0847},
    {"dwelling.water", 0.0678},
    {"dwelling.lighting", 0.0678},
    {"dwelling.power_1", 0.0508},
    {"dwelling.cooking_fuel", 0.0508},
    {"dwelling.toilet", 0.0508},
    {"dwelling.toilet_type", 0.0508},
    {"dwelling.sewage", 0.0508},
    {"dwelling.tenure", 0.0508},
    {"household.savings", 0.0508},
    {"household.asset_motorcycle", 0.0508},
    {"household.asset_fridge", 0.0508},
    {"household.account", 0.0508},
    {"household.internet", 0.0508},
    {"household.can_pay_clinic", 0.0508},
}};

const registry::CodeList& listOf(const scoring::Criterion& criterion)
{
    return *registry::findCodeList(
        QString::fromLatin1(criterion.input.variable.variable->codeList));
}

scoring::Criterion criterionOf(const Asked& asked)
{
    scoring::Criterion out;
    out.kind = scoring::Criterion::Kind::Table;
    out.id = QString::fromLatin1(asked.variable);
    out.input.variable = *scoring::findVariableRef(out.id);
    out.weight = std::llround(asked.weight * 1e6);
    scoring::Micro points = 0;
    for (const registry::CodeItem& item : listOf(out).items()) {
        out.table.push_back({{item.code}, {}, points % (6 * scoring::kMicro)});
        points += scoring::kMicro;
    }
    return out;
}

scoring::Micro lowestOf(const scoring::Criterion& criterion)
{
    const auto lowest =
        std::min_element(criterion.table.begin(), criterion.table.end(),
                         [](const auto& a, const auto& b) { return a.points < b.points; });
    return lowest->points;
}

} // namespace

core::Result<ScoreCity> makeScoreCity(int households)
{
    demo::Random random(kSeed);
    ScoreCity city;
    city.model.id = QStringLiteral("bench");
    city.model.isNormalised = true;
    city.model.deciles = scoring::DecileWeight::Families;
    city.frame.reserve(static_cast<size_t>(households));
    for (int i = 0; i < households; ++i) {
        registry::HouseholdRow row;
        row.id = core::RecordId::random();
        city.frame.put(row);
    }
    for (const Asked& asked : kAsked) {
        const scoring::Criterion criterion = criterionOf(asked);
        std::vector<int> codes;
        for (const registry::CodeItem& item : listOf(criterion).items()) {
            codes.push_back(item.code);
        }
        registry::FrameColumn column(*criterion.input.variable.variable, city.frame.size());
        for (size_t row = 0; row < city.frame.size(); ++row) {
            if (random.below(20) != 0) {
                column.setInteger(row, random.pick(codes));
            }
        }
        city.frame.setColumn(std::move(column));
        city.model.criteria.push_back(criterion);
    }
    return city;
}

QByteArray columnName(const scoring::Criterion& criterion)
{
    return criterion.input.variable.variable->column;
}

QByteArray createTable(const ScoreCity& city)
{
    QByteArrayList columns{"id INTEGER PRIMARY KEY"};
    for (const scoring::Criterion& criterion : city.model.criteria) {
        columns << columnName(criterion) + " INTEGER";
    }
    return "CREATE TABLE household(" + columns.join(", ") + ")";
}

QByteArray scoringSql(const ScoreCity& city)
{
    QByteArrayList terms;
    for (const scoring::Criterion& criterion : city.model.criteria) {
        QByteArray term = "CAST(" + QByteArray::number(criterion.weight) + " AS BIGINT) * CASE " +
                          columnName(criterion);
        for (const scoring::TableRow& row : criterion.table) {
            term += " WHEN " + QByteArray::number(row.codes.front()) + " THEN " +
                    QByteArray::number(row.points);
        }
        terms << term + " ELSE " + QByteArray::number(lowestOf(criterion)) + " END";
    }
    return "SELECT id, score, RANK() OVER (ORDER BY score DESC) AS place FROM (SELECT id, " +
           terms.join(" + ") + " AS score FROM household) ORDER BY place";
}

std::optional<qint64> answerOf(const ScoreCity& city, const scoring::Criterion& criterion,
                               quint32 row)
{
    return city.frame.column(*criterion.input.variable.variable)->integer(row);
}

core::Status writeCsv(const ScoreCity& city, const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly)) {
        return broken(file.errorString());
    }
    QByteArrayList header{"id"};
    for (const scoring::Criterion& criterion : city.model.criteria) {
        header << columnName(criterion);
    }
    file.write(header.join(',') + '\n');
    for (quint32 row = 0; row < city.frame.size(); ++row) {
        QByteArrayList cells{QByteArray::number(row)};
        for (const scoring::Criterion& criterion : city.model.criteria) {
            const auto answer = answerOf(city, criterion, row);
            cells << (answer ? QByteArray::number(*answer) : QByteArray());
        }
        file.write(cells.join(',') + '\n');
    }
    if (!file.flush()) {
        return broken(file.errorString());
    }
    return core::Done{};
}

} // namespace rangkul::bench
