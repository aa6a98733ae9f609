// SPDX-License-Identifier: GPL-3.0-or-later
#include "tray_reader.h"

#include <QHash>

#include "rangkul/storage/received_rows.h"

namespace rangkul::desktop {

core::Result<std::vector<importui::TrayEntry>> TrayReader::load()
{
    RANGKUL_LET(rows, m_register.receivedRows().tray());
    RANGKUL_LET(datasets, m_register.records().all(registry::Entity::Dataset));
    QHash<core::RecordId, QString> names;
    for (const registry::Record& dataset : datasets) {
        names.insert(dataset.ref().id, dataset.text(QLatin1StringView("name")));
    }
    std::vector<importui::TrayEntry> entries;
    entries.reserve(rows.size());
    for (registry::TrayRow& row : rows) {
        const QString name = names.value(row.dataset);
        entries.push_back({std::move(row), name});
    }
    return entries;
}

core::Status TrayReader::settle(const std::vector<qint64>& ids)
{
    return m_register.receivedRows().settle(ids);
}

} // namespace rangkul::desktop
