// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/registry/repositories.h"
#include "rangkul/scoring/score_model.h"

#include <optional>

namespace rangkul::services {

/// One version of a score model in the register: a draft until somebody approves it.
struct StoredScoreModel
{
    core::RecordId record;
    scoring::ScoreModel model; ///< its approval is that of the record
    QString version;           ///< scoring::versionOf()
    QString draftedBy;
    QDate draftedOn;
    bool isActive = true;
    QString note;
    /// Why it cannot be read, written by a newer Rangkul or damaged: then `model` has id, name and
    /// approval alone, and nothing is scored by it.
    std::optional<core::Error> problem = {};

    bool isApproved() const { return model.approval.has_value(); }
};

/// Oldest first. One that cannot be read does not keep the others from being used: it has a
/// problem, an error of scoring::modelFromJson() or Corrupt "score_model.version_differs" (name):
/// the content is not what its version says.
core::Result<std::vector<StoredScoreModel>>
storedScoreModels(const registry::RecordRepository& records);

/// Reads, checks and stores a model file as a draft. Errors of scoring::modelFromJson(); Conflict
/// "score_model.stored_already" (id, version): this very version is there.
core::Result<StoredScoreModel> addScoreModel(registry::RecordRepository& records,
                                             const QByteArray& file, const QString& officer,
                                             QDate day, const QString& note);

/// From now on the version to use; an earlier approved version of the same model stays approved
/// and is not active any more. InvalidInput "score_model.approver_missing"; Conflict
/// "score_model.approved_already" (by, on).
core::Result<StoredScoreModel> approveScoreModel(registry::RecordRepository& records,
                                                 const StoredScoreModel& draft,
                                                 const scoring::Approval& approval);

/// The newest stored version of that short name, "name@first digits of the version" or record id
/// that nobody has approved yet, else the newest approved one. NotFound "score_model.not_found".
core::Result<StoredScoreModel> draftScoreModel(const registry::RecordRepository& records,
                                               const QString& name);

/// A model to score with and where it is from.
struct ChosenScoreModel
{
    scoring::ScoreModel model;
    std::optional<StoredScoreModel> stored; ///< none: built in, or a file
};

/// By record id, by "name@first digits of the version", by short name (the active approved version,
/// else the newest draft, else the built-in model), or a path of a file. NotFound
/// "score_model.not_found" (name, names there are), "score_model.file_unreadable" (path).
core::Result<ChosenScoreModel> chooseScoreModel(const registry::RecordRepository& records,
                                                const QString& name);

} // namespace rangkul::services
