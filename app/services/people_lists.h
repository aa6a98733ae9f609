// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/coverage/insurance_baskets.h"
#include "rangkul/exchange/header_finder.h"
#include "rangkul/linkage/record_store.h"
#include "rangkul/storage/register.h"

#include <vector>

namespace rangkul::services {

/// Whom a row of the record store stands for.
struct ListedPerson
{
    QString name;                                        ///< as the list writes it
    QString nik;                                         ///< masked, unless PeopleLists::isFull
    qint64 line = 0;                                     ///< of a file; 0 for a register
    core::RecordId person;                               ///< of a register
    core::RecordId household;                            ///< likewise
    QString segment = {};                                ///< of a BPJS list, as written
    coverage::Absence absence = coverage::Absence::None; ///< of a register
};

/// Persons of one or two lists, ready to be compared once store.finish() was called.
struct PeopleLists
{
    linkage::RecordStore store;
    std::vector<ListedPerson> people; ///< by row of the store
    bool isFull = false;              ///< NIK are kept in full; the caller has logged why
    bool hasFormer = false;           ///< who died, moved or was double is read from registers too
};

/// What tells a village: lists are comparable when they say it alike.
enum class VillageForm { None, Name, Code };

/// A sheet with one person a row (or a household's head), its columns found by their headers as
/// imports find them.
class PeopleFile
{
public:
    /// Errors of exchange::inspectTable(); InvalidInput "match.no_person_columns" (file) when there
    /// is neither a name nor a NIK.
    static core::Result<PeopleFile> open(const QString& path);

    bool tellsVillageBy(VillageForm form) const;
    /// Has it a column with the segments of BPJS lists?
    bool tellsSegment() const;
    /// Adds all rows as list `source`. Cancelled "linkage.cancelled"; step "match.reading".
    core::Status read(quint8 source, VillageForm village, PeopleLists& out,
                      const core::Progress& progress) const;

private:
    exchange::TableFile m_file;
    size_t m_sheet = 0;
    exchange::SheetLayoutReading m_layout;
};

/// Adds everybody who is a member of a household now, and former members when asked. Step
/// "match.reading".
core::Status readPeople(storage::Register& reg, quint8 source, VillageForm village,
                        PeopleLists& out, const core::Progress& progress);

} // namespace rangkul::services
