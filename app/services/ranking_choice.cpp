// SPDX-License-Identifier: GPL-3.0-or-later
#include "ranking_choice.h"

#include <QCoreApplication>

#include "card_words.h"
#include "rangkul/scoring/builtin_models.h"
#include "score_model_store.h"

#include <algorithm>

namespace rangkul::services {

namespace {

struct RankingWords
{
    Q_DECLARE_TR_FUNCTIONS(RankingChoice)
};

QString storedName(const StoredScoreModel& stored)
{
    const QString name = localText(stored.model.name);
    return stored.isApproved()
               ? RankingWords::tr("%1 (approved by %2)").arg(name, stored.model.approval->by)
               : RankingWords::tr("%1 (draft)").arg(name);
}

} // namespace

core::Result<std::vector<RankingModel>> rankingModels(const registry::RecordRepository& records)
{
    const QString first = QStringLiteral("bps14");
    RANGKUL_LET(stored, storedScoreModels(records));
    std::vector<RankingModel> out;
    bool hasUsual = false;
    for (const StoredScoreModel& each : stored) {
        const bool isInUse = each.isApproved() && each.isActive;
        if (isInUse || !each.isApproved()) {
            out.push_back({each.record.toString(), storedName(each), isInUse && !hasUsual});
            hasUsual = hasUsual || isInUse;
        }
    }
    for (const QString& id : scoring::builtinModelIds()) {
        const bool isReplaced = std::ranges::any_of(
            stored, [&](const StoredScoreModel& each) { return each.model.id == id; });
        if (!isReplaced) {
            out.push_back(
                {id,
                 RankingWords::tr("%1 (built in)").arg(localText(scoring::builtinModel(id)->name)),
                 !hasUsual && id == first});
        }
    }
    if (std::ranges::none_of(out, &RankingModel::isUsual)) {
        out.front().isUsual = true;
    }
    return out;
}

} // namespace rangkul::services
