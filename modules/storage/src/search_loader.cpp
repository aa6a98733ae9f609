// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/storage/search_loader.h"

#include "row_store.h"
#include "search_reader.h"

#include <future>

namespace rangkul::storage {

namespace {

constexpr int kThreads = 2;

struct Listed
{
    core::RecordId household;
    QString head;
    QString address;
};

/// What one thread read.
struct Part
{
    registry::SearchIndexPart index;
    std::vector<Listed> names;
};

core::Result<Part> readPart(Database& database, std::shared_ptr<const vault::Keyring> keys,
                            const RegionNames& regions, qint64 first, qint64 last,
                            const core::Progress& progress)
{
    Part part;
    SearchReader reader(database, std::move(keys), regions);
    RANGKUL_TRY(reader.read(first, last, progress, [&](const registry::SearchHousehold& found) {
        part.index.add(found);
        part.names.push_back({found.id, nameOfHead(found), found.address});
    }));
    return part;
}

} // namespace

QString nameOfHead(const registry::SearchHousehold& household)
{
    return household.members.empty() ? QString() : household.members.front().name;
}

core::Result<Searchable> SearchLoader::load(const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(regions, readRegionNames(m_session.database()));
    RANGKUL_LET(last, m_session.database().number("SELECT max(id) FROM household"));
    std::vector<std::unique_ptr<Database>> readers;
    std::vector<std::future<core::Result<Part>>> work;
    for (int i = 0; i < kThreads; ++i) {
        RANGKUL_LET(reader, m_session.database().reader());
        readers.push_back(std::move(reader));
    }
    for (int i = 0; i < kThreads; ++i) {
        work.push_back(std::async(
            std::launch::async, readPart, std::ref(*readers[static_cast<std::size_t>(i)]),
            m_session.sharedKeys(), std::cref(regions), last * i / kThreads + 1,
            last * (i + 1) / kThreads, std::cref(progress)));
    }
    Searchable out;
    std::vector<registry::SearchIndexPart> parts;
    core::Status status = core::Done{};
    for (auto& thread : work) {
        auto part = thread.get(); // all of them: they use what is on this stack
        if (!part) {
            status = part.error();
            continue;
        }
        parts.push_back(std::move(part->index));
        for (const Listed& listed : part->names) {
            out.names.set(listed.household, listed.head, listed.address);
        }
    }
    RANGKUL_TRY(status);
    out.index = registry::SearchIndex::build(std::move(parts));
    return out;
}

core::Result<std::optional<registry::SearchHousehold>>
SearchLoader::household(const core::RecordId& id)
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(regions, readRegionNames(m_session.database()));
    RANGKUL_LET(local, RowStore(m_session).localId({registry::Entity::Household, id}));
    std::optional<registry::SearchHousehold> out;
    if (local) {
        SearchReader reader(m_session.database(), m_session.sharedKeys(), regions);
        RANGKUL_TRY(reader.read(*local, *local, {},
                                [&](const registry::SearchHousehold& found) { out = found; }));
    }
    return out;
}

} // namespace rangkul::storage
