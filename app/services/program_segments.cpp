// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_segments.h"

#include "rangkul/coverage/rule_text.h"
#include "rangkul/registry/codes.h"
#include "record_cells.h"

#include <algorithm>

namespace rangkul::services {

namespace {

using registry::Record;

bool hasAnyProgram(const registry::HouseholdFrame& households, quint32 row)
{
    return std::ranges::any_of(households.received(row), [](quint64 word) { return word != 0; });
}

QDate dayAt(const registry::HouseholdFrame& households, const char* column, quint32 row)
{
    const auto* cells = households.column(
        registry::variable(registry::Entity::Household, QLatin1StringView(column)));
    const auto day = cells != nullptr ? cells->integer(row) : std::nullopt;
    return day ? QDate::fromJulianDay(*day) : QDate();
}

} // namespace

std::vector<coverage::Rule> rulesOf(const std::vector<coverage::NamedRule>& rules)
{
    std::vector<coverage::Rule> out;
    for (const coverage::NamedRule& each : rules) {
        if (auto rule = coverage::parseRule(each.rule)) {
            out.push_back(*std::move(rule));
        }
    }
    return out;
}

std::vector<coverage::Rule> watchRules(const coverage::Catalogue& catalogue)
{
    std::vector<coverage::NamedRule> all = catalogue.triggers;
    all.push_back({{}, {}, QStringLiteral("missing(presence_on) or missing(eligibility_on)"), {}});
    return rulesOf(all);
}

core::Result<std::vector<SegmentCount>> countSegments(const coverage::Catalogue& catalogue,
                                                      const RuleView& input, QDate day, int level)
{
    std::vector<SegmentCount> out;
    coverage::RuleFrame frame(input.households, input.persons, day);
    for (const coverage::NamedRule& each : catalogue.segments) {
        RANGKUL_LET(rule, coverage::parseRule(each.rule));
        RANGKUL_LET(count, coverage::countRule(frame, rule, input.households, level));
        SegmentCount segment{each, std::move(count), {}};
        for (const quint32 row : segment.count.yes) {
            if (!hasAnyProgram(input.households, row)) {
                segment.withoutProgram.push_back(row);
            }
        }
        out.push_back(std::move(segment));
    }
    return out;
}

core::Result<std::vector<WatchedHousehold>> watchList(coverage::AidSource& aid,
                                                      const RuleView& input,
                                                      const coverage::Catalogue& catalogue,
                                                      QDate day, const core::Progress& progress)
{
    constexpr int kExtreme = 1;
    RANGKUL_LET(poor, aid.lastInDecile(input.households, kExtreme, progress));
    coverage::RuleFrame frame(input.households, input.persons, day);
    std::vector<coverage::Verdicts> triggers;
    for (const coverage::NamedRule& each : catalogue.triggers) {
        RANGKUL_LET(rule, coverage::parseRule(each.rule));
        RANGKUL_LET(verdicts, frame.ask(rule));
        triggers.push_back(std::move(verdicts));
    }
    std::vector<WatchedHousehold> out;
    const auto deciles = input.households.deciles(registry::DecileKind::National);
    coverage::countedHouseholds(input.households).forEach([&](std::size_t at) {
        const auto row = static_cast<quint32>(at);
        const QDate before = poor[at];
        const bool hasLeft = before.isValid() && deciles[row] > kExtreme;
        const bool hasGraduated =
            input.households.eligibility()[row] == registry::codes::eligibility::kGraduated;
        if (!hasLeft && !hasGraduated) {
            return;
        }
        WatchedHousehold one;
        one.row = row;
        one.decile = std::max<int>(deciles[row], 0);
        one.wasPoorOn = before;
        for (std::size_t i = 0; i < triggers.size(); ++i) {
            if (triggers[i].yes.contains(at)) {
                one.triggers << catalogue.triggers[i].name;
            }
        }
        one.checkedOn = std::max(dayAt(input.households, "presence_on", row),
                                 dayAt(input.households, "eligibility_on", row));
        const QDate from = one.checkedOn.isValid() ? one.checkedOn : one.wasPoorOn;
        one.nextCheck = from.isValid() ? from.addYears(1) : day;
        one.isDue = one.nextCheck <= day;
        out.push_back(std::move(one));
    });
    std::ranges::stable_sort(out, [](const WatchedHousehold& a, const WatchedHousehold& b) {
        return std::tuple(-a.triggers.size(), a.nextCheck) <
               std::tuple(-b.triggers.size(), b.nextCheck);
    });
    return out;
}

core::Result<registry::Commit> noteWatched(registry::RecordRepository& records,
                                           const std::vector<core::RecordId>& households, QDate day)
{
    RecordEdit edit;
    for (const core::RecordId& household : households) {
        const registry::RowRef row{registry::Entity::Household, household};
        RANGKUL_TRY(records.record(row));
        edit.set(row, "presence", registry::codes::presence::kFound);
        edit.set(row, "presence_on", day);
    }
    return edit.store(records);
}

} // namespace rangkul::services
