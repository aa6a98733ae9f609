// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSet>

#include "rangkul/exchange/row_repair.h"

namespace rangkul::exchange {

/// Finds, among the rows of an import, those that a repaired row must be read beside: of the same
/// family, person, number or building.
class RepairContext
{
public:
    RepairContext(const std::vector<KeptReading>& readings, const std::vector<RepairRow>& chosen,
                  const core::Progress& progress);
    ~RepairContext();

    /// The files of the import, holding the chosen rows and those beside them.
    core::Result<std::vector<ImportFile>> files(const ReceivedTable& received);

private:
    struct Part;
    core::Status fillChosen(const ReceivedTable& received);
    core::Status look(qint64 number, const QStringList& cells);
    void noteWanted(Part& part, const struct RowReading& reading);
    bool isWanted(const Part& part, const struct RowReading& reading) const;

    const std::vector<RepairRow>& m_chosen;
    const core::Progress& m_progress;
    std::vector<std::unique_ptr<Part>> m_parts;
    QHash<qint64, size_t> m_chosenAt; ///< package row -> index into m_chosen
    QSet<QByteArray> m_families;
    QSet<QByteArray> m_buildings;
    QSet<quint64> m_numbers; ///< NIK and KK
    qint64 m_seen = 0;
};

} // namespace rangkul::exchange
