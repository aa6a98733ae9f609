// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include "rangkul/core/progress.h"
#include "rangkul/registry/household_frame.h"
#include "rangkul/registry/person_frame.h"

#include <optional>
#include <vector>

namespace rangkul::coverage {

/// Who receives a benefit, by rows of the frames.
enum class Receiver : quint8 {
    Unknown, ///< the frames do not hold it
    Person,
    Household,
    Dwelling,
};

/// One benefit as the steps of a program and its budget see it.
struct BenefitRow
{
    core::RecordId id;
    qint64 status = 0; ///< of the list benefit_status
    std::optional<qint64> amount;
    QDate on;         ///< delivered, else approved, else proposed
    int program = -1; ///< index in the frame's programs
    int year = 0;     ///< 0: not said
    Receiver receiver = Receiver::Unknown;
    quint32 row = 0; ///< of the person or household; of the first household in the dwelling
};

/// Which benefits; nothing said: all.
struct BenefitQuestion
{
    std::optional<core::RecordId> program = {};
    std::optional<int> year = {};
    bool orWithoutYear = false; ///< also those whose year nobody said
};

/// One need as an office counts it.
struct NeedRow
{
    core::RecordId id;
    core::RecordId rule;
    quint32 household = 0; ///< row of the frame
    int office = 0;        ///< index in NeedRows::offices
    qint64 status = 0;     ///< of the list need_status
    QDate deadline;
};
struct NeedRows
{
    QStringList offices;
    std::vector<NeedRow> rows;
};

/// Reads benefits and needs by columns, as fits very many of them. Not thread-safe.
class AidSource
{
public:
    virtual ~AidSource() = default;
    /// Benefits of programs the frame does not hold are left out. Cancelled "register.cancelled".
    virtual core::Result<std::vector<BenefitRow>>
    benefits(const registry::HouseholdFrame& households, const registry::PersonFrame& persons,
             const BenefitQuestion& question, const core::Progress& progress) = 0;
    /// Needs of households the frame does not hold are left out. `rule` null: of all rules.
    virtual core::Result<NeedRows> needs(const registry::HouseholdFrame& households,
                                         const core::RecordId& rule,
                                         const core::Progress& progress) = 0;
    /// The last day each household stood in this decile of a national ranking, by row; invalid:
    /// never.
    virtual core::Result<std::vector<QDate>>
    lastInDecile(const registry::HouseholdFrame& households, int decile,
                 const core::Progress& progress) = 0;
};

} // namespace rangkul::coverage
