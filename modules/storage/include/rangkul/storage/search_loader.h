// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/core/result.h"
#include "rangkul/registry/name_directory.h"
#include "rangkul/registry/search_index.h"

#include <functional>
#include <memory>

namespace rangkul::storage {

class Session;
class SearchWork;

/// What is built at unlock from the sealed texts and dies with the process.
struct Searchable
{
    registry::SearchIndex index;
    registry::NameDirectory names;
};

/// All names being read beside the register's thread, by threads and connections of its own. It
/// goes before the register that it reads. One owner; its calls may come from any thread.
class SearchReading
{
public:
    /// Called once, on a thread of the reading, with what was read; Cancelled after stop().
    using Done = std::function<void(core::Result<Searchable>)>;

    explicit SearchReading(std::unique_ptr<SearchWork> work);
    /// Stops and waits: at once while names are read, a moment while they are put together.
    ~SearchReading();
    SearchReading(const SearchReading&) = delete;
    SearchReading& operator=(const SearchReading&) = delete;

    /// Half of the cores are used at first, so that others can load beside it; from now on all.
    void hurry();
    /// Does not wait.
    void stop();
    /// How much is read, 0 to 100.
    int percent() const;

private:
    std::unique_ptr<SearchWork> m_work;
};

/// Reads and unseals names, numbers and addresses for the search box and the table.
class SearchLoader
{
public:
    explicit SearchLoader(Session& session)
        : m_session(session)
    {
    }

    /// Begins to read all live households and returns. Rows that are written meanwhile may be read
    /// as they were before or after. Denied while the register is locked. Any thread, as long as
    /// nobody locks or unlocks the register.
    core::Result<std::unique_ptr<SearchReading>> begin(SearchReading::Done done);

    /// All live households, with two to four threads; takes one to two seconds for 1,000,000
    /// persons, waits for it.
    core::Result<Searchable> load(const core::Progress& progress);

    /// One household as it is now, for SearchIndex::replace; nullopt when it is gone. On the
    /// register's thread.
    core::Result<std::optional<registry::SearchHousehold>> household(const core::RecordId& id);

private:
    Session& m_session;
};

/// Name of the head: the member the register knows as head, else the first.
QString nameOfHead(const registry::SearchHousehold& household);

} // namespace rangkul::storage
