// SPDX-License-Identifier: GPL-3.0-or-later
#include "value_rules.h"

#include <array>

namespace rangkul::registry {

namespace {

struct Range
{
    Entity entity;
    const char* column;
    double least;
    double most;
};

constexpr double kRupiah = 1e15;
constexpr double kCount = 1e9;

constexpr Range kRanges[] = {
    {Entity::Region, "verification_target", 0, kCount},
    {Entity::Dwelling, "floor_area", 0, 10000},
    {Entity::Dwelling, "accuracy_m", 0, 1e6},
    {Entity::Dwelling, "rooms", 0, 1000},
    {Entity::Household, "member_count", 0, 1000},
    {Entity::Household, "income_month", 0, kRupiah},
    {Entity::Household, "spending_month", 0, kRupiah},
    {Entity::Household, "meals_per_day", 0, 20},
    {Entity::Household, "protein_per_week", 0, 100},
    {Entity::Household, "clothes_per_year", 0, 1000},
    {Entity::Household, "cattle", 0, kCount},
    {Entity::Household, "buffalo", 0, kCount},
    {Entity::Household, "horses", 0, kCount},
    {Entity::Household, "pigs", 0, kCount},
    {Entity::Household, "goats", 0, kCount},
    {Entity::Person, "school_grade", 1, 8},
    {Entity::Person, "work_hours", 0, 168},
    {Entity::Person, "income_month", 0, kRupiah},
    {Entity::Person, "business_count", 0, 1000},
    {Entity::Person, "workers_paid", 0, kCount},
    {Entity::Person, "workers_unpaid", 0, kCount},
    {Entity::Dataset, "row_count", 0, kCount},
    {Entity::Program, "year", 1945, 2150},
    {Entity::Program, "quota", 0, kCount},
    {Entity::Program, "amount", 0, kRupiah},
    {Entity::Benefit, "year", 1945, 2150},
    {Entity::Benefit, "amount", 0, kRupiah},
    {Entity::Ranking, "decile_national", 0, 10},
    {Entity::Ranking, "decile_province", 0, 10},
    {Entity::Ranking, "decile_city", 0, 10},
    {Entity::Ranking, "percentile", 0, 100},
    {Entity::PairDecision, "weight", -1000, 1000},
    {Entity::Objection, "score", -kRupiah, kRupiah},
    {Entity::PovertyLine, "per_capita_month", 0, kRupiah},
    {Entity::IndicatorValue, "year", 1945, 2150},
    {Entity::IndicatorValue, "month", 1, 12},
    {Entity::IndicatorValue, "value", -kRupiah, kRupiah},
    {Entity::Target, "year", 1945, 2150},
    {Entity::Target, "value", -kRupiah, kRupiah},
    {Entity::Target, "value_to", -kRupiah, kRupiah},
    {Entity::Snapshot, "parts", 0, kCount},
    {Entity::Quota, "year", 1945, 2150},
    {Entity::Quota, "places", 0, kCount},
    {Entity::NeedRule, "deadline_days", 0, 3660},
    {Entity::SnapshotPart, "part", 1, kCount},
};

struct Form
{
    Entity entity;
    const char* column;
    TextForm form;
};

constexpr Form kForms[] = {
    {Entity::Region, "code", TextForm::Region},
    {Entity::Region, "bps_code", TextForm::Region},
    {Entity::Region, "parent_code", TextForm::Region},
    {Entity::Region, "name", TextForm::Name},
    {Entity::Dwelling, "rt", TextForm::RtRw},
    {Entity::Dwelling, "rw", TextForm::RtRw},
    {Entity::Dwelling, "hamlet", TextForm::Name},
    {Entity::Dwelling, "building_number", TextForm::Name},
    {Entity::Dwelling, "pln_customer", TextForm::Digits},
    {Entity::Household, "kk_number", TextForm::Kk},
    {Entity::Household, "p3ke_id", TextForm::Identifier},
    {Entity::Household, "dtsen_id", TextForm::Identifier},
    {Entity::Household, "bdt_id", TextForm::Identifier},
    {Entity::Household, "phone", TextForm::Phone},
    {Entity::Household, "presence_officer", TextForm::Name},
    {Entity::Household, "eligibility_officer", TextForm::Name},
    {Entity::Person, "name", TextForm::Name},
    {Entity::Person, "nik", TextForm::Nik},
    {Entity::Person, "birth_place", TextForm::Name},
    {Entity::Person, "mother_name", TextForm::Name},
    {Entity::Person, "phone", TextForm::Phone},
    {Entity::Person, "bpjs_number", TextForm::Digits},
    {Entity::Person, "kks_number", TextForm::Digits},
    {Entity::Person, "p3ke_id", TextForm::Identifier},
    {Entity::Person, "bdt_id", TextForm::Identifier},
    {Entity::Person, "semesta_id", TextForm::Identifier},
    {Entity::Dataset, "sha256", TextForm::Sha256},
    {Entity::Dataset, "name", TextForm::Name},
    {Entity::Dataset, "edition", TextForm::Name},
    {Entity::Program, "name", TextForm::Name},
    {Entity::Program, "short_name", TextForm::Name},
    {Entity::Program, "office", TextForm::Name},
    {Entity::Benefit, "stage", TextForm::Name},
    {Entity::PairDecision, "officer", TextForm::Name},
    {Entity::PairDecision, "model", TextForm::Name},
    {Entity::ScoreModel, "name", TextForm::Name},
    {Entity::ScoreModel, "model", TextForm::Identifier},
    {Entity::ScoreModel, "version", TextForm::Sha256},
    {Entity::ScoreModel, "content", TextForm::Document},
    {Entity::ScoreModel, "drafted_by", TextForm::Name},
    {Entity::ScoreModel, "approved_by", TextForm::Name},
    {Entity::ScoreModel, "letter", TextForm::Name},
    {Entity::Objection, "model", TextForm::Identifier},
    {Entity::Objection, "model_version", TextForm::Sha256},
    {Entity::Objection, "criterion", TextForm::Identifier},
    {Entity::Objection, "result", TextForm::Document},
    {Entity::Objection, "reporter", TextForm::Name},
    {Entity::Objection, "officer", TextForm::Name},
    {Entity::Objection, "decided_by", TextForm::Name},
    {Entity::Objection, "letter", TextForm::Name},
    {Entity::PovertyLine, "name", TextForm::Name},
    {Entity::PovertyLine, "region_code", TextForm::Region},
    {Entity::PovertyLine, "area", TextForm::Name},
    {Entity::IndicatorValue, "indicator", TextForm::Name},
    {Entity::IndicatorValue, "region_code", TextForm::Region},
    {Entity::IndicatorValue, "area", TextForm::Name},
    {Entity::IndicatorValue, "unit", TextForm::Name},
    {Entity::Target, "indicator", TextForm::Name},
    {Entity::Target, "region_code", TextForm::Region},
    {Entity::Target, "area", TextForm::Name},
    {Entity::Target, "unit", TextForm::Name},
    {Entity::Target, "office", TextForm::Name},
    {Entity::Snapshot, "name", TextForm::Name},
    {Entity::Snapshot, "officer", TextForm::Name},
    {Entity::Snapshot, "sha256", TextForm::Sha256},
    {Entity::Quota, "stage", TextForm::Name},
    {Entity::AidGroup, "name", TextForm::Name},
    {Entity::AidGroup, "business", TextForm::Name},
    {Entity::AidGroupMember, "role", TextForm::Name},
    {Entity::NeedRule, "code", TextForm::Identifier},
    {Entity::NeedRule, "name", TextForm::Name},
    {Entity::NeedRule, "office", TextForm::Name},
    {Entity::Need, "office", TextForm::Name},
    {Entity::Need, "officer", TextForm::Name},
    {Entity::SnapshotPart, "topic", TextForm::Name},
    {Entity::SnapshotPart, "content", TextForm::Document},
};

using Rules = std::array<std::vector<ValueRule>, kLastEntity + 1>;

ValueRule& ruleOf(Rules& rules, Entity entity, const char* column)
{
    const Variable& v = variable(entity, QLatin1StringView(column));
    return rules[static_cast<size_t>(entity)][v.id];
}

Rules buildRules()
{
    Rules rules;
    for (std::uint8_t e = 1; e <= kLastEntity; ++e) {
        for (const Variable& v : variables(static_cast<Entity>(e))) {
            if (rules[e].size() <= v.id) {
                rules[e].resize(static_cast<size_t>(v.id) + 1);
            }
            if (v.codeList) {
                rules[e][v.id].list = findCodeList(QString::fromLatin1(v.codeList));
            }
        }
    }
    for (const Range& range : kRanges) {
        ValueRule& rule = ruleOf(rules, range.entity, range.column);
        rule.least = range.least;
        rule.most = range.most;
    }
    for (const Form& form : kForms) {
        ruleOf(rules, form.entity, form.column).form = form.form;
    }
    return rules;
}

} // namespace

const ValueRule& valueRule(const Variable& variable)
{
    static const Rules rules = buildRules();
    return rules[static_cast<size_t>(variable.entity)][variable.id];
}

} // namespace rangkul::registry
