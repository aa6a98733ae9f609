// SPDX-License-Identifier: GPL-3.0-or-later
#include "frozen_figures.h"

#include <QCoreApplication>
#include <QJsonArray>

#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::desktop {

namespace {

using coverageui::CoverageSummary;
using coverageui::PublishedFigures;
using coverageui::ToldCoverage;
using coverageui::ToldFigures;
namespace coverage_column = services::coverage_column;
namespace population_column = services::population_column;

constexpr QLatin1StringView kCoverageTopic("coverage:");

struct FrozenWords
{
    Q_DECLARE_TR_FUNCTIONS(FrozenFigures)
};

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

/// Regions by their codes: those the register has lost since are named by code.
std::vector<registry::FrameRegion> regionsNamed(const QStringList& codes,
                                                const std::vector<registry::FrameRegion>& known)
{
    constexpr qsizetype kVillageDigits = 10;
    std::vector<registry::FrameRegion> out;
    for (const QString& code : codes) {
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
    const QJsonObject overlap = services::figuresOf(snapshot, QStringLiteral("overlap"));
    copyNumbers(overlap[QLatin1StringView("all")].toArray(), out.overlap.all);
    copyNumbers(overlap[QLatin1StringView("meant_for")].toArray(), out.overlap.poor);
    const QJsonObject deciles = services::figuresOf(snapshot, QStringLiteral("deciles"));
    copyNumbers(deciles[QLatin1StringView("households")].toArray(), out.pyramid.households);
    copyNumbers(deciles[QLatin1StringView("persons")].toArray(), out.pyramid.persons);
    out.pyramid.householdsMissing = deciles[QLatin1StringView("households_missing")].toInteger();
    out.pyramid.personsMissing = deciles[QLatin1StringView("persons_missing")].toInteger();
}

/// Everything but the figures.
CoverageSummary begunSummary(const services::Snapshot& snapshot,
                             std::vector<registry::FrameRegion> regions)
{
    constexpr int kUsualDeciles = 4;
    const QJsonObject population = services::figuresOf(snapshot, QStringLiteral("population"));
    CoverageSummary out;
    out.frozen = frozenSource(snapshot.head);
    out.regions = std::move(regions);
    out.question.level = out.regions.empty() ? 4 : out.regions.front().level;
    out.question.poor.most = population[QLatin1StringView("decile_up_to")].toInt(kUsualDeciles);
    out.question.poor.kind =
        static_cast<registry::DecileKind>(population[QLatin1StringView("decile_kind")].toInt(0));
    for (const services::SnapshotTopic& topic : snapshot.topics) {
        if (topic.name.startsWith(kCoverageTopic)) {
            const auto id = core::RecordId::parse(topic.name.sliced(kCoverageTopic.size()));
            out.programs.push_back({id.value_or(core::RecordId()),
                                    topic.figures[QLatin1StringView("program")].toString(),
                                    {}});
        }
    }
    return out;
}

const services::PublicTable& tableOf(const services::PublicExtract& extract, const QString& id)
{
    static const services::PublicTable kNone;
    const auto found = std::ranges::find(extract.tables, id, &services::PublicTable::id);
    return found == extract.tables.end() ? kNone : *found;
}

/// The last row is of all together; one before it without a code is of no region.
template <typename RowOf>
ToldCoverage toldByRegion(const services::PublicTable& table,
                          const std::vector<registry::FrameRegion>& regions, RowOf rowOf)
{
    ToldCoverage out;
    out.byRegion.resize(regions.size());
    for (size_t i = 0; i < table.rows.size(); ++i) {
        const services::PublicRow& row = table.rows[i];
        const auto region = std::ranges::find(regions, row.code, &registry::FrameRegion::code);
        if (i + 1 == table.rows.size()) {
            out.total = rowOf(row.counts);
        } else if (row.code.isEmpty()) {
            out.nowhere = rowOf(row.counts);
        } else if (region != regions.end()) {
            out.byRegion[static_cast<size_t>(region - regions.begin())] = rowOf(row.counts);
        }
    }
    return out;
}

/// Who is counted at all stands in the table of the population.
void addPopulation(ToldFigures& told, const ToldFigures& population)
{
    told.all = population.all;
    if (told.all && told.recipients) {
        told.notRecipients = *told.all - *told.recipients;
    }
}

ToldCoverage toldProgram(const services::PublicTable& table, const ToldCoverage& population,
                         const std::vector<registry::FrameRegion>& regions)
{
    ToldCoverage out = toldByRegion(table, regions, [](const auto& counts) {
        ToldFigures told;
        told.poor = counts[coverage_column::kMeant];
        told.poorReached = counts[coverage_column::kReached];
        told.missed = counts[coverage_column::kMissed];
        told.recipients = counts[coverage_column::kRecipients];
        told.outside = counts[coverage_column::kOutside];
        return told;
    });
    addPopulation(out.total, population.total);
    for (size_t i = 0; i < out.byRegion.size(); ++i) {
        addPopulation(out.byRegion[i], population.byRegion[i]);
    }
    if (out.nowhere && population.nowhere) {
        addPopulation(*out.nowhere, *population.nowhere);
    }
    return out;
}

void takeToldOverlap(const services::PublicTable& table, coverageui::ToldOverlap& out)
{
    for (size_t i = 0; i < std::min(out.poor.size(), table.rows.size()); ++i) {
        out.poor[i] = table.rows[i].counts[population_column::kMeant];
        out.others[i] = table.rows[i].counts[population_column::kOthers];
    }
}

/// Rows: decile 0 to 10, none, all.
void takeToldDeciles(const services::PublicTable& table, coverageui::ToldDeciles& out)
{
    const size_t deciles = out.ranked.size();
    for (size_t i = 0; i < std::min(deciles, table.rows.size()); ++i) {
        out.ranked[i] = table.rows[i].counts.front();
    }
    if (table.rows.size() > deciles) {
        out.none = table.rows[deciles].counts.front();
    }
}

} // namespace

QString frozenSource(const services::SnapshotHead& head)
{
    if (head.name.isEmpty()) {
        return FrozenWords::tr("Running data of %1.").arg(words::longDate(head.cutOff));
    }
    return FrozenWords::tr("Snapshot %1: cut-off %2, source %3. Frozen on %4.")
        .arg(head.name, words::longDate(head.cutOff), head.source, words::longDate(head.madeOn));
}

CoverageSummary frozenCoverage(const services::Snapshot& snapshot,
                               const std::vector<registry::FrameRegion>& regions)
{
    const QJsonObject population =
        services::figuresOf(snapshot, QStringLiteral("population"))[QLatin1StringView("household")]
            .toObject();
    QStringList codes;
    for (const QJsonValue& row : population[QLatin1StringView("regions")].toArray()) {
        codes << row.toArray()[0].toString();
    }
    CoverageSummary out = begunSummary(snapshot, regionsNamed(codes, regions));
    for (coverageui::ProgramCoverage& program : out.programs) {
        program.figures =
            coverageFrom(services::figuresOf(snapshot, kCoverageTopic + program.program.toString()),
                         out.regions);
    }
    out.any =
        coverageFrom(services::figuresOf(snapshot, QStringLiteral("any_program")), out.regions);
    out.counted = population[QLatin1StringView("total")].toArray()[0].toInteger();
    out.registered = out.counted;
    takeOverlapAndDeciles(snapshot, out);
    return out;
}

CoverageSummary publicCoverage(const services::Snapshot& snapshot,
                               const std::vector<registry::FrameRegion>& regions)
{
    const services::PublicExtract extract = services::publicExtract(snapshot, {});
    const services::PublicTable& people = tableOf(extract, QStringLiteral("population.household"));
    QStringList codes;
    for (const services::PublicRow& row : people.rows) {
        if (!row.code.isEmpty()) {
            codes << row.code;
        }
    }
    CoverageSummary out = begunSummary(snapshot, regionsNamed(codes, regions));
    out.frozen += QStringLiteral(" * ") + services::hidingRule();
    auto published = std::make_shared<PublishedFigures>();
    published->population = toldByRegion(people, out.regions, [](const auto& counts) {
        ToldFigures told;
        told.all = counts[population_column::kAll];
        told.poor = counts[population_column::kMeant];
        return told;
    });
    for (const coverageui::ProgramCoverage& program : out.programs) {
        published->programs.push_back(
            toldProgram(tableOf(extract, kCoverageTopic + program.program.toString()),
                        published->population, out.regions));
    }
    takeToldOverlap(tableOf(extract, QStringLiteral("overlap")), published->overlap);
    takeToldDeciles(tableOf(extract, QStringLiteral("deciles.household")), published->deciles);
    out.published = std::move(published);
    return out;
}

std::vector<mapui::RegionValues> frozenMapValues(const CoverageSummary& frozen)
{
    std::vector<mapui::RegionValues> out;
    const auto add = [&](const QString& title, const QString& unit, int decimals, int program,
                         auto valueOf) {
        const ToldCoverage figures = coverageui::toldCoverage(frozen, program);
        mapui::RegionValues values{title, unit, decimals, frozen.question.level, {}};
        if (frozen.published) {
            values.unknown = FrozenWords::tr("Not shown: too few");
        }
        for (size_t i = 0; i < frozen.regions.size(); ++i) {
            if (const std::optional<double> value = valueOf(figures.byRegion[i])) {
                values.values[frozen.regions[i].code] = *value;
            }
        }
        out.push_back(std::move(values));
    };
    add(FrozenWords::tr("Share in the lowest deciles"), QStringLiteral("%"), 1,
        coverageui::kAnyProgram, [](const ToldFigures& f) {
            return f.poor && f.all && *f.all > 0
                       ? std::optional(100.0 * static_cast<double>(*f.poor) /
                                       static_cast<double>(*f.all))
                       : std::nullopt;
        });
    add(FrozenWords::tr("Number of households"), {}, 0, coverageui::kAnyProgram,
        [](const ToldFigures& f) {
            return f.all ? std::optional(static_cast<double>(*f.all)) : std::nullopt;
        });
    for (int i = 0; i < static_cast<int>(frozen.programs.size()); ++i) {
        add(FrozenWords::tr("%1: share reached").arg(frozen.programs[static_cast<size_t>(i)].name),
            QStringLiteral("%"), 1, i, [](const ToldFigures& f) { return f.coveragePercent(); });
    }
    return out;
}

} // namespace rangkul::desktop
