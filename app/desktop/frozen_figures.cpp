// SPDX-License-Identifier: GPL-3.0-or-later
#include "frozen_figures.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::desktop {

namespace {

using coverageui::CoverageSummary;

struct FrozenWords
{
    Q_DECLARE_TR_FUNCTIONS(FrozenFigures)
};

QJsonObject topicOf(const services::Snapshot& snapshot, const QString& name)
{
    const auto found = std::ranges::find(snapshot.topics, name, &services::SnapshotTopic::name);
    return found == snapshot.topics.end() ? QJsonObject() : found->figures;
}

/// All, meant for, recipients, reached; a row of a region begins with its code.
coverage::Figures figuresFrom(const QJsonArray& row, qsizetype first)
{
    return {row[first].toInteger(), row[first + 1].toInteger(), row[first + 2].toInteger(),
            row[first + 3].toInteger()};
}

coverage::Coverage coverageFrom(const QJsonObject& figures,
                                const std::vector<registry::FrameRegion>& regions)
{
    coverage::Coverage out;
    out.total = figuresFrom(figures[QLatin1StringView("total")].toArray(), 0);
    out.nowhere = figuresFrom(figures[QLatin1StringView("nowhere")].toArray(), 0);
    out.byRegion.resize(regions.size());
    for (const QJsonValue& each : figures[QLatin1StringView("regions")].toArray()) {
        const QJsonArray row = each.toArray();
        const auto region =
            std::ranges::find(regions, row[0].toString(), &registry::FrameRegion::code);
        if (region != regions.end()) {
            out.byRegion[static_cast<size_t>(region - regions.begin())] = figuresFrom(row, 1);
        }
    }
    return out;
}

/// Regions by their codes in the snapshot: those the register has lost since are named by code.
std::vector<registry::FrameRegion> frozenRegions(const QJsonObject& population,
                                                 const std::vector<registry::FrameRegion>& known)
{
    constexpr qsizetype kVillageDigits = 10;
    std::vector<registry::FrameRegion> out;
    const QJsonObject households = population[QLatin1StringView("household")].toObject();
    for (const QJsonValue& each : households[QLatin1StringView("regions")].toArray()) {
        const QString code = each.toArray()[0].toString();
        const auto found = std::ranges::find(known, code, &registry::FrameRegion::code);
        registry::FrameRegion region;
        region.code = code;
        region.name = found == known.end() ? code : found->name;
        region.level = found != known.end() ? found->level : code.size() >= kVillageDigits ? 4 : 3;
        region.parent = -1;
        out.push_back(std::move(region));
    }
    return out;
}

template <typename Numbers> void copyNumbers(const QJsonArray& from, Numbers& to)
{
    for (size_t i = 0; i < to.size(); ++i) {
        to[i] = from[static_cast<qsizetype>(i)].toInteger();
    }
}

void takeOverlapAndDeciles(const services::Snapshot& snapshot, CoverageSummary& out)
{
    const QJsonObject overlap = topicOf(snapshot, QStringLiteral("overlap"));
    copyNumbers(overlap[QLatin1StringView("all")].toArray(), out.overlap.all);
    copyNumbers(overlap[QLatin1StringView("meant_for")].toArray(), out.overlap.poor);
    const QJsonObject deciles = topicOf(snapshot, QStringLiteral("deciles"));
    copyNumbers(deciles[QLatin1StringView("households")].toArray(), out.pyramid.households);
    copyNumbers(deciles[QLatin1StringView("persons")].toArray(), out.pyramid.persons);
    out.pyramid.householdsMissing = deciles[QLatin1StringView("households_missing")].toInteger();
    out.pyramid.personsMissing = deciles[QLatin1StringView("persons_missing")].toInteger();
}

} // namespace

QString frozenSource(const services::SnapshotHead& head)
{
    return FrozenWords::tr("Snapshot %1: cut-off %2, source %3. Frozen on %4.")
        .arg(head.name, words::longDate(head.cutOff), head.source, words::longDate(head.madeOn));
}

CoverageSummary frozenCoverage(const services::Snapshot& snapshot,
                               const std::vector<registry::FrameRegion>& regions)
{
    constexpr int kUsualDeciles = 4;
    const QJsonObject population = topicOf(snapshot, QStringLiteral("population"));
    CoverageSummary out;
    out.frozen = frozenSource(snapshot.head);
    out.regions = frozenRegions(population, regions);
    out.question.level = out.regions.empty() ? 4 : out.regions.front().level;
    out.question.poor.most = population[QLatin1StringView("decile_up_to")].toInt(kUsualDeciles);
    out.question.poor.kind =
        static_cast<registry::DecileKind>(population[QLatin1StringView("decile_kind")].toInt(0));
    for (const services::SnapshotTopic& topic : snapshot.topics) {
        constexpr QLatin1StringView kPrefix("coverage:");
        if (!topic.name.startsWith(kPrefix)) {
            continue;
        }
        const auto id = core::RecordId::parse(topic.name.sliced(kPrefix.size()));
        out.programs.push_back({id.value_or(core::RecordId()),
                                topic.figures[QLatin1StringView("program")].toString(),
                                coverageFrom(topic.figures, out.regions)});
    }
    out.any = coverageFrom(topicOf(snapshot, QStringLiteral("any_program")), out.regions);
    const QJsonArray all =
        population[QLatin1StringView("household")].toObject()[QLatin1StringView("total")].toArray();
    out.counted = all[0].toInteger();
    out.registered = out.counted;
    takeOverlapAndDeciles(snapshot, out);
    return out;
}

std::vector<mapui::RegionValues> frozenMapValues(const CoverageSummary& frozen)
{
    std::vector<mapui::RegionValues> out;
    if (frozen.programs.empty()) {
        return out;
    }
    const auto add = [&](const QString& title, const QString& unit, int decimals,
                         const coverage::Coverage& figures, auto valueOf) {
        mapui::RegionValues values{title, unit, decimals, frozen.question.level, {}};
        for (size_t i = 0; i < frozen.regions.size(); ++i) {
            const std::optional<double> value = valueOf(figures.byRegion[i]);
            if (value) {
                values.values[frozen.regions[i].code] = *value;
            }
        }
        out.push_back(std::move(values));
    };
    const coverage::Coverage& first = frozen.programs.front().figures;
    const auto ofAll = [](const coverage::Figures& f) {
        return f.all > 0
                   ? std::optional(100.0 * static_cast<double>(f.poor) / static_cast<double>(f.all))
                   : std::nullopt;
    };
    add(FrozenWords::tr("Share in the lowest deciles"), QStringLiteral("%"), 1, first, ofAll);
    add(FrozenWords::tr("Number of households"), {}, 0, first,
        [](const coverage::Figures& f) { return std::optional(static_cast<double>(f.all)); });
    for (const coverageui::ProgramCoverage& program : frozen.programs) {
        add(FrozenWords::tr("%1: share reached").arg(program.name), QStringLiteral("%"), 1,
            program.figures, [](const coverage::Figures& f) { return f.coveragePercent(); });
    }
    return out;
}

} // namespace rangkul::desktop
