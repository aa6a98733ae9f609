// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/storage/search_loader.h"

#include <QThread>

#include "row_store.h"
#include "search_reader.h"

#include <algorithm>
#include <future>

namespace rangkul::storage {

namespace {

/// Readers at the same time: on two cores two, more where there are more.
int threadCount()
{
    constexpr int kMost = 4;
    return std::clamp(QThread::idealThreadCount(), 2, kMost);
}

/// Households with these local ids, and about how many persons live in them.
struct Share
{
    qint64 first = 0;
    qint64 last = 0;
    qint64 persons = 0;
};

/// What one thread read.
struct Part
{
    registry::SearchIndexPart index;
    registry::NameDirectory names;
};

core::Result<Part> readPart(Database& database, std::shared_ptr<const vault::Keyring> keys,
                            const RegionNames& regions, Share share, const core::Progress& progress)
{
    Part part;
    const auto households = static_cast<std::size_t>(share.last - share.first + 1);
    part.index.reserve(households, static_cast<std::size_t>(share.persons));
    part.names.reserve(households);
    SearchReader reader(database, std::move(keys), regions);
    RANGKUL_TRY(
        reader.read(share.first, share.last, progress, [&](const registry::SearchHousehold& found) {
            part.index.add(found);
            part.names.set(found.id,
                           found.members.empty() ? QStringView() : found.members.front().name,
                           found.address);
        }));
    return part;
}

/// Index and names of all parts, each by a thread of its own.
Searchable joined(std::vector<Part> parts)
{
    std::vector<registry::SearchIndexPart> indexed;
    for (Part& part : parts) {
        indexed.push_back(std::move(part.index));
    }
    auto names = std::async(std::launch::async, [&parts] {
        registry::NameDirectory all = std::move(parts.front().names);
        for (std::size_t i = 1; i < parts.size(); ++i) {
            all.append(std::move(parts[i].names));
        }
        return all;
    });
    Searchable out;
    out.index = registry::SearchIndex::build(std::move(indexed));
    out.names = names.get();
    return out;
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
    RANGKUL_LET(persons, m_session.database().number("SELECT max(id) FROM person"));
    std::vector<std::unique_ptr<Database>> readers;
    std::vector<std::future<core::Result<Part>>> work;
    const int threads = threadCount();
    for (int i = 0; i < threads; ++i) {
        RANGKUL_LET(reader, m_session.database().reader());
        readers.push_back(std::move(reader));
    }
    for (int i = 0; i < threads; ++i) {
        const Share share{last * i / threads + 1, last * (i + 1) / threads, persons / threads};
        work.push_back(std::async(
            std::launch::async, readPart, std::ref(*readers[static_cast<std::size_t>(i)]),
            m_session.sharedKeys(), std::cref(regions), share, std::cref(progress)));
    }
    std::vector<Part> parts;
    core::Status status = core::Done{};
    for (auto& thread : work) {
        auto part = thread.get(); // all of them: they use what is on this stack
        if (part) {
            parts.push_back(std::move(*part));
        } else {
            status = part.error();
        }
    }
    RANGKUL_TRY(status);
    return joined(std::move(parts));
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
