// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"
#include "rangkul/scoring/card_sheet.h"
#include "rangkul/scoring/poverty_line.h"
#include "rangkul/scoring/selection.h"

namespace rangkul::scoringui {

/// A model that may be used: built in, or a version in the register.
struct ListedModel
{
    scoring::ScoreModel model; ///< with its approval
    QString version;
    core::RecordId record = {}; ///< null: built in
    QString draftedBy = {};
    QDate draftedOn = {};
    bool isActive = true; ///< false: another version was approved since
    QString note = {};
    std::optional<core::Error> problem = {}; ///< cannot be read; the model has id and name alone

    bool isBuiltin() const { return record.isNull(); }
    bool isApproved() const { return model.approval.has_value(); }
    bool isDraft() const { return !isBuiltin() && !isApproved() && !problem; }
};

/// An objection (sanggah) as a list shows it.
struct ListedObjection
{
    core::RecordId record;
    core::RecordId household;
    QString status; ///< in words
    bool isOpen = true;
    bool isOverdue = false;
    QDate openedOn;
    QDate deadline;
    QString claim;
    QString evidence;
    QString criterion; ///< of the model, empty: the whole score
    QString decision;
};

/// What a citizen contests.
struct ObjectionRequest
{
    core::RecordId household;
    QString criterion = {}; ///< id; empty: the whole score
    QString claim;
    QString evidence = {};
    QString reporter = {};
    QDate deadline = {};
};

struct DecisionRequest
{
    core::RecordId objection;
    qint64 status = 0; ///< of the list objection_status
    QString decision;
    QString by;
    QString letter = {};
};

/// A reason card and what it was made of.
struct CardQuestion
{
    scoring::ScoreModel model;
    core::RecordId household;
    QDate on;
    QDate since = {}; ///< invalid: compared with the last snapshot, if there is one
};

/// What a file of units is measured by; headers of its columns, empty: none.
struct UnitQuestion
{
    QString path;
    QString value;
    QString weight;
    QString size;
    QString group;
};

/// Units of a file; the same as of a register, with names of groups.
struct UnitAnswer
{
    std::vector<double> values;
    std::vector<double> weights;
    std::vector<qint32> groups;
    QStringList groupNames;
};

struct RankingQuestion
{
    const scoring::ScoreModel& model;
    const scoring::ScoreResult& result;
    const std::vector<quint32>& rows; ///< in the order they are written
    QString filter;                   ///< in words
};

/// The open register, as far as scores need it. Used on the register's thread only.
class ScoreSource
{
public:
    virtual ~ScoreSource() = default;

    /// Built-in ones first, then stored ones, oldest first.
    virtual core::Result<std::vector<ListedModel>> models() = 0;
    /// Stores the file as a draft. Errors of scoring::modelFromJson(); Conflict
    /// "score_model.stored_already".
    virtual core::Result<ListedModel> addModel(const QByteArray& file, const QString& note) = 0;
    virtual core::Result<ListedModel> approve(const core::RecordId& draft,
                                              const scoring::Approval& approval) = 0;

    virtual core::Result<scoring::CardSheet> card(const CardQuestion& question,
                                                  const registry::HouseholdFrame& households,
                                                  const registry::PersonFrame& persons) = 0;
    virtual core::Status writeCard(const QString& path, const scoring::CardSheet& sheet) = 0;
    /// Number of rows written.
    virtual core::Result<qint64> writeRanking(const QString& path, const RankingQuestion& ranking,
                                              const registry::HouseholdFrame& households,
                                              const core::Progress& progress) = 0;

    /// Those with the nearest deadline first, closed ones behind.
    virtual core::Result<std::vector<ListedObjection>> objections() = 0;
    /// `model` may be nullptr: the card is not kept with it.
    virtual core::Status openObjection(const ObjectionRequest& request,
                                       const scoring::ScoreModel* model,
                                       const registry::HouseholdFrame& households,
                                       const registry::PersonFrame& persons) = 0;
    virtual core::Status decide(const DecisionRequest& decision) = 0;

    /// Places of a program by region. NotFound "score.no_quota" (program).
    virtual core::Result<scoring::Selection> quotas(const core::RecordId& program) = 0;
    virtual core::Result<std::vector<scoring::PovertyLine>> povertyLines() = 0;
    /// Headers of a sheet's columns.
    virtual core::Result<QStringList> headers(const QString& path) = 0;
    virtual core::Result<UnitAnswer> units(const UnitQuestion& question) = 0;
};

} // namespace rangkul::scoringui
