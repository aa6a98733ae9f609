// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "people_lists.h"

namespace rangkul::services {

/// Opens the files of lists. Errors of PeopleFile::open(); InvalidInput "match.no_segment_column"
/// when the last file needs one (baskets) and has none.
core::Result<std::vector<PeopleFile>> openPeopleFiles(const QStringList& paths, bool needsSegment);

/// How two lists are read.
struct ListReading
{
    storage::Register* reg = nullptr; ///< the first list; null: the first file is
    bool isFull = false;              ///< see PeopleLists
    bool hasFormer = false;           ///< see PeopleLists
};

/// Reads the register, if there is one, and the files, in this order, with villages told in a way
/// that all of them have. Not finished: see RecordStore::finish(). Errors of PeopleFile::read() and
/// readPeople().
core::Result<PeopleLists> readPeopleLists(const ListReading& reading,
                                          const std::vector<PeopleFile>& files,
                                          const core::Progress& progress);

/// Numbers in full are shown and written only with an entry in the register's log.
core::Status logFullNumbers(storage::Register& reg, const PeopleLists& lists,
                            const QString& purpose);

} // namespace rangkul::services
