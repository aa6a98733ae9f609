// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDate>
#include <QStringList>

#include "rangkul/registry/record.h"

namespace rangkul::registry {

/// Does a question make sense for this person, household or dwelling?
struct Applicability
{
    /// Empty when it applies, else why not: "applies.too_young" (age from), "applies.too_old" (age
    /// to), "applies.women_only", "applies.never_at_school", "applies.not_working",
    /// "applies.no_business", "applies.not_pln", "applies.no_meter", "applies.previous_first",
    /// "applies.no_toilet", "applies.water_not_ground", "applies.not_owner", "applies.no_point",
    /// "applies.not_moved", "applies.not_double", "applies.answer_first" (column to answer).
    QString reason;
    QStringList args;

    explicit operator bool() const { return reason.isEmpty(); }
    bool operator==(const Applicability&) const = default;
};

/// `record` is the row the variable belongs to. Age counts on `today`; an unknown age or sex bars
/// nothing. A question that follows another one waits for its answer, unless it has a value.
Applicability applies(const Variable& variable, const Record& record, QDate today);

} // namespace rangkul::registry
