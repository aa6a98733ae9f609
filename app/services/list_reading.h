// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "list_sides.h"
#include "people_lists.h"

namespace rangkul::services {

/// Which lists are laid over each other, and how they are read.
struct ListReading
{
    ListSide first;
    ListSide second;
    bool isFull = false;       ///< see PeopleLists
    bool isBaskets = false;    ///< the second is a BPJS list; former members are read as well
    bool needsSegment = false; ///< a file must tell the segments of its rows
};

/// Reads both lists, with villages told in a way that all files have. `reg` may be null for two
/// files. Not finished: see RecordStore::finish(). InvalidInput "match.no_segment_column" (file),
/// "match.baskets_first" (list) when the first of baskets is not in the register; errors of
/// PeopleFile, membersOf() and readPeople().
core::Result<PeopleLists> readPeopleLists(storage::Register* reg, const ListReading& reading,
                                          const core::Progress& progress);

/// Numbers in full are shown and written only with an entry in the register's log.
core::Status logFullNumbers(storage::Register& reg, const PeopleLists& lists,
                            const QString& purpose);

} // namespace rangkul::services
