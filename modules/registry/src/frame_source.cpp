// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/frame_source.h"

namespace rangkul::registry {

namespace {

template <typename Frame>
void putCells(Frame& frame, const std::vector<FrameCells>& cells, const std::vector<quint32>& rows)
{
    for (const FrameCells& column : cells) {
        Q_ASSERT(column.values.size() == rows.size());
        for (size_t i = 0; i < rows.size(); ++i) {
            frame.setCell(*column.variable, rows[i], column.values[i]);
        }
    }
}

template <typename Frame> void hideAll(Frame& frame, const std::vector<core::RecordId>& ids)
{
    for (const core::RecordId& id : ids) {
        if (const auto row = frame.rowOf(id)) {
            frame.hide(*row);
        }
    }
}

template <typename Frame>
core::Result<std::vector<FrameColumn>> oneByOne(FrameSource& source, const Frame& frame,
                                                const std::vector<const Variable*>& variables,
                                                const core::Progress& progress)
{
    std::vector<FrameColumn> out;
    out.reserve(variables.size());
    for (const Variable* variable : variables) {
        RANGKUL_LET(column, source.column(frame, *variable, progress));
        out.push_back(std::move(column));
    }
    return out;
}

} // namespace

core::Result<std::vector<FrameColumn>>
FrameSource::columns(const HouseholdFrame& households,
                     const std::vector<const Variable*>& variables, const core::Progress& progress)
{
    return oneByOne(*this, households, variables, progress);
}

core::Result<std::vector<FrameColumn>>
FrameSource::columns(const PersonFrame& persons, const std::vector<const Variable*>& variables,
                     const core::Progress& progress)
{
    return oneByOne(*this, persons, variables, progress);
}

void applyPatch(const FramePatch& patch, HouseholdFrame& households, PersonFrame* persons)
{
    std::vector<quint32> rows;
    for (const HouseholdRow& row : patch.households) {
        rows.push_back(households.put(row));
    }
    putCells(households, patch.householdCells, rows);
    hideAll(households, patch.withdrawn);
    if (!persons) {
        return;
    }
    rows.clear();
    for (const PersonRow& row : patch.persons) {
        rows.push_back(persons->put(row));
    }
    putCells(*persons, patch.personCells, rows);
    hideAll(*persons, patch.withdrawnPersons);
}

quint32 rowAfter(const FramePatch& patch, const HouseholdFrame& households,
                 const core::RecordId& household)
{
    if (const auto row = households.rowOf(household)) {
        return *row;
    }
    auto next = static_cast<quint32>(households.size());
    for (const HouseholdRow& row : patch.households) {
        if (row.id == household) {
            return next;
        }
        next += households.rowOf(row.id) ? 0 : 1;
    }
    return kNoRow;
}

} // namespace rangkul::registry
