// SPDX-License-Identifier: GPL-3.0-or-later
#include "head_list.h"

#include "rangkul/sync/drop_names.h"

#include <algorithm>

namespace rangkul::sync {

namespace {
constexpr qsizetype kMostHeadBytes = qsizetype{64} << 10;
}

core::Result<HeadList> HeadList::read(Session& session)
{
    HeadList list;
    const QString folder = headFolder(session.identity().scope);
    RANGKUL_LET(entries, session.drop.list(folder));
    for (const DropEntry& entry : entries) {
        const auto name = parseHeadName(entry.name);
        if (entry.isFolder || !name) {
            ++session.report.ignoredFiles;
            continue;
        }
        list.m_pointers[name->actor].push_back(
            Pointer{name->seq, folder + QLatin1Char('/') + entry.name});
    }
    for (auto& [actor, pointers] : list.m_pointers) {
        std::sort(pointers.begin(), pointers.end(), [](const Pointer& a, const Pointer& b) {
            return std::tie(b.seq, a.path) < std::tie(a.seq, b.path);
        });
    }
    return list;
}

const std::vector<HeadEntry>& HeadList::of(Session& session, ActorId actor)
{
    const auto [read, isNew] = m_read.try_emplace(actor);
    const auto pointers = m_pointers.find(actor);
    if (!isNew || pointers == m_pointers.end()) {
        return read->second;
    }
    for (const Pointer& pointer : pointers->second) {
        const auto bytes = session.drop.get(pointer.path, kMostHeadBytes);
        auto entries = bytes ? checkHead(session.reader, pointer.path, *bytes)
                             : core::Result<std::vector<HeadEntry>>(bytes.error());
        if (entries) {
            read->second = std::move(*entries);
            break;
        }
        if (isLasting(entries.error())) {
            session.report.warnings.push_back(entries.error());
        } else {
            ++session.report.incompleteFiles;
        }
    }
    return read->second;
}

std::vector<QString> HeadList::paths(ActorId actor) const
{
    std::vector<QString> paths;
    if (const auto found = m_pointers.find(actor); found != m_pointers.end()) {
        for (const Pointer& pointer : found->second) {
            paths.push_back(pointer.path);
        }
    }
    return paths;
}

quint64 HeadList::claimed(ActorId actor) const
{
    const auto found = m_pointers.find(actor);
    return found == m_pointers.end() ? 0 : found->second.front().seq;
}

} // namespace rangkul::sync
