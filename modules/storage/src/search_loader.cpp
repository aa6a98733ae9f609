// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/storage/search_loader.h"

#include "row_store.h"
#include "search_work.h"

#include <future>

namespace rangkul::storage {

namespace {

std::unique_ptr<SearchWork> workOn(Session& session, const core::Progress& progress,
                                   SearchReading::Done done)
{
    // The path does not change; the connection itself stays with the register's thread.
    const Opener open = [path = session.database().path(), vfs = session.database().vfs()] {
        return Database::open(path, Access::Reader, false, vfs);
    };
    return std::make_unique<SearchWork>(open, session.sharedKeys(), progress, std::move(done));
}

} // namespace

QString nameOfHead(const registry::SearchHousehold& household)
{
    return household.members.empty() ? QString() : household.members.front().name;
}

SearchReading::SearchReading(std::unique_ptr<SearchWork> work)
    : m_work(std::move(work))
{
}

SearchReading::~SearchReading() = default;

void SearchReading::hurry()
{
    m_work->useThreads(searchThreads());
}

void SearchReading::stop()
{
    m_work->stop();
}

int SearchReading::percent() const
{
    return m_work->percent();
}

core::Result<std::unique_ptr<SearchReading>> SearchLoader::begin(SearchReading::Done done)
{
    RANGKUL_TRY(m_session.requireOpen());
    auto work = workOn(m_session, {}, std::move(done));
    work->useThreads(searchThreads() / 2);
    return std::make_unique<SearchReading>(std::move(work));
}

core::Result<Searchable> SearchLoader::load(const core::Progress& progress)
{
    RANGKUL_TRY(m_session.requireOpen());
    std::promise<core::Result<Searchable>> read;
    const auto work = workOn(m_session, progress, [&read](core::Result<Searchable> searchable) {
        read.set_value(std::move(searchable));
    });
    work->useThreads(searchThreads());
    return read.get_future().get();
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
        RANGKUL_TRY(reader.read(
            *local, *local, [](qint64) { return true; },
            [&](const registry::SearchHousehold& found) { out = found; }));
    }
    return out;
}

} // namespace rangkul::storage
