// SPDX-License-Identifier: GPL-3.0-or-later
// Charts of the households in the register: deciles and verification.
#include "indicator_words.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/frame_column.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <array>
#include <map>

namespace rangkul::coverageui {

namespace {

const QColor kKept(0x0b6fa4);
const QColor kGone(0xe08a1e);

const registry::Variable& householdCode(const char* column)
{
    return registry::variable(registry::Entity::Household, QLatin1StringView(column));
}

void addRegisterBar(RegisterChart& chart, const QString& name, int series, qint64 count,
                    std::optional<registry::FilterCondition> condition)
{
    chart.content.categories << name;
    for (int i = 0; i < static_cast<int>(chart.content.series.size()); ++i) {
        chart.content.series[static_cast<size_t>(i)].values.push_back(
            i == series ? static_cast<double>(count) : 0.0);
    }
    chart.conditions.push_back(std::move(condition));
}

std::optional<registry::FilterCondition> isCode(const char* column, std::vector<qint64> codes)
{
    return registry::FilterCondition{false,
                                     {registry::CodeIs{&householdCode(column), std::move(codes)}}};
}

} // namespace

RegisterChart decilePyramid(const registry::HouseholdFrame& frame, const std::vector<quint32>& rows,
                            const QString& source)
{
    std::array<qint64, 11> counts{};
    registry::IsOneOf none;
    const auto deciles = frame.deciles(registry::DecileKind::National);
    for (const quint32 row : rows) {
        const qint8 decile = deciles[row];
        if (decile < 0) {
            none.households.push_back(frame.ids()[row]);
        } else {
            ++counts[static_cast<size_t>(decile)];
        }
    }
    RegisterChart out;
    const qint64 lowest = counts[1] + counts[2] + counts[3] + counts[4];
    const auto all = static_cast<qint64>(rows.size());
    out.content.title =
        all == 0 ? IndicatorWords::tr("No households pass the filter")
                 : IndicatorWords::tr("%1 of %2 households (%3) are in national deciles 1 to 4")
                       .arg(words::number(lowest), words::number(all),
                            words::percent(100.0 * static_cast<double>(lowest) /
                                           static_cast<double>(all)));
    out.content.source = source;
    out.content.categoryHeader = IndicatorWords::tr("Decile");
    out.content.series = {{IndicatorWords::tr("households"), kKept, {}}};
    const auto inDecile = [](int decile) {
        return registry::FilterCondition{
            false, {registry::InDecile{registry::DecileKind::National, {decile}}}};
    };
    for (int decile = 1; decile <= 10; ++decile) {
        addRegisterBar(out, IndicatorWords::tr("Decile %1").arg(decile), 0,
                       counts[static_cast<size_t>(decile)], inDecile(decile));
    }
    addRegisterBar(out, IndicatorWords::tr("Not ranked (0)"), 0, counts[0], inDecile(0));
    addRegisterBar(out, IndicatorWords::tr("No decile"), 0,
                   static_cast<qint64>(none.households.size()),
                   registry::FilterCondition{false, {none}});
    return out;
}

RegisterChart verificationFunnel(const registry::HouseholdFrame& frame,
                                 const std::vector<quint32>& rows, const QString& source)
{
    using namespace registry::codes;
    std::map<qint64, qint64> presences;
    qint64 visited = 0;
    qint64 eligible = 0;
    qint64 notEligible = 0;
    for (const quint32 row : rows) {
        const qint8 found = frame.presence()[row];
        const qint8 verdict = frame.eligibility()[row];
        if (found != registry::kMissing<qint8>) {
            ++visited;
            ++presences[found];
        }
        eligible += verdict == eligibility::kEligible ? 1 : 0;
        const bool isOut = verdict != registry::kMissing<qint8> &&
                           verdict != eligibility::kEligible &&
                           verdict != eligibility::kNotAssessed;
        notEligible += isOut ? 1 : 0;
    }
    const auto all = static_cast<qint64>(rows.size());
    const qint64 present = presences[presence::kFound] + presences[presence::kMovedWithinVillage];
    RegisterChart out;
    out.content.title =
        IndicatorWords::tr("%1 of %2 households were visited, %3 found, %4 eligible")
            .arg(words::number(visited), words::number(all), words::number(present),
                 words::number(eligible));
    out.content.source = source;
    out.content.categoryHeader = IndicatorWords::tr("Step");
    out.content.series = {{IndicatorWords::tr("still in"), kKept, {}},
                          {IndicatorWords::tr("fell out"), kGone, {}}};
    addRegisterBar(out, IndicatorWords::tr("In the list"), 0, all, std::nullopt);
    addRegisterBar(
        out, IndicatorWords::tr("Visited"), 0, visited,
        registry::FilterCondition{true, {registry::IsMissing{&householdCode("presence")}}});
    addRegisterBar(out, IndicatorWords::tr("Found"), 0, present,
                   isCode("presence", {presence::kFound, presence::kMovedWithinVillage}));
    addRegisterBar(out, IndicatorWords::tr("Eligible"), 0, eligible,
                   isCode("eligibility", {eligibility::kEligible}));
    for (const qint64 code : {presence::kMovedAway, presence::kAllDied, presence::kNotFound,
                              presence::kDouble, presence::kPartOfOther, presence::kRefused}) {
        addRegisterBar(out, words::display(householdCode("presence"), code), 1, presences[code],
                       isCode("presence", {code}));
    }
    addRegisterBar(out, IndicatorWords::tr("Assessed, not eligible"), 1, notEligible,
                   isCode("eligibility", {eligibility::kNotPoor, eligibility::kPublicServant,
                                          eligibility::kOtherReason, eligibility::kGraduated}));
    return out;
}

} // namespace rangkul::coverageui
