// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_session.h"

#include <algorithm>

namespace rangkul::registryui {

using registry::Record;
using registry::RowRef;

ProfileSession::ProfileSession(ui::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &ui::Workspace::selectionChanged, this, &ProfileSession::onSelection);
    connect(&workspace, &ui::Workspace::committed, this, &ProfileSession::onCommitted);
    connect(&workspace, &ui::Workspace::closed, this, [this] { onSelection({}); });
}

void ProfileSession::onSelection(const core::RecordId& household)
{
    if (m_workspace.isOpen()) {
        Q_EMIT selectionLeft();
    }
    m_uncovered.clear();
    if (household.isNull()) {
        ++m_asked;
        m_profile.reset();
        m_findings.clear();
        Q_EMIT emptied();
    } else {
        reload();
    }
}

void ProfileSession::reload()
{
    const core::RecordId household = m_workspace.selected();
    if (household.isNull()) {
        return;
    }
    const int asked = ++m_asked;
    m_workspace.read(
        this,
        [household](const registry::RecordRepository& records) {
            return records.profile(household);
        },
        [this, asked](core::Result<Profile> profile) {
            if (asked != m_asked) {
                return;
            }
            if (profile) {
                take(std::move(*profile));
            } else {
                Q_EMIT failed(profile.error());
            }
        });
}

void ProfileSession::take(Profile profile)
{
    const bool isOther = !m_profile || m_profile->household.ref() != profile.household.ref();
    m_profile = std::make_unique<Profile>(std::move(profile));
    m_findings = registry::findings(*m_profile, today());
    Q_EMIT loaded(isOther);
}

void ProfileSession::onCommitted(const registry::Commit& commit)
{
    if (!m_profile) {
        return;
    }
    const std::vector<RowRef> mine = rows();
    const auto isMine = [&mine](const RowRef& row) {
        return std::find(mine.begin(), mine.end(), row) != mine.end();
    };
    const auto refersToMine = [&mine](const registry::Value& value) {
        const auto* id = std::get_if<core::RecordId>(&value);
        return id != nullptr && std::any_of(mine.begin(), mine.end(),
                                            [id](const RowRef& row) { return row.id == *id; });
    };
    const bool touchesMine = std::any_of(
        commit.changes.begin(), commit.changes.end(), [&](const registry::CellChange& change) {
            return isMine(change.row) || refersToMine(change.before) || refersToMine(change.after);
        });
    // A new, withdrawn or returned row may belong here without saying so in a changed cell.
    const bool rowsCameOrWent =
        !commit.created.empty() || !commit.withdrawn.empty() || !commit.restored.empty();
    if (commit.many || touchesMine || rowsCameOrWent) {
        reload();
    }
}

const Record* ProfileSession::record(const RowRef& row) const
{
    if (!m_profile) {
        return nullptr;
    }
    if (m_profile->household.ref() == row) {
        return &m_profile->household;
    }
    if (m_profile->dwelling && m_profile->dwelling->ref() == row) {
        return &*m_profile->dwelling;
    }
    for (const auto* records :
         {&m_profile->members, &m_profile->formerMembers, &m_profile->benefits,
          &m_profile->pastMemberships, &m_profile->pastOccupancies, &m_profile->rankings}) {
        for (const Record& candidate : *records) {
            if (candidate.ref() == row) {
                return &candidate;
            }
        }
    }
    return nullptr;
}

std::vector<RowRef> ProfileSession::rows() const
{
    std::vector<RowRef> all;
    if (!m_profile) {
        return all;
    }
    all.push_back(m_profile->household.ref());
    if (m_profile->dwelling) {
        all.push_back(m_profile->dwelling->ref());
    }
    for (const auto* records :
         {&m_profile->members, &m_profile->formerMembers, &m_profile->benefits,
          &m_profile->pastMemberships, &m_profile->pastOccupancies, &m_profile->rankings}) {
        for (const Record& record : *records) {
            all.push_back(record.ref());
        }
    }
    return all;
}

std::vector<core::Finding> ProfileSession::findings(const RowRef& row,
                                                    registry::ColumnId column) const
{
    std::vector<core::Finding> found;
    for (const registry::CombinationFinding& finding : m_findings) {
        if (finding.row == row && finding.column == column) {
            found.push_back(finding.finding);
        }
    }
    return found;
}

bool ProfileSession::hasFindings(const RowRef& row) const
{
    return std::any_of(
        m_findings.begin(), m_findings.end(),
        [&row](const registry::CombinationFinding& finding) { return finding.row == row; });
}

bool ProfileSession::hasConflict() const
{
    const auto& frame = m_workspace.households();
    const auto row = m_profile ? frame.rowOf(m_profile->household.ref().id) : std::nullopt;
    return row && frame.hasConflict(*row);
}

registry::Decision ProfileSession::decision(const QString& note) const
{
    registry::Decision decision;
    decision.today = today();
    decision.officer = m_officer;
    decision.note = note.trimmed();
    return decision;
}

void ProfileSession::apply(registry::Edit edit, QObject* context, Written done)
{
    if (m_workspace.isOpen()) {
        m_workspace.apply(std::move(edit), context, std::move(done));
    }
}

void ProfileSession::readOther(const core::RecordId& household, QObject* context,
                               std::function<void(core::Result<Profile>)> done)
{
    m_workspace.read(
        context,
        [household](const registry::RecordRepository& records) {
            return records.profile(household);
        },
        std::move(done));
}

void ProfileSession::askUncover(Secret secret)
{
    if (m_profile && !isUncovered(secret)) {
        Q_EMIT uncoverAsked(secret);
    }
}

void ProfileSession::uncover(Secret secret, const QString& purpose)
{
    if (!m_profile || purpose.trimmed().isEmpty()) {
        return;
    }
    m_uncovered.insert(secret);
    Q_EMIT uncovered(m_profile->household.ref().id, secret, purpose.trimmed());
    Q_EMIT uncoveredChanged();
}

void ProfileSession::askHistory(const RowRef& row, registry::ColumnId column)
{
    Q_EMIT historyAsked(row, column);
}

} // namespace rangkul::registryui
