// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_exporter.h"

#include "household_list.h"
#include "rangkul/storage/access_log.h"

namespace rangkul::desktop {

core::Result<qint64> ListExporter::write(const registryui::HouseholdExport& wanted,
                                         const core::Progress& progress)
{
    const bool full = wanted.masking == registryui::ExportMasking::Full;
    const auto masking = full ? services::ListMasking::Full : services::ListMasking::Masked;
    QStringList keys;
    for (const registryui::HouseholdColumn& column : wanted.columns) {
        keys += column.key();
    }
    RANGKUL_LET(regions, m_register.records().all(registry::Entity::Region));
    RANGKUL_LET(columns, services::listColumns(keys, masking, services::regionNames(regions)));
    const auto count = static_cast<qint64>(wanted.households.size());
    if (full) {
        // What cannot be logged is not written.
        RANGKUL_TRY(
            m_register.accessLog().add({QStringLiteral("export"), {}, wanted.purpose, count}));
    }
    const services::ListNotes notes{m_register.info().name, wanted.filter, wanted.purpose,
                                    wanted.officer, m_clock.nowMs()};
    RANGKUL_TRY(services::writeHouseholdList(wanted.path, wanted.households, columns,
                                             m_register.records(), masking, notes, progress));
    return count;
}

} // namespace rangkul::desktop
