// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registry/applicability.h"

#include "columns.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/household_rules.h"

#include <array>

namespace rangkul::registry {

namespace {

using namespace codes;

/// A question asked only after certain answers to another one of the same row.
struct Gate
{
    const char* column;
    const char* question;
    const char* reason;           ///< why not, when the answer is another one
    bool (*opens)(qint64 answer); ///< for codes
    bool waitsForAnswer = true;   ///< false: a missing answer bars nothing
};

bool isYes(qint64 answer)
{
    return answer == yes_no::kYes;
}
bool wentToSchool(qint64 answer)
{
    return answer != school_attendance::kNever;
}
bool isWoman(qint64 answer)
{
    return answer == sex::kFemale;
}
bool hasMeter(qint64 answer)
{
    return answer != lighting::kPlnWithoutMeter;
}
bool isPln(qint64 answer)
{
    return answer != lighting::kOtherElectricity && answer != lighting::kNoElectricity &&
           answer != lighting::kShared;
}
bool isDrawnFromGround(qint64 answer)
{
    return answer >= water::kBoreWell && answer <= water::kOpenSpring;
}
bool hasToilet(qint64 answer)
{
    return answer != toilet::kNone;
}
bool isOwn(qint64 answer)
{
    return answer == tenure::kOwn;
}
bool isMovedHousehold(qint64 answer)
{
    return answer == presence::kMovedWithinVillage || answer == presence::kMovedAway ||
           answer == presence::kMoved;
}
bool isKeptElsewhere(qint64 answer)
{
    return answer == presence::kDouble || answer == presence::kPartOfOther;
}
bool isMovedPerson(qint64 answer)
{
    return answer == member_presence::kMovedInCountry || answer == member_presence::kMovedAbroad ||
           answer == member_presence::kMovedWithinVillage;
}
bool isDoublePerson(qint64 answer)
{
    return answer == member_presence::kDouble;
}
/// Any answer but "no meter".
bool isPower(qint64 answer)
{
    return answer > 0;
}

constexpr std::array kPersonGates{
    Gate{"pregnant", "sex", "applies.women_only", isWoman, false},
    Gate{"school_level", "school_attendance", "applies.never_at_school", wentToSchool},
    Gate{"school_grade", "school_attendance", "applies.never_at_school", wentToSchool},
    Gate{"diploma", "school_attendance", "applies.never_at_school", wentToSchool},
    Gate{"work_hours", "working", "applies.not_working", isYes},
    Gate{"industry", "working", "applies.not_working", isYes},
    Gate{"work_status", "working", "applies.not_working", isYes},
    Gate{"business_count", "has_business", "applies.no_business", isYes},
    Gate{"business_industry", "has_business", "applies.no_business", isYes},
    Gate{"workers_paid", "has_business", "applies.no_business", isYes},
    Gate{"workers_unpaid", "has_business", "applies.no_business", isYes},
    Gate{"licences", "has_business", "applies.no_business", isYes},
    Gate{"turnover", "has_business", "applies.no_business", isYes},
    Gate{"business_internet", "has_business", "applies.no_business", isYes},
    Gate{"moved_to", "presence", "applies.not_moved", isMovedPerson},
    Gate{"double_of", "presence", "applies.not_double", isDoublePerson},
};

constexpr std::array kHouseholdGates{
    Gate{"moved_to", "presence", "applies.not_moved", isMovedHousehold},
    Gate{"double_of", "presence", "applies.not_double", isKeptElsewhere},
};

constexpr std::array kDwellingGates{
    Gate{"land_proof", "tenure", "applies.not_owner", isOwn},
    Gate{"septic_distance", "water", "applies.water_not_ground", isDrawnFromGround},
    Gate{"power_1", "lighting", "applies.not_pln", isPln},
    Gate{"power_1", "lighting", "applies.no_meter", hasMeter},
    Gate{"power_2", "lighting", "applies.not_pln", isPln},
    Gate{"power_2", "lighting", "applies.no_meter", hasMeter},
    Gate{"power_2", "power_1", "applies.previous_first", isPower},
    Gate{"power_3", "lighting", "applies.not_pln", isPln},
    Gate{"power_3", "lighting", "applies.no_meter", hasMeter},
    Gate{"power_3", "power_2", "applies.previous_first", isPower},
    Gate{"pln_customer", "lighting", "applies.not_pln", isPln},
    Gate{"pln_customer", "lighting", "applies.no_meter", hasMeter},
    Gate{"toilet_type", "toilet", "applies.no_toilet", hasToilet},
};

std::span<const Gate> gatesOf(Entity entity)
{
    switch (entity) {
    case Entity::Person:
        return kPersonGates;
    case Entity::Household:
        return kHouseholdGates;
    case Entity::Dwelling:
        return kDwellingGates;
    default:
        return {};
    }
}

Applicability barredByAge(const Variable& variable, const Record& record, QDate today)
{
    if (variable.entity != Entity::Person || (variable.fromAge < 0 && variable.toAge < 0)) {
        return {};
    }
    const auto age = ageOf(record, today);
    if (age && variable.fromAge >= 0 && *age < variable.fromAge) {
        return {QStringLiteral("applies.too_young"), {QString::number(variable.fromAge)}};
    }
    if (age && variable.toAge >= 0 && *age > variable.toAge) {
        return {QStringLiteral("applies.too_old"), {QString::number(variable.toAge)}};
    }
    return {};
}

Applicability barredByGate(const Gate& gate, const Variable& variable, const Record& record)
{
    const auto answer = record.integer(QLatin1StringView(gate.question));
    if (answer) {
        return gate.opens(*answer) ? Applicability{}
                                   : Applicability{QString::fromLatin1(gate.reason), {}};
    }
    if (gate.waitsForAnswer && isMissing(record.value(variable))) {
        return {QStringLiteral("applies.answer_first"), {QString::fromLatin1(gate.question)}};
    }
    return {};
}

} // namespace

Applicability applies(const Variable& variable, const Record& record, QDate today)
{
    Q_ASSERT(variable.entity == record.ref().entity);
    if (const Applicability age = barredByAge(variable, record, today); !age) {
        return age;
    }
    const QLatin1StringView column(variable.column);
    for (const Gate& gate : gatesOf(variable.entity)) {
        if (column == QLatin1StringView(gate.column)) {
            if (const Applicability open = barredByGate(gate, variable, record); !open) {
                return open;
            }
        }
    }
    const bool needsPoint = variable.entity == Entity::Dwelling &&
                            variable.group == CellGroup::Position && column != columns::kGeom;
    if (needsPoint && isMissing(record.value(columns::kGeom))) {
        return {QStringLiteral("applies.no_point"), {}};
    }
    return {};
}

} // namespace rangkul::registry
