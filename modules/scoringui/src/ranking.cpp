// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/scoringui/ranking.h"

namespace rangkul::scoringui {

namespace {

void copyPlaces(Ranking& out, const registry::HouseholdFrame& households)
{
    out.ids.assign(households.ids().begin(), households.ids().end());
    out.regionOf.assign(households.regionIndexes().begin(), households.regionIndexes().end());
    out.regions = households.regions();
    for (size_t kind = 0; kind < registry::kDecileKinds; ++kind) {
        const auto deciles = households.deciles(static_cast<registry::DecileKind>(kind));
        out.deciles[kind].assign(deciles.begin(), deciles.end());
    }
}

void countRow(Ranking& out, quint32 row)
{
    if (out.result.standing[row] == scoring::Standing::Outside) {
        ++out.outside;
        return;
    }
    ++out.ranked;
    out.tied += out.result.tied[row] > 1 ? 1 : 0;
    const qint8 index = out.result.classIndex[row];
    if (index != scoring::kNoClass) {
        ++out.classes[static_cast<size_t>(index)];
    } else if (!out.model.classes.empty()) {
        ++out.undecided;
    }
}

void showRows(Ranking& out, const std::vector<quint32>& rows)
{
    std::vector<quint8> passes(out.ids.size(), 0);
    for (const quint32 row : rows) {
        passes[row] = 1;
    }
    for (const quint32 row : out.result.order) {
        if (passes[row] != 0) {
            out.shown.push_back(row);
        }
    }
    for (const quint32 row : rows) {
        if (out.result.standing[row] == scoring::Standing::Outside) {
            out.shown.push_back(row);
        }
    }
    out.classes.assign(out.model.classes.size(), 0);
    for (const quint32 row : out.shown) {
        countRow(out, row);
    }
    for (const scoring::Standing standing : out.result.standing) {
        out.counted += standing == scoring::Standing::NotCounted ? 0 : 1;
    }
}

} // namespace

core::Result<std::shared_ptr<const Ranking>>
rankHouseholds(const scoring::ScoreModel& model, const registry::HouseholdFrame& households,
               const registry::PersonFrame& persons, const std::vector<quint32>& rows, QDate on,
               const core::Progress& progress)
{
    const auto isStopped = [&progress]() -> core::Status {
        if (progress.isCancelled()) {
            return core::Error{core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
        }
        return core::Done{};
    };
    progress.report(QStringLiteral("score.running"), 0, 3);
    RANGKUL_TRY(isStopped());
    RANGKUL_LET(columns, scoring::ScoreColumns::of(households, &persons, on,
                                                   scoring::neededVariables(model)));
    progress.report(QStringLiteral("score.running"), 1, 3);
    RANGKUL_TRY(isStopped());
    const scoring::ScorePoints points = scoring::pointsOf(model, columns);
    progress.report(QStringLiteral("score.running"), 2, 3);
    RANGKUL_TRY(isStopped());
    auto out = std::make_shared<Ranking>();
    out->model = model;
    out->on = on;
    out->result = scoring::score(model, columns, points);
    copyPlaces(*out, households);
    showRows(*out, rows);
    return std::shared_ptr<const Ranking>(std::move(out));
}

bool belongsTo(const Ranking& ranking, quint32 row, const RankingGroup& group)
{
    const scoring::ScoreResult& result = ranking.result;
    if (group.kind == RankingGroup::Kind::Outside) {
        return result.standing[row] == scoring::Standing::Outside;
    }
    if (result.standing[row] != scoring::Standing::Ranked) {
        return false;
    }
    switch (group.kind) {
    case RankingGroup::Kind::Undecided:
        return !ranking.model.classes.empty() && result.classIndex[row] == scoring::kNoClass;
    case RankingGroup::Kind::Tied:
        return result.tied[row] > 1;
    case RankingGroup::Kind::Class:
        return result.classIndex[row] == group.classIndex;
    default:
        return true;
    }
}

std::vector<core::RecordId> householdsOf(const Ranking& ranking, const RankingGroup& group)
{
    std::vector<core::RecordId> out;
    for (const quint32 row : ranking.shown) {
        if (belongsTo(ranking, row, group)) {
            out.push_back(ranking.ids[row]);
        }
    }
    return out;
}

} // namespace rangkul::scoringui
