// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/exchange/rule_ids.h"

#include <algorithm>

namespace rangkul::exchange {

namespace {

constexpr Rule kRules[] = {
    {rule::kNikForm, Level::Error, RuleScope::Row},
    {rule::kNikDamaged, Level::Error, RuleScope::Row},
    {rule::kNikCleaned, Level::Warning, RuleScope::Row},
    {rule::kNikMasked, Level::Warning, RuleScope::Row},
    {rule::kNikOtherPerson, Level::Warning, RuleScope::Row},
    {rule::kNikEqualsKk, Level::Error, RuleScope::Row},
    {rule::kNikDouble, Level::Warning, RuleScope::File},
    {rule::kKkForm, Level::Error, RuleScope::Row},
    {rule::kKkDamaged, Level::Error, RuleScope::Row},
    {rule::kKkCleaned, Level::Warning, RuleScope::Row},
    {rule::kKkMasked, Level::Warning, RuleScope::Row},
    {rule::kKkDouble, Level::Warning, RuleScope::File},
    {rule::kListIdMissing, Level::Error, RuleScope::Row},
    {rule::kListIdDouble, Level::Error, RuleScope::File},
    {rule::kNameMissing, Level::Error, RuleScope::Row},
    {rule::kNameDigits, Level::Warning, RuleScope::Row},
    {rule::kRegionUnknown, Level::Error, RuleScope::Row},
    {rule::kRegionNameMismatch, Level::Warning, RuleScope::Row},
    {rule::kPointZero, Level::Error, RuleScope::Row},
    {rule::kPointSwapped, Level::Error, RuleScope::Row},
    {rule::kPointOutside, Level::Warning, RuleScope::Row},
    {rule::kDecileRange, Level::Error, RuleScope::Row},
    {rule::kBirthFuture, Level::Error, RuleScope::Row},
    {rule::kBirthNik, Level::Warning, RuleScope::Row},
    {rule::kAgeMismatch, Level::Warning, RuleScope::Row},
    {rule::kAgeRange, Level::Warning, RuleScope::Row},
    {rule::kDateForm, Level::Warning, RuleScope::Row},
    {rule::kNumberForm, Level::Warning, RuleScope::Row},
    {rule::kTextForm, Level::Warning, RuleScope::Row},
    {rule::kCodeUnknown, Level::Warning, RuleScope::Row},
    {rule::kColumnsShifted, Level::Warning, RuleScope::Row},
    {rule::kFloorAreaRange, Level::Warning, RuleScope::Row},
    {rule::kPowerWithoutElectricity, Level::Warning, RuleScope::Row},
    {rule::kSchoolAge, Level::Warning, RuleScope::Row},
    {rule::kSexNik, Level::Warning, RuleScope::Row},
    {rule::kRowWidth, Level::Error, RuleScope::Row},
    {rule::kHeadNotOne, Level::Warning, RuleScope::Family},
    {rule::kHeadYoung, Level::Warning, RuleScope::Family},
    {rule::kSpouseSameSex, Level::Warning, RuleScope::Family},
    {rule::kWifeCount, Level::Warning, RuleScope::Family},
    {rule::kMembersCount, Level::Warning, RuleScope::Family},
    {rule::kChildOlder, Level::Warning, RuleScope::Family},
    {rule::kFamilyUnknown, Level::Warning, RuleScope::Family},
    {rule::kFamilyEmpty, Level::Warning, RuleScope::Family},
    {rule::kRecipientUnknown, Level::Error, RuleScope::Row},
    {rule::kRecipientUnsure, Level::Error, RuleScope::Row},
    {rule::kRecipientDouble, Level::Warning, RuleScope::File},
    {rule::kRecipientAlready, Level::Warning, RuleScope::Row},
    {rule::kRecipientForbidden, Level::Error, RuleScope::Row},
    {rule::kRecipientDoubtful, Level::Warning, RuleScope::Row},
};

} // namespace

std::span<const Rule> rules()
{
    return kRules;
}

const Rule* findRule(QStringView id)
{
    const auto* found = std::find_if(std::begin(kRules), std::end(kRules),
                                     [id](const Rule& r) { return id == r.id; });
    return found == std::end(kRules) ? nullptr : found;
}

const Rule* findRule(QLatin1StringView id)
{
    const auto* found = std::find_if(std::begin(kRules), std::end(kRules),
                                     [id](const Rule& r) { return id == r.id; });
    return found == std::end(kRules) ? nullptr : found;
}

} // namespace rangkul::exchange
