// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "entity_builder.h"
#include "import_chunk.h"
#include "import_state.h"
#include "rangkul/core/record_id_sequence.h"

namespace rangkul::exchange {

/// Makes records of good rows: dwellings, households, persons, rankings. Remembers which families
/// it has made. One thread.
class RecordWriter
{
public:
    RecordWriter(ImportState& state, const core::RecordId& dataset);

    void addHouseholdRow(int file, const RowFact& fact, const MatchedRow* match,
                         std::vector<BuiltCell>& cells, ImportChunk& out);
    void addPersonRow(int file, const RowFact& fact, const MatchedRow* match,
                      std::vector<BuiltCell>& cells, ImportChunk& out);
    /// A building that the register has already: rows that name it share the dwelling.
    void knowBuilding(const std::vector<BuiltCell>& cells, const core::RecordId& dwelling);

private:
    using Cells = ImportChunk::Cells;

    void writeNewHousehold(qint64 row, FamilyState& family, std::vector<BuiltCell>& cells,
                           ImportChunk& out);
    void writeKnownHousehold(qint64 row, FamilyState& family, const MatchedRow& match,
                             std::vector<BuiltCell>& cells, ImportChunk& out);
    void moveHousehold(qint64 row, FamilyState& family, ImportChunk& out);
    void writeRanking(qint64 row, const FamilyState& family, std::vector<BuiltCell>& cells,
                      ImportChunk& out);
    void writeHead(qint64 row, const FamilyState& family, std::vector<BuiltCell>& cells,
                   ImportChunk& out);
    /// Sets family.dwelling; true when the dwelling is new and has to be written.
    bool findDwelling(FamilyState& family, const std::vector<BuiltCell>& cells);
    /// Village and number of the row's building, empty when it tells none.
    static QString buildingOf(const std::vector<BuiltCell>& cells);
    static Cells take(std::vector<BuiltCell>& cells, registry::Entity entity, bool ofHead,
                      const SlotMask* only, ImportChunk& out);

    ImportState& m_state;
    core::RecordId m_dataset;
    core::RecordIdSequence m_ids;
    QHash<QString, core::RecordId> m_buildings; ///< village and building number told by the file
};

} // namespace rangkul::exchange
