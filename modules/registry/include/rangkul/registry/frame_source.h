// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"

namespace rangkul::registry {

/// New cells of one added column, in the order of the rows of the patch.
struct FrameCells
{
    const Variable* variable = nullptr;
    std::vector<Value> values;
};

/// How some households look after a commit.
struct FramePatch
{
    std::vector<HouseholdRow> households;
    std::vector<core::RecordId> withdrawn;
    std::vector<FrameCells> householdCells; ///< one per column added to the household frame
    /// PersonRow::household is a row of the frame, or of the frame as it is after `households`
    /// were put into it in order.
    std::vector<PersonRow> persons;
    std::vector<core::RecordId> withdrawnPersons;
    std::vector<FrameCells> personCells;
};

void applyPatch(const FramePatch& patch, HouseholdFrame& households, PersonFrame* persons);
/// The row an id has, or will have once `patch.households` are put: for writing the persons.
quint32 rowAfter(const FramePatch& patch, const HouseholdFrame& households,
                 const core::RecordId& household);

/// Reads frames. Not thread-safe; a long work reports to and heeds `progress` (Cancelled).
class FrameSource
{
public:
    virtual ~FrameSource() = default;

    /// Regions, programs and every household that is not withdrawn. Deciles are those of the
    /// ranking with the newest as_of for each kind.
    virtual core::Result<HouseholdFrame> households(const core::Progress& progress) = 0;
    /// The same, but no household receives a program: for who asks only answers and has not the
    /// time to look at all benefits. Here with them; a source that can do better leaves them.
    virtual core::Result<HouseholdFrame> withoutPrograms(const core::Progress& progress)
    {
        return households(progress);
    }
    virtual core::Result<PersonFrame> persons(const HouseholdFrame& households,
                                              const core::Progress& progress) = 0;
    /// One variable of Household or Dwelling, a cell for each row of the frame.
    virtual core::Result<FrameColumn> column(const HouseholdFrame& households,
                                             const Variable& variable,
                                             const core::Progress& progress) = 0;
    /// One variable of Person.
    virtual core::Result<FrameColumn> column(const PersonFrame& persons, const Variable& variable,
                                             const core::Progress& progress) = 0;
    /// Several variables at once, in their order. Here one after the other; a source that can do
    /// better looks at each table once.
    virtual core::Result<std::vector<FrameColumn>>
    columns(const HouseholdFrame& households, const std::vector<const Variable*>& variables,
            const core::Progress& progress);
    virtual core::Result<std::vector<FrameColumn>>
    columns(const PersonFrame& persons, const std::vector<const Variable*>& variables,
            const core::Progress& progress);
    /// The households as they are stored now, with cells for the columns both frames have. Persons
    /// who were in one of them and are elsewhere now come along. `persons` may be nullptr.
    virtual core::Result<FramePatch> reload(const HouseholdFrame& households,
                                            const PersonFrame* persons,
                                            const std::vector<core::RecordId>& ids) = 0;
};

} // namespace rangkul::registry
