// SPDX-License-Identifier: GPL-3.0-or-later
#include "membership.h"

#include "rangkul/sync/drop_names.h"

#include <algorithm>

namespace rangkul::sync {

namespace {

constexpr qsizetype kMostControlBytes = qsizetype{64} << 10;

bool isControlName(const char* folder, const QString& name)
{
    return folder == kAdminFolder ? parseBatchName(name).has_value()
                                  : parseEnrolName(name).has_value();
}

bool namesOneTwice(std::vector<crypto::Key> keys)
{
    std::sort(keys.begin(), keys.end());
    return std::adjacent_find(keys.begin(), keys.end()) != keys.end();
}

} // namespace

core::Status Membership::read()
{
    RANGKUL_LET(known, m_session.store.controlFiles());
    m_known = std::move(known);
    RANGKUL_LET(members, m_session.store.members());
    m_session.reader.members = std::move(members);
    return core::Done{};
}

core::Status Membership::learn()
{
    RANGKUL_TRY(read());
    RANGKUL_TRY(look(kAdminFolder));
    RANGKUL_TRY(look(kEnrolFolder));
    return m_candidates.empty() ? core::Status(core::Done{}) : take();
}

core::Status Membership::look(const char* folder)
{
    RANGKUL_LET(entries, m_session.drop.list(QLatin1String(folder)));
    for (const DropEntry& entry : entries) {
        if (entry.isFolder || !isControlName(folder, entry.name)) {
            ++m_session.report.ignoredFiles;
            continue;
        }
        const QString path = QLatin1String(folder) + QLatin1Char('/') + entry.name;
        m_onDrop[path] = entry.size;
        const bool isKnown = std::any_of(m_known.begin(), m_known.end(),
                                         [&](const ControlFile& f) { return f.path == path; });
        if (isKnown) {
            continue;
        }
        const auto bytes = m_session.drop.get(path, kMostControlBytes);
        if (!bytes || !checkNameAndHash(path, *bytes)) {
            ++m_session.report.incompleteFiles;
            continue;
        }
        m_candidates.push_back(ControlFile{path, *bytes, true});
    }
    return core::Done{};
}

core::Status Membership::take()
{
    std::vector<ControlFile> all = m_known;
    all.insert(all.end(), m_candidates.begin(), m_candidates.end());
    RANGKUL_LET(log, readControlLog(m_session.identity(), m_session.reader.keys, all));

    const bool isJoining = std::any_of(m_known.begin(), m_known.end(), [&](const ControlFile& f) {
        return !f.isPublished && f.path.startsWith(QLatin1String(kEnrolFolder)) &&
               std::find(log.renewals.begin(), log.renewals.end(), f.path) == log.renewals.end();
    });
    if (namesOneTwice(log.usedEnrolmentKeys)) {
        const core::Error used{core::ErrorCode::Denied, QStringLiteral("sync.invitation_used")};
        if (isJoining) {
            return used;
        }
        m_session.report.warnings.push_back(used);
    }
    for (const ControlFile& file : m_candidates) {
        if (std::find(log.accepted.begin(), log.accepted.end(), file.path) == log.accepted.end()) {
            ++m_session.report.ignoredFiles;
            continue;
        }
        RANGKUL_TRY(m_session.store.putControlFile(file));
        m_known.push_back(file);
    }
    for (const Member& member : log.members) {
        if (!m_session.reader.member(member.actor)) {
            m_session.report.newMembers.push_back(member.device);
        }
    }
    if (log.members != m_session.reader.members) {
        RANGKUL_TRY(m_session.store.setMembers(log.members));
        m_session.reader.members = log.members;
    }
    return core::Done{};
}

core::Status Membership::publish()
{
    for (ControlFile& file : m_known) {
        const auto there = m_onDrop.find(file.path);
        const bool isWhole = there != m_onDrop.end() && there->second == file.bytes.size();
        if (isWhole && file.isPublished) {
            continue;
        }
        RANGKUL_TRY(m_session.publish(file.path, file.bytes));
        if (file.isPublished) {
            ++m_session.report.repairedFiles;
        } else {
            file.isPublished = true;
            RANGKUL_TRY(m_session.store.putControlFile(file));
        }
    }
    return core::Done{};
}

} // namespace rangkul::sync
