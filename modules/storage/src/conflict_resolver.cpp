// SPDX-License-Identifier: GPL-3.0-or-later
#include "conflict_reader.h"
#include "edit_writer.h"

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;
using sync::Conflict;
using sync::ConflictKind;
using sync::Decision;

Error gone()
{
    return {ErrorCode::NotFound, QStringLiteral("conflict.gone")};
}

Error wrongDecision()
{
    return {ErrorCode::InvalidInput, QStringLiteral("conflict.decision")};
}

bool fits(const Conflict& conflict, const sync::Resolution& resolution)
{
    switch (conflict.kind) {
    case ConflictKind::Value:
        return resolution.decision == Decision::TakeValues &&
               resolution.values.size() ==
                   sync::cellColumns(conflict.row.entity, conflict.cell).size();
    case ConflictKind::EditDelete:
    case ConflictKind::Reference:
        return resolution.decision == Decision::KeepRow ||
               resolution.decision == Decision::WithdrawRow;
    case ConflictKind::Key: // settled by correcting a number or ending a double
    case ConflictKind::Alias:
    case ConflictKind::Fork:
    case ConflictKind::Soft:
        return false;
    }
    return false;
}

core::Status takeValues(CommitWriter& commit, const Conflict& conflict,
                        const std::vector<registry::Value>& wanted)
{
    RANGKUL_LET(row, commit.rows().find(conflict.row));
    if (!row) {
        return gone();
    }
    const auto columns = sync::cellColumns(conflict.row.entity, conflict.cell);
    EditWriter writer(commit);
    std::vector<registry::Value> values;
    for (std::size_t i = 0; i < columns.size(); ++i) {
        RANGKUL_LET(value, writer.checked(*columns[i], wanted[i]));
        values.push_back(std::move(value));
    }
    RANGKUL_LET(heads, commit.heads().heads(*row, conflict.cell));
    sync::Operation operation = commit.own(sync::OperationKind::Resolve, conflict.row);
    operation.cells.push_back({conflict.cell, sync::allBases(heads), std::move(values)});
    RANGKUL_TRY(commit.apply(std::move(operation), *row));
    return core::Done{};
}

core::Status settleRow(CommitWriter& commit, const registry::RowRef& ref, sync::OperationKind kind)
{
    RANGKUL_LET(row, commit.rows().find(ref));
    if (!row) {
        return gone();
    }
    sync::Operation operation = commit.own(kind, ref);
    RANGKUL_LET(life, commit.heads().life(*row));
    RANGKUL_LET(dots, commit.heads().cellDots(*row));
    operation.seen = sync::seenOf(life, dots);
    RANGKUL_TRY(commit.apply(std::move(operation), *row));
    return core::Done{};
}

} // namespace

core::Result<registry::Commit> resolveConflict(Session& session, const sync::Resolution& resolution)
{
    RANGKUL_TRY(session.requireOpen());
    RANGKUL_LET(found, ConflictReader(session).find(resolution.conflict));
    if (!found) {
        return gone();
    }
    const Conflict& conflict = *found;
    if (!fits(conflict, resolution)) {
        return wrongDecision();
    }
    RANGKUL_LET(commit, CommitWriter::begin(session,
                                            {registry::CommitKind::Resolution, resolution.reason}));
    const bool comesBack = resolution.decision == Decision::KeepRow;
    if (resolution.decision == Decision::TakeValues) {
        RANGKUL_TRY(takeValues(*commit, conflict, resolution.values));
    } else if (comesBack && conflict.kind == ConflictKind::Reference) {
        RANGKUL_TRY(settleRow(*commit, conflict.others.front(), sync::OperationKind::Undelete));
    } else {
        RANGKUL_TRY(
            settleRow(*commit, conflict.row,
                      comesBack ? sync::OperationKind::Undelete : sync::OperationKind::Delete));
    }
    return commit->finish();
}

} // namespace rangkul::storage
