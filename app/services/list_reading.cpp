// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_reading.h"

#include <QFileInfo>

#include "rangkul/registry/frame_source.h"
#include "rangkul/storage/access_log.h"

#include <algorithm>

namespace rangkul::services {

namespace {

/// A file among the two lists.
struct FileSide
{
    quint8 source = 0;
    PeopleFile file;
};

core::Result<std::vector<FileSide>> openFileSides(const ListReading& reading)
{
    std::vector<FileSide> files;
    for (const quint8 source : {quint8(0), quint8(1)}) {
        const ListSide& side = source == 0 ? reading.first : reading.second;
        if (!side.isFile()) {
            continue;
        }
        RANGKUL_LET(file, PeopleFile::open(side.file));
        if (source == 1 && reading.needsSegment && !file.tellsSegment()) {
            return core::Error{core::ErrorCode::InvalidInput,
                               QStringLiteral("match.no_segment_column"),
                               {QFileInfo(side.file).fileName()}};
        }
        files.push_back({source, std::move(file)});
    }
    return files;
}

core::Status readRegisterSides(storage::Register& reg, const ListReading& reading,
                               VillageForm village, PeopleLists& out,
                               const core::Progress& progress)
{
    SideMembers members[2];
    std::vector<RegisterSide> sides;
    for (const quint8 source : {quint8(0), quint8(1)}) {
        const ListSide& side = source == 0 ? reading.first : reading.second;
        if (side.isFile()) {
            continue;
        }
        sides.push_back({source, nullptr});
        if (side.kind != ListSide::Kind::Register) {
            RANGKUL_LET(households, reg.frames().households(progress));
            RANGKUL_LET(found, membersOf(reg, side, households));
            members[source] = std::move(found);
            sides.back().members = &members[source];
        }
    }
    return sides.empty() ? core::Status(core::Done{})
                         : readPeople(reg, sides, village, out, progress);
}

} // namespace

core::Result<PeopleLists> readPeopleLists(storage::Register* reg, const ListReading& reading,
                                          const core::Progress& progress)
{
    if (reading.isBaskets && reading.first.isFile()) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("match.baskets_first"),
                           {reading.first.name}};
    }
    RANGKUL_LET(files, openFileSides(reading));
    const auto allTell = [&files](VillageForm form) {
        return std::all_of(files.begin(), files.end(),
                           [form](const FileSide& one) { return one.file.tellsVillageBy(form); });
    };
    const VillageForm village = allTell(VillageForm::Code)   ? VillageForm::Code
                                : allTell(VillageForm::Name) ? VillageForm::Name
                                                             : VillageForm::None;
    PeopleLists out;
    out.isFull = reading.isFull;
    out.hasFormer = reading.isBaskets;
    if (reg != nullptr) {
        RANGKUL_TRY(addVillages(*reg, out.villages));
        RANGKUL_TRY(readRegisterSides(*reg, reading, village, out, progress));
    }
    for (const FileSide& one : files) {
        RANGKUL_TRY(one.file.read(one.source, village, out, progress));
    }
    return out;
}

core::Status logFullNumbers(storage::Register& reg, const PeopleLists& lists,
                            const QString& purpose)
{
    QSet<core::RecordId> households;
    for (const ListedPerson& person : lists.people) {
        if (!person.household.isNull()) {
            households.insert(person.household);
        }
    }
    return reg.accessLog().add(
        {QStringLiteral("export"), {}, purpose, static_cast<qint64>(households.size())});
}

} // namespace rangkul::services
