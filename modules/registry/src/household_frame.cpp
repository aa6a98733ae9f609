// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/household_frame.h"

#include <algorithm>
#include <cmath>

namespace rangkul::registry {

namespace {

const Variable& householdVariable(const char* column)
{
    return variable(Entity::Household, QLatin1StringView(column));
}

/// The columns a frame always has.
struct Always
{
    const Variable& presence = householdVariable("presence");
    const Variable& eligibility = householdVariable("eligibility");
    const Variable& origin = householdVariable("origin");
};

const Always& always()
{
    static const Always all;
    return all;
}

} // namespace

void HouseholdFrame::setRegions(std::vector<FrameRegion> regions)
{
    m_regions = std::move(regions);
    m_regionIndex.clear();
    for (size_t i = 0; i < m_regions.size(); ++i) {
        m_regionIndex.emplace(m_regions[i].id, static_cast<int>(i));
    }
}

void HouseholdFrame::setPrograms(std::vector<FrameProgram> programs)
{
    const size_t words = std::max<size_t>(1, (programs.size() + 63) / 64);
    std::vector<quint64> received(size() * words);
    std::map<core::RecordId, int> index;
    for (size_t i = 0; i < programs.size(); ++i) {
        index.emplace(programs[i].id, static_cast<int>(i));
        // A program that was there before keeps its recipients, wherever it now stands.
        if (const auto before = programIndex(programs[i].id)) {
            for (quint32 row = 0; row < size(); ++row) {
                if (receives(row, *before)) {
                    received[row * words + i / 64] |= quint64(1) << (i % 64);
                }
            }
        }
    }
    m_programs = std::move(programs);
    m_programIndex = std::move(index);
    m_received = std::move(received);
    m_words = words;
}

void HouseholdFrame::reserve(size_t rows)
{
    m_ids.reserve(rows);
    m_dwellings.reserve(rows);
    m_lon.reserve(rows);
    m_lat.reserve(rows);
    m_region.reserve(rows);
    for (auto& deciles : m_deciles) {
        deciles.reserve(rows);
    }
    m_members.reserve(rows);
    m_flags.reserve(rows);
    m_received.reserve(rows * m_words);
}

void HouseholdFrame::appendEmpty(const core::RecordId& id)
{
    m_ids.push_back(id);
    m_index.add(m_ids);
    m_dwellings.emplace_back();
    m_lon.push_back(std::nan(""));
    m_lat.push_back(std::nan(""));
    m_region.push_back(-1);
    for (auto& deciles : m_deciles) {
        deciles.push_back(kNoDecile);
    }
    m_members.push_back(0);
    m_flags.push_back(0);
    m_received.resize(m_ids.size() * m_words);
    if (m_columns.empty()) {
        for (const Variable* v : {&always().presence, &always().eligibility, &always().origin}) {
            m_columns.try_emplace(v, *v);
        }
    }
    for (auto& [variable, column] : m_columns) {
        column.resize(m_ids.size());
    }
}

quint32 HouseholdFrame::put(const HouseholdRow& row)
{
    const auto known = rowOf(row.id);
    if (!known) {
        appendEmpty(row.id);
    }
    const quint32 at = known.value_or(static_cast<quint32>(m_ids.size() - 1));
    m_dwellings[at] = row.dwelling;
    m_lon[at] = row.point ? row.point->lon : std::nan("");
    m_lat[at] = row.point ? row.point->lat : std::nan("");
    m_region[at] = regionIndex(row.region).value_or(-1);
    for (size_t kind = 0; kind < kDecileKinds; ++kind) {
        m_deciles[kind][at] = row.deciles[kind];
    }
    m_members[at] = static_cast<quint16>(std::clamp(row.members, 0, 0xFFFF));
    m_flags[at] = static_cast<quint8>((row.ended ? kEnded : 0) | (row.conflict ? kConflict : 0));
    m_columns.at(&always().presence).setInteger(at, row.presence);
    m_columns.at(&always().eligibility).setInteger(at, row.eligibility);
    m_columns.at(&always().origin).setInteger(at, row.origin);
    std::fill_n(m_received.begin() + static_cast<std::ptrdiff_t>(at * m_words), m_words, 0);
    for (const core::RecordId& program : row.programs) {
        if (const auto index = programIndex(program)) {
            setReceives(at, *index);
        }
    }
    return at;
}

void HouseholdFrame::setReceives(quint32 row, int program, bool receives)
{
    const auto bit = static_cast<size_t>(program);
    quint64& word = m_received[row * m_words + bit / 64];
    const quint64 mask = quint64(1) << (bit % 64);
    word = receives ? word | mask : word & ~mask;
}

void HouseholdFrame::setConflict(quint32 row, bool conflict)
{
    m_flags[row] =
        static_cast<quint8>(conflict ? m_flags[row] | kConflict : m_flags[row] & ~kConflict);
}

std::vector<quint32> HouseholdFrame::rowsOfDwelling(const core::RecordId& dwelling) const
{
    std::vector<quint32> rows;
    for (quint32 row = 0; row < size(); ++row) {
        if (m_dwellings[row] == dwelling && !isHidden(row)) {
            rows.push_back(row);
        }
    }
    return rows;
}

std::span<const qint8> HouseholdFrame::codes(const Variable& variable) const
{
    const FrameColumn* found = column(variable);
    return found ? found->as<qint8>() : std::span<const qint8>();
}

std::span<const qint8> HouseholdFrame::presence() const
{
    return codes(always().presence);
}

std::span<const qint8> HouseholdFrame::eligibility() const
{
    return codes(always().eligibility);
}

std::span<const qint8> HouseholdFrame::origin() const
{
    return codes(always().origin);
}

std::optional<int> HouseholdFrame::regionIndex(const core::RecordId& region) const
{
    const auto found = m_regionIndex.find(region);
    return found == m_regionIndex.end() ? std::nullopt : std::optional(found->second);
}

std::optional<int> HouseholdFrame::regionIndex(QStringView code) const
{
    const auto found = std::find_if(m_regions.begin(), m_regions.end(),
                                    [code](const FrameRegion& r) { return r.code == code; });
    return found == m_regions.end() ? std::nullopt
                                    : std::optional(static_cast<int>(found - m_regions.begin()));
}

std::vector<bool> HouseholdFrame::regionsWithin(const std::vector<QString>& codes) const
{
    std::vector<bool> within(m_regions.size());
    for (size_t i = 0; i < m_regions.size(); ++i) {
        // As many steps as there are regions at most, so that a ring of parents ends as well.
        int at = static_cast<int>(i);
        for (size_t steps = 0; at >= 0 && steps < m_regions.size(); ++steps) {
            const FrameRegion& region = m_regions[static_cast<size_t>(at)];
            if (std::find(codes.begin(), codes.end(), region.code) != codes.end()) {
                within[i] = true;
                break;
            }
            at = region.parent;
        }
    }
    return within;
}

std::optional<int> HouseholdFrame::regionAtLevel(quint32 row, int level) const
{
    int at = m_region[row];
    for (size_t steps = 0; at >= 0 && steps < m_regions.size(); ++steps) {
        if (m_regions[static_cast<size_t>(at)].level == level) {
            return at;
        }
        at = m_regions[static_cast<size_t>(at)].parent;
    }
    return std::nullopt;
}

std::optional<int> HouseholdFrame::programIndex(const core::RecordId& program) const
{
    const auto found = m_programIndex.find(program);
    return found == m_programIndex.end() ? std::nullopt : std::optional(found->second);
}

const FrameColumn* HouseholdFrame::column(const Variable& variable) const
{
    const auto found = m_columns.find(&variable);
    return found == m_columns.end() ? nullptr : &found->second;
}

void HouseholdFrame::setColumn(FrameColumn column)
{
    Q_ASSERT(column.size() == size());
    const Variable* key = &column.variable();
    m_columns.insert_or_assign(key, std::move(column));
}

void HouseholdFrame::setCell(const Variable& variable, quint32 row, const Value& value)
{
    if (const auto found = m_columns.find(&variable); found != m_columns.end()) {
        found->second.set(row, value);
    }
}

std::vector<const Variable*> HouseholdFrame::addedColumns() const
{
    std::vector<const Variable*> added;
    for (const auto& [variable, column] : m_columns) {
        if (variable != &always().presence && variable != &always().eligibility &&
            variable != &always().origin) {
            added.push_back(variable);
        }
    }
    return added;
}

} // namespace rangkul::registry
