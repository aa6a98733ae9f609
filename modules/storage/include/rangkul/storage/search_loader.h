// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/core/result.h"
#include "rangkul/registry/name_directory.h"
#include "rangkul/registry/search_index.h"

namespace rangkul::storage {

class Session;

/// What is built at unlock from the sealed texts and dies with the process.
struct Searchable
{
    registry::SearchIndex index;
    registry::NameDirectory names;
};

/// Reads and unseals names, numbers and addresses for the search box and the table.
class SearchLoader
{
public:
    explicit SearchLoader(Session& session)
        : m_session(session)
    {
    }

    /// All live households, with two to four threads that read by connections of their own; takes
    /// one to two seconds for 1,000,000 persons. Call it from the register's thread.
    core::Result<Searchable> load(const core::Progress& progress);

    /// One household as it is now, for SearchIndex::replace; nullopt when it is gone.
    core::Result<std::optional<registry::SearchHousehold>> household(const core::RecordId& id);

private:
    Session& m_session;
};

/// Name of the head: the member the register knows as head, else the first.
QString nameOfHead(const registry::SearchHousehold& household);

} // namespace rangkul::storage
