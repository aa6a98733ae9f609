// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_model_store.h"

#include <QFile>

#include "rangkul/registry/codes.h"
#include "rangkul/scoring/builtin_models.h"
#include "rangkul/scoring/model_json.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using core::Error;
using core::ErrorCode;
using registry::Entity;
using registry::Record;
using registry::Value;

core::Result<scoring::ScoreModel> contentOf(const Record& record)
{
    const QString content = record.text(QLatin1StringView("content"));
    RANGKUL_LET(model, scoring::modelFromJson(content.toUtf8()));
    if (scoring::versionOf(model) != record.text(QLatin1StringView("version"))) {
        return Error{ErrorCode::Corrupt,
                     QStringLiteral("score_model.version_differs"),
                     {record.text(QLatin1StringView("name"))}};
    }
    return model;
}

StoredScoreModel storedModel(const Record& record)
{
    StoredScoreModel out;
    if (auto model = contentOf(record)) {
        out.model = *std::move(model);
    } else {
        out.problem = model.error();
        out.model.id = record.text(QLatin1StringView("model"));
        out.model.name.indonesian = record.text(QLatin1StringView("name"));
    }
    out.record = record.ref().id;
    out.version = record.text(QLatin1StringView("version"));
    out.model.approval.reset();
    if (const QDate day = dateOf(record, "approved_on"); day.isValid()) {
        out.model.approval = scoring::Approval{record.text(QLatin1StringView("approved_by")), day,
                                               record.text(QLatin1StringView("letter"))};
    }
    out.draftedBy = record.text(QLatin1StringView("drafted_by"));
    out.draftedOn = dateOf(record, "drafted_on");
    out.isActive = record.integer(QLatin1StringView("active")) != registry::codes::yes_no::kNo;
    out.note = record.text(QLatin1StringView("note"));
    return out;
}

core::Result<ChosenScoreModel> chosen(const StoredScoreModel& stored)
{
    if (stored.problem) {
        return *stored.problem;
    }
    return ChosenScoreModel{stored.model, stored};
}

/// Approved and active before drafts, later before earlier.
bool isBefore(const StoredScoreModel& a, const StoredScoreModel& b)
{
    const auto key = [](const StoredScoreModel& m) {
        const QDate day = m.isApproved() ? m.model.approval->on : m.draftedOn;
        return std::tuple(m.isApproved() && m.isActive, m.isActive, day, m.draftedOn, m.record);
    };
    return key(b) < key(a);
}

core::Result<ChosenScoreModel> modelOfFile(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("score_model.file_unreadable"),
                     {path},
                     file.errorString()};
    }
    RANGKUL_LET(model, scoring::modelFromJson(file.readAll()));
    return ChosenScoreModel{std::move(model), std::nullopt};
}

QStringList namesOf(const std::vector<StoredScoreModel>& stored)
{
    QStringList out;
    for (const QString& id : scoring::builtinModelIds()) {
        out << id;
    }
    for (const StoredScoreModel& each : stored) {
        if (!out.contains(each.model.id)) {
            out << each.model.id;
        }
    }
    return out;
}

} // namespace

core::Result<std::vector<StoredScoreModel>>
storedScoreModels(const registry::RecordRepository& records)
{
    RANGKUL_LET(rows, records.all(Entity::ScoreModel));
    std::vector<StoredScoreModel> out;
    for (const Record& row : rows) {
        out.push_back(storedModel(row));
    }
    std::ranges::stable_sort(out, [](const StoredScoreModel& a, const StoredScoreModel& b) {
        return std::tuple(a.draftedOn, a.record) < std::tuple(b.draftedOn, b.record);
    });
    return out;
}

core::Result<StoredScoreModel> addScoreModel(registry::RecordRepository& records,
                                             const QByteArray& file, const QString& officer,
                                             QDate day, const QString& note)
{
    RANGKUL_LET(model, scoring::modelFromJson(file));
    model.approval.reset(); // who approved another register's copy decides nothing here
    const QString version = scoring::versionOf(model);
    RANGKUL_LET(known, storedScoreModels(records));
    const auto same = [&](const StoredScoreModel& each) {
        return each.version == version;
    };
    if (std::ranges::any_of(known, same)) {
        return Error{ErrorCode::Conflict,
                     QStringLiteral("score_model.stored_already"),
                     {model.id, version.first(12)}};
    }
    NewRecord row(Entity::ScoreModel);
    row.set("name", model.name.indonesian);
    row.set("model", model.id);
    row.set("version", version);
    row.set("content", QString::fromUtf8(scoring::toJson(model)));
    row.set("drafted_by", officer);
    row.set("drafted_on", day);
    row.set("active", registry::codes::yes_no::kYes);
    row.set("note", note);
    RANGKUL_LET(stored, row.store(records));
    return storedModel(stored);
}

core::Result<StoredScoreModel> approveScoreModel(registry::RecordRepository& records,
                                                 const StoredScoreModel& draft,
                                                 const scoring::Approval& approval)
{
    if (approval.by.trimmed().isEmpty() || !approval.on.isValid()) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("score_model.approver_missing")};
    }
    if (draft.problem) {
        return *draft.problem; // nobody approves what he cannot read
    }
    if (draft.isApproved()) {
        return Error{ErrorCode::Conflict,
                     QStringLiteral("score_model.approved_already"),
                     {draft.model.approval->by, draft.model.approval->on.toString(Qt::ISODate)}};
    }
    RANGKUL_LET(known, storedScoreModels(records));
    RecordEdit edit;
    const registry::RowRef row{Entity::ScoreModel, draft.record};
    edit.set(row, "approved_by", approval.by);
    edit.set(row, "approved_on", approval.on);
    edit.set(row, "letter", approval.letter);
    edit.set(row, "active", registry::codes::yes_no::kYes);
    for (const StoredScoreModel& other : known) {
        if (other.model.id == draft.model.id && other.isApproved() && other.isActive) {
            edit.set({Entity::ScoreModel, other.record}, "active", registry::codes::yes_no::kNo);
        }
    }
    RANGKUL_TRY(edit.store(records));
    RANGKUL_LET(record, records.record(row));
    return storedModel(record);
}

core::Result<StoredScoreModel> draftScoreModel(const registry::RecordRepository& records,
                                               const QString& name)
{
    RANGKUL_LET(stored, storedScoreModels(records));
    const StoredScoreModel* best = nullptr;
    for (const StoredScoreModel& each : stored) { // oldest first
        const bool fits =
            each.record.toString() == name || (each.model.id == name.section(u'@', 0, 0) &&
                                               each.version.startsWith(name.section(u'@', 1)));
        if (fits && (best == nullptr || !each.isApproved() || best->isApproved())) {
            best = &each;
        }
    }
    if (best == nullptr) {
        return Error{ErrorCode::NotFound,
                     QStringLiteral("score_model.not_found"),
                     {name, namesOf(stored).join(QStringLiteral(", "))}};
    }
    return *best;
}

core::Result<ChosenScoreModel> chooseScoreModel(const registry::RecordRepository& records,
                                                const QString& name)
{
    RANGKUL_LET(stored, storedScoreModels(records));
    const StoredScoreModel* best = nullptr;
    const QString id = name.section(u'@', 0, 0);
    const QString version = name.section(u'@', 1);
    for (const StoredScoreModel& each : stored) {
        if (each.record.toString() == name) {
            return chosen(each);
        }
        const bool fits = each.model.id == id && each.version.startsWith(version);
        if (fits && (best == nullptr || isBefore(each, *best))) {
            best = &each;
        }
    }
    if (best != nullptr) {
        return chosen(*best);
    }
    const scoring::ScoreModel* builtin = scoring::builtinModel(id);
    if (builtin != nullptr && scoring::versionOf(*builtin).startsWith(version)) {
        return ChosenScoreModel{*builtin, std::nullopt};
    }
    if (name.endsWith(QLatin1StringView(".json")) || QFile::exists(name)) {
        return modelOfFile(name);
    }
    return Error{ErrorCode::NotFound,
                 QStringLiteral("score_model.not_found"),
                 {name, namesOf(stored).join(QStringLiteral(", "))}};
}

} // namespace rangkul::services
