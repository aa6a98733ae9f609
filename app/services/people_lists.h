// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/coverage/insurance_baskets.h"
#include "rangkul/exchange/header_finder.h"
#include "rangkul/linkage/record_store.h"
#include "rangkul/storage/register.h"

#include <map>
#include <vector>

namespace rangkul::services {

/// Whom a row of the record store stands for.
struct ListedPerson
{
    QString name;             ///< as the list writes it
    QString nik;              ///< masked, unless PeopleLists::isFull
    quint8 source = 0;        ///< 0: of the first list
    qint64 line = 0;          ///< of a file; 0 for a register
    core::RecordId person;    ///< of a register
    core::RecordId household; ///< likewise
    qint32 village = -1;      ///< index in PeopleLists::villages, -1 unknown
    QString segment;          ///< of a BPJS list, as written
    quint64 card = 0;         ///< made of the BPJS card number; 0: the list does not say
    quint64 period = 0;       ///< made of the month billed; 0: the list does not say
    coverage::Absence absence = coverage::Absence::None; ///< of a register
};

/// A kelurahan as lists name it.
struct ListedVillage
{
    QString code; ///< digits only; empty: no list says
    QString name;
};

/// The kelurahan that lists name, each once.
class ListedVillages
{
public:
    /// By its code, else by a name that only one has; a new one when neither is known. -1 when both
    /// are empty.
    qint32 find(const QString& code, const QString& name);
    const ListedVillage& at(qint32 village) const { return m_all[static_cast<size_t>(village)]; }
    qint32 size() const { return static_cast<qint32>(m_all.size()); }

private:
    std::vector<ListedVillage> m_all;
    std::map<QString, qint32> m_byCode;
    std::map<QString, qint32> m_byName; ///< -1: several have it
};

/// Persons of one or two lists, ready to be compared once store.finish() was called.
struct PeopleLists
{
    linkage::RecordStore store;
    std::vector<ListedPerson> people; ///< by row of the store
    ListedVillages villages;
    bool isFull = false;    ///< NIK are kept in full; the caller has logged why
    bool hasFormer = false; ///< who died, moved or was double is read from the first list too
};

/// What tells a village when records are compared: lists must say it alike.
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
    /// Adds all rows as list `source`. InvalidInput "match.no_rows" (file); Cancelled
    /// "linkage.cancelled"; step "match.reading".
    core::Status read(quint8 source, VillageForm village, PeopleLists& out,
                      const core::Progress& progress) const;

private:
    exchange::TableFile m_file;
    size_t m_sheet = 0;
    exchange::SheetLayoutReading m_layout;
};

/// Makes the kelurahan of a register known, so that the names in files find their codes.
core::Status addVillages(storage::Register& reg, ListedVillages& out);

struct SideMembers;
/// A list inside the register.
struct RegisterSide
{
    quint8 source = 0;
    const SideMembers* members = nullptr; ///< null: everybody
};

/// Adds everybody who is a member of a household now to the lists he or she is in, and former
/// members of the first list when asked. Who is in two lists is known to be the same person. Step
/// "match.reading".
core::Status readPeople(storage::Register& reg, const std::vector<RegisterSide>& sides,
                        VillageForm village, PeopleLists& out, const core::Progress& progress);
/// Everybody, as one list.
core::Status readPeople(storage::Register& reg, PeopleLists& out, const core::Progress& progress);

} // namespace rangkul::services
