// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/frame_column.h"
#include "rangkul/registry/row_index.h"

#include <array>
#include <map>

namespace rangkul::registry {

/// Whose official ranking.
enum class DecileKind : std::uint8_t { National, Province, City };
inline constexpr size_t kDecileKinds = 3;
inline constexpr qint8 kNoDecile = -1; ///< no ranking known; 0 means "not ranked"

struct FrameRegion
{
    core::RecordId id;
    QString code;
    QString name;
    int level = 0;   ///< of the list region_level
    int parent = -1; ///< index in regions()
};

struct FrameProgram
{
    core::RecordId id;
    QString name;
    QString shortName;
};

/// What the frame holds of one household before any column is loaded.
struct HouseholdRow
{
    core::RecordId id;
    core::RecordId dwelling;
    core::RecordId region;
    std::optional<GeoPoint> point;
    std::array<qint8, kDecileKinds> deciles{kNoDecile, kNoDecile, kNoDecile};
    std::optional<qint64> presence;
    std::optional<qint64> eligibility;
    std::optional<qint64> origin;
    int members = 0; ///< persons who belong to it now
    bool ended = false;
    bool conflict = false; ///< it, its dwelling or a member has an open conflict
    std::vector<core::RecordId> programs;
};

/// A snapshot of all households by columns: the table, the map and the charts read it. Row numbers
/// stay valid for the life of the frame; a withdrawn household keeps its row, hidden. Reading from
/// many threads is safe while nobody writes. Columns of households and of their dwellings are added
/// when first needed.
class HouseholdFrame
{
public:
    /// Parents before children is not needed.
    void setRegions(std::vector<FrameRegion> regions);
    void setPrograms(std::vector<FrameProgram> programs);
    void reserve(size_t rows);
    /// Adds a row, or replaces the row of that id. Unknown programs are left out.
    quint32 put(const HouseholdRow& row);
    void setReceives(quint32 row, int program, bool receives = true);
    void hide(quint32 row) { m_flags[row] |= kHidden; }
    void setConflict(quint32 row, bool conflict);

    size_t size() const { return m_ids.size(); }
    std::optional<quint32> rowOf(const core::RecordId& household) const
    {
        return m_index.find(m_ids, household);
    }
    /// In row order; a look at every row.
    std::vector<quint32> rowsOfDwelling(const core::RecordId& dwelling) const;

    std::span<const core::RecordId> ids() const { return m_ids; }
    std::span<const core::RecordId> dwellings() const { return m_dwellings; }
    /// Degrees; NaN in both when the dwelling has no point.
    std::span<const double> lon() const { return m_lon; }
    std::span<const double> lat() const { return m_lat; }
    /// Index in regions(), -1 when unknown.
    std::span<const qint32> regionIndexes() const { return m_region; }
    std::span<const qint8> deciles(DecileKind kind) const
    {
        return m_deciles[static_cast<size_t>(kind)];
    }
    /// Codes; kMissing<qint8> when nothing is stored.
    std::span<const qint8> presence() const;
    std::span<const qint8> eligibility() const;
    std::span<const qint8> origin() const;
    std::span<const quint16> members() const { return m_members; }
    bool isHidden(quint32 row) const { return (m_flags[row] & kHidden) != 0; }
    bool isEnded(quint32 row) const { return (m_flags[row] & kEnded) != 0; }
    bool hasConflict(quint32 row) const { return (m_flags[row] & kConflict) != 0; }
    bool hasPoint(quint32 row) const { return m_lon[row] == m_lon[row]; }

    const std::vector<FrameRegion>& regions() const { return m_regions; }
    std::optional<int> regionIndex(const core::RecordId& region) const;
    std::optional<int> regionIndex(QStringView code) const;
    /// For each region: does it, or a region it lies in, have one of the codes?
    std::vector<bool> regionsWithin(const std::vector<QString>& codes) const;
    /// The region of that level around the household's region, or nullopt.
    std::optional<int> regionAtLevel(quint32 row, int level) const;

    const std::vector<FrameProgram>& programs() const { return m_programs; }
    std::optional<int> programIndex(const core::RecordId& program) const;
    /// The household, its dwelling or a member receives it.
    bool receives(quint32 row, int program) const
    {
        const auto bit = static_cast<size_t>(program);
        return (m_received[row * m_words + bit / 64] >> (bit % 64) & 1) != 0;
    }
    /// Bits of the programs of one row, 64 programs a word.
    std::span<const quint64> received(quint32 row) const
    {
        return {m_received.data() + row * m_words, m_words};
    }

    /// nullptr until it was added. Variables of Household and Dwelling.
    const FrameColumn* column(const Variable& variable) const;
    /// `column` must have a cell for each row.
    void setColumn(FrameColumn column);
    void setCell(const Variable& variable, quint32 row, const Value& value);
    /// Those added, without presence, eligibility and origin which are always there.
    std::vector<const Variable*> addedColumns() const;

private:
    enum : quint8 { kEnded = 1, kConflict = 2, kHidden = 4 };

    void appendEmpty(const core::RecordId& id);
    std::span<const qint8> codes(const Variable& variable) const;

    std::vector<FrameRegion> m_regions;
    std::vector<FrameProgram> m_programs;
    std::vector<core::RecordId> m_ids;
    RowIndex m_index;
    std::vector<core::RecordId> m_dwellings;
    std::vector<double> m_lon;
    std::vector<double> m_lat;
    std::vector<qint32> m_region;
    std::array<std::vector<qint8>, kDecileKinds> m_deciles;
    std::vector<quint16> m_members;
    std::vector<quint8> m_flags;
    size_t m_words = 1; ///< per row in m_received
    std::vector<quint64> m_received;
    std::map<const Variable*, FrameColumn> m_columns;
    std::map<core::RecordId, int> m_regionIndex;
    std::map<core::RecordId, int> m_programIndex;
};

} // namespace rangkul::registry
