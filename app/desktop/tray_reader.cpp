// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_reader.h"

#include <QHash>

#include "rangkul/storage/received_rows.h"
#include "repair_service.h"

namespace rangkul::desktop {

namespace {

using importui::TrayColumns;

std::shared_ptr<const TrayColumns> columnsOf(const exchange::KeptReading& reading)
{
    auto columns = std::make_shared<TrayColumns>();
    for (const exchange::MappedColumn& column : reading.file.layout.columns) {
        const bool isRead = column.by != exchange::MappedBy::Nothing &&
                            column.field.role != exchange::FieldRole::Ignore;
        columns->headers << column.header;
        columns->targets << (isRead ? column.field.toString() : QString());
    }
    return columns;
}

/// A list of the tray: its name, and the columns of its files when it can be read again.
struct TrayList
{
    QString name;
    std::vector<std::shared_ptr<const TrayColumns>> files;
};

} // namespace

core::Result<std::vector<importui::TrayEntry>> TrayReader::load()
{
    RANGKUL_LET(rows, m_register.receivedRows().tray());
    RANGKUL_LET(datasets, m_register.records().all(registry::Entity::Dataset));
    QHash<core::RecordId, TrayList> lists;
    for (const registry::Record& dataset : datasets) {
        lists[dataset.ref().id].name = dataset.text(QLatin1StringView("name"));
    }
    QSet<core::RecordId> looked;
    std::vector<importui::TrayEntry> entries;
    entries.reserve(rows.size());
    for (registry::TrayRow& row : rows) {
        TrayList& list = lists[row.dataset];
        if (!looked.contains(row.dataset)) {
            looked.insert(row.dataset);
            const auto readings = services::readingsOfImport(m_register, row.dataset);
            for (size_t i = 0; readings && i < readings->size(); ++i) {
                list.files.push_back(columnsOf((*readings)[i]));
            }
        }
        const auto file = static_cast<size_t>(exchange::fileOfPackageRow(row.rowNumber));
        entries.push_back(
            {std::move(row), list.name, file < list.files.size() ? list.files[file] : nullptr});
    }
    return entries;
}

core::Status TrayReader::settle(const std::vector<qint64>& ids)
{
    return m_register.receivedRows().settle(ids);
}

core::Result<exchange::RepairOutcome>
TrayReader::check(const std::vector<exchange::RepairWish>& wishes, const core::Progress& progress)
{
    return services::checkTrayRows(m_register, wishes, progress);
}

core::Result<exchange::RepairOutcome>
TrayReader::takeIn(const std::vector<exchange::RepairWish>& wishes, const core::Progress& progress)
{
    return services::takeInTrayRows(m_register, wishes, progress);
}

} // namespace rangkul::desktop
