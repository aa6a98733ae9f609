// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/repositories.h"
#include "rangkul/scoring/explanation.h"

#include <optional>

namespace rangkul::services {

/// Days from opening to the deadline, when nobody says otherwise.
inline constexpr int kObjectionDays = 30;

/// A citizen contests a score or a status (sanggah).
struct ObjectionOpening
{
    core::RecordId household;
    core::RecordId person = {};
    qint64 kind = 0; ///< of the list objection_kind
    QString claim;
    QString evidence = {};
    QString reporter = {};
    QString criterion = {}; ///< of the model; empty: the whole score, or no score at all
    QString officer;
    QDate openedOn;
    QDate deadline = {}; ///< invalid: kObjectionDays later
};

/// Keeps what the reason card said on the day it was opened. `card` may be nullptr: a household
/// that was never scored may object as well. InvalidInput "objection.no_claim",
/// "objection.deadline_before" (opened on), "score.unknown_criterion".
core::Result<registry::Record> openObjection(registry::RecordRepository& records,
                                             const ObjectionOpening& opening,
                                             const scoring::Explanation* card);

struct ObjectionDecision
{
    qint64 status = 0; ///< of the list objection_status
    QString decision;  ///< in words
    QString by;
    QDate on;
    QString letter = {};
};

/// Says what became of it; examined keeps it open. InvalidInput "objection.no_decision": accepted
/// or rejected without a word why; Conflict "objection.closed" (status, on). Changes no answer of
/// the household: who accepts an objection corrects the answer itself, and the history says so.
core::Result<registry::Record> decideObjection(registry::RecordRepository& records,
                                               const core::RecordId& objection,
                                               const ObjectionDecision& decision);

bool isOpen(const registry::Record& objection);
bool isOverdue(const registry::Record& objection, QDate day);

/// Those with the nearest deadline first, closed ones behind.
core::Result<std::vector<registry::Record>>
objections(const registry::RecordRepository& records, bool openOnly,
           std::optional<core::RecordId> household = std::nullopt);

} // namespace rangkul::services
