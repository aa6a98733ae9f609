// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QSet>

#include "rangkul/core/progress.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/storage/register.h"

#include <optional>

namespace rangkul::services {

/// What stands on one side when lists are laid over each other.
struct ListSide
{
    enum class Kind {
        File,
        Register, ///< everybody
        Program,  ///< who receives it, active or delivered
        Edition,  ///< whom an imported list named, as the register recorded it
        Verified, ///< households that were found
        Decile,   ///< households up to an official (national) decile
        Insured,  ///< the BPJS lists that were imported
    };
    Kind kind = Kind::Register;
    QString file;
    core::RecordId record;       ///< of the program or the dataset
    std::optional<qint64> year;  ///< of the aid; nullopt: of any year
    QString stage;               ///< of the aid: a month or quarter; empty: any
    std::optional<qint64> most;  ///< decile, of Verified and Decile
    QString name = QString();    ///< as officers call it
    QString written = QString(); ///< as it can be read by listSide()

    bool isFile() const { return kind == Kind::File; }
};

/// Reads "register", "program:NAME[:YEAR[:STAGE]]", "edition:NAME", "verified[:DECILE]",
/// "decile:DECILE", "bpjs[:YEAR[:MONTH]]"; everything else is the path of a file. Programs and
/// editions are named by id or name. NotFound "program.not_found", "match.no_edition" (name, those
/// there are); InvalidInput "match.side" (text), "match.decile", "match.edition_many" (name, ids).
core::Result<ListSide> listSide(const registry::RecordRepository& records, const QString& written);

/// Whether an import was one of BPJS, whoever pays.
bool isInsuranceList(const registry::Record& dataset);

/// Lists that the register has, to choose from.
core::Result<std::vector<ListSide>> offeredSides(storage::Register& reg);

/// Who is in a list: persons by themselves, or all members of a household or a dwelling.
struct SideMembers
{
    QSet<core::RecordId> persons;
    QSet<core::RecordId> households;
    QHash<core::RecordId, QString> segments; ///< of persons in BPJS lists

    bool isEmpty() const { return persons.isEmpty() && households.isEmpty(); }
};

/// Not for files. NotFound when nobody is: "match.program_empty" (list, periods that have
/// somebody), "match.edition_empty" (list), "match.bpjs_empty" (list, periods),
/// "match.households_empty" (list).
core::Result<SideMembers> membersOf(storage::Register& reg, const ListSide& side,
                                    const registry::HouseholdFrame& households);

} // namespace rangkul::services
