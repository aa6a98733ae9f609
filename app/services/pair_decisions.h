// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/clock.h"
#include "rangkul/linkage/review.h"
#include "rangkul/storage/register.h"

namespace rangkul::services {

/// What officers said about pairs of persons, this laptop's and those received. When two laptops
/// gave one pair different answers before they met, the pair counts as put off: it comes back to be
/// looked at.
core::Result<linkage::ReviewDecisions> pairDecisions(const registry::RecordRepository& records);

/// What goes with an answer.
struct PairAnswer
{
    linkage::Decision decision = linkage::Decision::Later;
    std::optional<double> weight; ///< bits, as they were shown
    QString model;                ///< name of the model, as it was shown
    QString note;
};

/// Keeps the answer as one commit, which can be undone and goes to the other laptops; an earlier
/// answer to the same pair is changed. Merges nothing. InvalidInput "match.same_record" for one
/// person twice, NotFound for persons who are not in the register.
core::Status answerPair(storage::Register& reg, const core::RecordId& a, const core::RecordId& b,
                        const PairAnswer& answer, const core::Clock& clock);

} // namespace rangkul::services
