// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list_matching.h"
#include "rangkul/core/clock.h"
#include "rangkul/linkage/review.h"
#include "rangkul/linkage/threshold_estimate.h"
#include "rangkul/storage/register.h"

namespace rangkul::services {

/// What goes with an answer.
struct PairAnswer
{
    linkage::Decision decision = linkage::Decision::Later;
    std::optional<double> weight; ///< bits, as they were shown
    QString model;                ///< name of the model, as it was shown
    QString note;
};

/// An answer and who gave it.
struct PairOpinion
{
    PairAnswer answer;
    QString officer;
    QDate day;
};

/// What officers said about one pair of persons, this laptop's and those received.
struct PairOpinions
{
    core::RecordId a; ///< before b
    core::RecordId b;
    std::vector<PairOpinion> opinions;

    /// One said the same, another different.
    bool isDisputed() const;
    /// What was said other than "later"; Later when nobody did or it is disputed.
    linkage::Decision decision() const;
};

core::Result<std::vector<PairOpinions>> pairOpinions(const registry::RecordRepository& records);

/// The same for a review queue: a pair that two laptops answered differently before they met is
/// disputed and waits.
linkage::ReviewDecisions decisionsOf(const std::vector<PairOpinions>& opinions);
core::Result<linkage::ReviewDecisions> pairDecisions(const registry::RecordRepository& records);

/// The pairs of a register that wait for an answer. Disputed ones are there even when the model
/// sees nothing in them.
std::vector<linkage::ReviewItem> reviewQueueOf(const PeopleLists& lists,
                                               const MatchedLists& matched,
                                               const std::vector<PairOpinions>& opinions);

/// Pairs that were decided, for linkage::estimateThreshold(): with today's weight, or with that
/// shown then when the two are not compared any more.
std::vector<linkage::ReviewedPair> reviewedPairs(const PeopleLists& lists,
                                                 const MatchedLists& matched,
                                                 const std::vector<PairOpinions>& opinions);

/// The edit that keeps an answer; earlier answers to the same pair are changed, so that a dispute
/// is settled. Merges nothing. InvalidInput "match.same_record" for one person twice, NotFound for
/// persons who are not in the register.
core::Result<registry::Edit> answerEdit(const registry::RecordRepository& records,
                                        const QString& officer, const core::RecordId& a,
                                        const core::RecordId& b, const PairAnswer& answer,
                                        QDate today);
/// Applies it, as one commit that can be undone and goes to the other laptops.
core::Status answerPair(storage::Register& reg, const core::RecordId& a, const core::RecordId& b,
                        const PairAnswer& answer, const core::Clock& clock);

} // namespace rangkul::services
