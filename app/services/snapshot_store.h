// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>

#include "rangkul/registry/repositories.h"

#include <optional>

namespace rangkul::services {

/// Figures on one subject: "population", "coverage:PKH", "score:bps14", "indicators" ...
struct SnapshotTopic
{
    QString name;
    QJsonObject figures;
};

/// What stands over frozen figures.
struct SnapshotHead
{
    core::RecordId record = {};
    QString name;
    QDate cutOff; ///< the day the figures speak for
    QDate madeOn;
    QString officer;
    QString source;
    QString sha256 = {}; ///< of all topics
    QString note = {};
};

struct Snapshot
{
    SnapshotHead head;
    std::vector<SnapshotTopic> topics; ///< by name
};

/// The figures of a topic; empty when there is none of that name.
QJsonObject figuresOf(const Snapshot& snapshot, const QString& topic);

/// InvalidInput "snapshot.no_name", "snapshot.no_source", "snapshot.cut_off_later" (made on);
/// Conflict "snapshot.name_taken" (name).
core::Status mayBeStored(const registry::RecordRepository& records, const SnapshotHead& head);

/// Stores the figures as they are, in one commit: from now on they say the same, whatever happens
/// to the register. Errors of mayBeStored().
core::Result<registry::Edit> snapshotEdit(const registry::RecordRepository& records,
                                          const SnapshotHead& head,
                                          const std::vector<SnapshotTopic>& topics);
core::Result<SnapshotHead> storeSnapshot(registry::RecordRepository& records,
                                         const SnapshotHead& head,
                                         const std::vector<SnapshotTopic>& topics);

/// Newest cut-off first.
core::Result<std::vector<SnapshotHead>> storedSnapshots(const registry::RecordRepository& records);

/// By record id or name. NotFound "snapshot.not_found" (name, names there are); Corrupt
/// "snapshot.changed" (name): the figures are not those that were frozen, or not all have come.
core::Result<Snapshot> readSnapshot(const registry::RecordRepository& records, const QString& name);

/// Takes a snapshot away, all its figures with it; as any edit it can be undone. By record id or
/// name. NotFound "snapshot.not_found".
core::Result<registry::Edit> snapshotRemoval(const registry::RecordRepository& records,
                                             const QString& name);

/// The last one whose cut-off lies before `day`: what a reason card compares with.
core::Result<std::optional<SnapshotHead>> snapshotBefore(const registry::RecordRepository& records,
                                                         QDate day);

} // namespace rangkul::services
