// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_work.h"

#include <QThread>

#include <algorithm>
#include <future>
#include <utility>

namespace rangkul::storage {

namespace {

/// So that threads end together, and few enough to be put together quickly.
constexpr qint64 kMostBlocks = 16;
constexpr qint64 kLeastInBlock = 256;

core::Error cancelled()
{
    return {core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
}

} // namespace

int searchThreads()
{
    constexpr int kMost = 4;
    return std::clamp(QThread::idealThreadCount(), 2, kMost);
}

SearchWork::SearchWork(Opener open, std::shared_ptr<const vault::Keyring> keys,
                       core::Progress progress, SearchReading::Done done)
    : m_open(std::move(open))
    , m_keys(std::move(keys))
    , m_progress(std::move(progress))
    , m_done(std::move(done))
{
    m_leader = std::thread([this] { lead(); });
}

SearchWork::~SearchWork()
{
    stop();
    m_leader.join();
}

bool SearchWork::isStopped() const
{
    return m_isStopped.load(std::memory_order_relaxed) || m_progress.isCancelled();
}

int SearchWork::percent() const
{
    const qint64 total = m_total.load(std::memory_order_relaxed);
    const qint64 read = m_read.load(std::memory_order_relaxed);
    return total > 0 ? static_cast<int>(std::min(read, total) * 100 / total) : 0;
}

void SearchWork::useThreads(int count)
{
    const std::scoped_lock lock(m_mutex);
    m_wanted = std::max(m_wanted, count);
    if (m_isPrepared && !m_isClosed) {
        addReaders();
    }
}

/// With the mutex held. The leader reads as well.
void SearchWork::addReaders()
{
    while (static_cast<int>(m_readers.size()) + 1 < m_wanted) {
        Share& share = *m_shares.emplace_back(std::make_unique<Share>());
        m_readers.emplace_back([this, &share] { readShare(share); });
    }
}

void SearchWork::lead()
{
    Share own;
    own.status = prepare();
    if (own.status) {
        {
            const std::scoped_lock lock(m_mutex);
            m_isPrepared = true;
            addReaders();
        }
        own.status = readBlocks(*m_first, own.names);
        if (!own.status) {
            stop(); // the others need not go on
        }
    }
    {
        const std::scoped_lock lock(m_mutex);
        m_isClosed = true;
    }
    for (std::thread& reader : m_readers) {
        reader.join();
    }
    m_first.reset();
    m_shares.insert(m_shares.begin(), std::make_unique<Share>(std::move(own))); // the longest
    m_done(joined());
}

core::Status SearchWork::prepare()
{
    RANGKUL_LET(database, m_open());
    m_first = std::move(database);
    RANGKUL_LET(regions, readRegionNames(*m_first));
    m_regions = std::move(regions);
    RANGKUL_LET(households, m_first->number("SELECT max(id) FROM household"));
    RANGKUL_LET(persons, m_first->number("SELECT max(id) FROM person"));
    makeBlocks(households, persons);
    return core::Done{};
}

void SearchWork::makeBlocks(qint64 lastHousehold, qint64 persons)
{
    const qint64 size = std::max(kLeastInBlock, lastHousehold / kMostBlocks + 1);
    for (qint64 first = 1; first <= lastHousehold; first += size) {
        m_blocks.push_back({first, std::min(lastHousehold, first + size - 1), {}});
    }
    m_households = lastHousehold;
    m_personsPerBlock = m_blocks.empty() ? 0 : persons / static_cast<qint64>(m_blocks.size());
    m_total.store(lastHousehold, std::memory_order_relaxed);
}

void SearchWork::readShare(Share& share)
{
    auto database = m_open();
    share.status = database ? readBlocks(**database, share.names) : database.error();
    if (!share.status) {
        stop();
    }
}

core::Status SearchWork::readBlocks(Database& database, registry::NameDirectory& names)
{
    names.reserve(static_cast<std::size_t>(m_households) / 2);
    SearchReader reader(database, m_keys, m_regions);
    while (true) {
        const std::size_t turn = m_next.fetch_add(1, std::memory_order_relaxed);
        if (turn >= m_blocks.size()) {
            return core::Done{};
        }
        Block& block = m_blocks[turn];
        block.part.reserve(static_cast<std::size_t>(block.last - block.first + 1),
                           static_cast<std::size_t>(m_personsPerBlock));
        qint64 before = 0;
        const auto take = [&](const registry::SearchHousehold& found) {
            block.part.add(found);
            names.set(found.id, found.members.empty() ? QStringView() : found.members.front().name,
                      found.address);
        };
        const auto goOn = [&](qint64 done) {
            m_read.fetch_add(done - std::exchange(before, done), std::memory_order_relaxed);
            return !isStopped();
        };
        RANGKUL_TRY(reader.read(block.first, block.last, goOn, take));
        (void)goOn(block.last - block.first + 1);
    }
}

core::Result<Searchable> SearchWork::joined()
{
    for (const auto& share : m_shares) {
        // The reason of one thread is why others were cancelled.
        if (!share->status && share->status.error().code != core::ErrorCode::Cancelled) {
            return share->status.error();
        }
    }
    if (isStopped()) {
        return cancelled();
    }
    auto names = std::async(std::launch::async, [this] {
        registry::NameDirectory all = std::move(m_shares.front()->names);
        for (std::size_t i = 1; i < m_shares.size(); ++i) {
            all.append(std::move(m_shares[i]->names));
        }
        return all;
    });
    std::vector<registry::SearchIndexPart> parts;
    for (Block& block : m_blocks) {
        parts.push_back(std::move(block.part));
    }
    Searchable out;
    out.index = registry::SearchIndex::build(std::move(parts));
    out.names = names.get();
    return out;
}

} // namespace rangkul::storage
