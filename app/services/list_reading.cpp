// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_reading.h"

#include <QFileInfo>
#include <QSet>

#include "rangkul/storage/access_log.h"

#include <algorithm>

namespace rangkul::services {

core::Result<std::vector<PeopleFile>> openPeopleFiles(const QStringList& paths, bool needsSegment)
{
    std::vector<PeopleFile> files;
    for (const QString& path : paths) {
        RANGKUL_LET(file, PeopleFile::open(path));
        files.push_back(std::move(file));
    }
    if (needsSegment && !files.empty() && !files.back().tellsSegment()) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("match.no_segment_column"),
                           {QFileInfo(paths.last()).fileName()}};
    }
    return files;
}

core::Result<PeopleLists> readPeopleLists(const ListReading& reading,
                                          const std::vector<PeopleFile>& files,
                                          const core::Progress& progress)
{
    const auto allTell = [&files](VillageForm form) {
        return std::all_of(files.begin(), files.end(),
                           [form](const PeopleFile& file) { return file.tellsVillageBy(form); });
    };
    const VillageForm village = allTell(VillageForm::Code)   ? VillageForm::Code
                                : allTell(VillageForm::Name) ? VillageForm::Name
                                                             : VillageForm::None;
    PeopleLists out;
    out.isFull = reading.isFull;
    out.hasFormer = reading.hasFormer;
    quint8 source = 0;
    if (reading.reg != nullptr) {
        RANGKUL_TRY(readPeople(*reading.reg, source++, village, out, progress));
    }
    for (const PeopleFile& file : files) {
        RANGKUL_TRY(file.read(source++, village, out, progress));
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
