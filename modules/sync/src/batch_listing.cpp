// SPDX-License-Identifier: GPL-3.0-or-later
#include "batch_listing.h"

#include "rangkul/sync/drop_names.h"

namespace rangkul::sync {

core::Result<std::multimap<quint64, ListedFile>> listBatches(Session& session, ActorId actor)
{
    std::multimap<quint64, ListedFile> files;
    const QString folder = batchFolder(session.identity().scope, actor);
    RANGKUL_LET(months, session.drop.list(folder));
    for (const DropEntry& month : months) {
        if (!month.isFolder || !parseMonth(month.name)) {
            ++session.report.ignoredFiles;
            continue;
        }
        const QString path = folder + QLatin1Char('/') + month.name;
        RANGKUL_LET(entries, session.drop.list(path));
        for (const DropEntry& entry : entries) {
            const auto name = parseBatchName(entry.name);
            if (entry.isFolder || !name) {
                ++session.report.ignoredFiles;
                continue;
            }
            files.emplace(name->seq, ListedFile{path + QLatin1Char('/') + entry.name, entry.size});
        }
    }
    return files;
}

} // namespace rangkul::sync
