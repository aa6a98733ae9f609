// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/core/result.h"
#include "rangkul/registry/value.h"
#include "rangkul/scoring/score_result.h"

namespace rangkul::scoring {

/// One answer that a question rests on. Where it comes from is filled in by the caller, who knows
/// the history.
struct ReasonAnswer
{
    VariableRef variable;
    std::optional<quint32> person; ///< row of the PersonFrame; none: the household or its dwelling
    registry::Value value;         ///< std::monostate: missing
    QString source = {};           ///< data set or person it came from
    QDate on = {};
    QString verifier = {};
};

/// Why a household has these points.
struct CriterionReason
{
    QString id;
    LocalText label;
    QString dimension;
    std::vector<ReasonAnswer> answers;
    PointSpan points;           ///< millionths; low and high differ when an answer is missing
    PointSpan possible;         ///< the least and the most that this criterion gives anybody
    Micro weight = 0;           ///< millionths
    double weightShare = 0;     ///< of the sum of weights
    double contributionLow = 0; ///< to the score as number() shows it, before any exponential
    double contributionHigh = 0;
    bool isMissing() const { return !points.isKnown(); }
};

struct GateReason
{
    QString id;
    LocalText label;
    Gate::Effect effect = Gate::Effect::Require;
    std::optional<bool> holds; ///< none: not known
    bool decided = false;
    std::vector<ReasonAnswer> answers;
};

/// What a later result is compared with; small enough to be kept with each result.
struct PastCriterion
{
    QString id;
    PointSpan points;
    QStringList answers; ///< "dwelling.floor=8"
    bool operator==(const PastCriterion&) const = default;
};
struct PastResult
{
    QString modelVersion;
    QDate on;
    double low = 0;
    double high = 0;
    QString classId;
    std::vector<PastCriterion> criteria;
    bool operator==(const PastResult&) const = default;
};

/// One thing that is not as it was.
struct ReasonChange
{
    QString criterion;               ///< id
    std::optional<PointSpan> before; ///< none: not asked then
    std::optional<PointSpan> after;  ///< none: not asked any more
    QStringList answersBefore;       ///< only those that differ
    QStringList answersAfter;
};

/// All that a reason card (kartu alasan) says of one household.
struct Explanation
{
    QString modelId;
    LocalText modelName;
    QString modelVersion;
    std::optional<Approval> approval;
    QDate on; ///< day of scoring
    Standing standing = Standing::Ranked;
    double low = 0;
    double high = 0;
    std::optional<ScoreClass> scoreClass; ///< none: no class, or not known
    quint32 rank = 0;
    quint32 tied = 0;
    quint32 ranked = 0; ///< how many households were ranked
    quint8 localDecile = 0;
    std::array<qint8, registry::kDecileKinds> officialDeciles{
        registry::kNoDecile, registry::kNoDecile, registry::kNoDecile};
    std::vector<GateReason> gates;
    std::vector<CriterionReason> criteria; ///< in the order of the model
    std::vector<LocalText> disclosures;
    std::vector<Dropped> dropped;
};

/// `row` must be a household of the columns; `frame` is the one they were made of.
Explanation explain(const ScoreModel& model, const ScoreColumns& columns, const ScorePoints& points,
                    const ScoreResult& result, const registry::HouseholdFrame& frame, quint32 row);

PastResult pastOf(const Explanation& explanation);
/// Criteria whose points or answers differ, in the order of the newer model, then those not asked
/// any more. Empty when nothing did, even if the versions differ.
std::vector<ReasonChange> changesSince(const PastResult& past, const Explanation& now);

/// For `show --json` and the card.
QByteArray toJson(const Explanation& explanation);
QByteArray toJson(const PastResult& past);
/// InvalidInput "score_result.form".
core::Result<PastResult> pastFromJson(const QByteArray& json);

} // namespace rangkul::scoring
