// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/storage/search_loader.h"
#include "search_reader.h"

#include <atomic>
#include <condition_variable>
#include <mutex>
#include <thread>

namespace rangkul::storage {

/// The threads of a SearchReading. Households are dealt out in blocks of neighbouring local ids,
/// whoever is free takes the next; put together they stand in the order of the ids again.
class SearchWork
{
public:
    SearchWork(Opener open, std::shared_ptr<const vault::Keyring> keys, core::Progress progress,
               SearchReading::Done done);
    ~SearchWork();
    SearchWork(const SearchWork&) = delete;
    SearchWork& operator=(const SearchWork&) = delete;

    /// Lets so many threads read, not fewer than before.
    void useThreads(int count);
    void stop() { m_isStopped.store(true, std::memory_order_relaxed); }
    int percent() const;

private:
    struct Block
    {
        qint64 first = 0;
        qint64 last = 0;
        registry::SearchIndexPart part;
    };
    /// What one thread reads.
    struct Share
    {
        registry::NameDirectory names;
        core::Status status = core::Done{};
    };

    void lead();
    core::Status prepare();
    void makeBlocks(qint64 lastHousehold, qint64 persons);
    void readShare(Share& share);
    core::Status readBlocks(Database& database, registry::NameDirectory& names);
    void addReaders();
    core::Result<Searchable> joined();
    bool isStopped() const;

    const Opener m_open;
    const std::shared_ptr<const vault::Keyring> m_keys;
    const core::Progress m_progress;
    const SearchReading::Done m_done;
    std::atomic_bool m_isStopped = false;

    // Written by the leader before other threads read.
    std::unique_ptr<Database> m_first;
    RegionNames m_regions;
    std::vector<Block> m_blocks;
    qint64 m_households = 0;
    qint64 m_personsPerBlock = 0;

    std::atomic_size_t m_next = 0;  ///< block that nobody has taken yet
    std::atomic<qint64> m_read = 0; ///< households
    std::atomic<qint64> m_total = 0;

    std::mutex m_mutex; ///< guards what follows
    int m_wanted = 0;
    bool m_isPrepared = false;
    bool m_isClosed = false; ///< nothing is left to read
    std::vector<std::unique_ptr<Share>> m_shares;
    std::vector<std::thread> m_readers;

    std::thread m_leader; ///< uses all of the above
};

/// Readers at the same time: on two cores two, more where there are more.
int searchThreads();

} // namespace rangkul::storage
