// SPDX-License-Identifier: GPL-3.0-or-later
#include "snapshot_figures.h"

#include <QJsonArray>

#include "rangkul/coverage/coverage.h"

namespace rangkul::services {

namespace {

QJsonArray figuresRow(const coverage::Figures& f)
{
    return {qint64(f.all), qint64(f.poor), qint64(f.recipients), qint64(f.poorReached)};
}

QJsonArray prepended(const QString& code, QJsonArray row)
{
    row.prepend(code);
    return row;
}

/// Everything by region that the topics share.
struct Counted
{
    const registry::HouseholdFrame& households;
    coverage::Population population;
    int level;

    template <typename RowOf> QJsonArray byRegion(RowOf rowOf) const
    {
        QJsonArray out;
        for (size_t i = 0; i < households.regions().size(); ++i) {
            const registry::FrameRegion& region = households.regions()[i];
            if (region.level == level) {
                out.append(prepended(region.code, rowOf(i)));
            }
        }
        return out;
    }
};

SnapshotTopic populationTopic(const Counted& counted)
{
    const std::vector<std::pair<const char*, coverage::Unit>> units{
        {"household", coverage::Unit::Household}, {"person", coverage::Unit::Person}};
    QJsonObject figures;
    for (const auto& [name, unit] : units) {
        const coverage::Coverage all = coverage::coverageOf(counted.population, {}, unit);
        const auto rowOf = [](const coverage::Figures& f) {
            return QJsonArray{qint64(f.all), qint64(f.poor)};
        };
        figures.insert(QLatin1StringView(name),
                       QJsonObject{{QStringLiteral("columns"),
                                    QJsonArray{QStringLiteral("region"), QStringLiteral("all"),
                                               QStringLiteral("meant_for")}},
                                   {QStringLiteral("total"), rowOf(all.total)},
                                   {QStringLiteral("nowhere"), rowOf(all.nowhere)},
                                   {QStringLiteral("regions"), counted.byRegion([&](size_t i) {
                                        return rowOf(all.byRegion[i]);
                                    })}});
    }
    return {QStringLiteral("population"), figures};
}

SnapshotTopic decileTopic(const Counted& counted, registry::DecileKind kind)
{
    const auto deciles = counted.households.deciles(kind);
    const coverage::DecilePyramid pyramid = coverage::decilePyramid(
        counted.population, std::vector<std::int8_t>(deciles.begin(), deciles.end()));
    QJsonArray households;
    QJsonArray persons;
    for (size_t d = 0; d < pyramid.households.size(); ++d) {
        households.append(qint64(pyramid.households[d]));
        persons.append(qint64(pyramid.persons[d]));
    }
    return {QStringLiteral("deciles"),
            {{QStringLiteral("households"), households},
             {QStringLiteral("persons"), persons},
             {QStringLiteral("households_missing"), qint64(pyramid.householdsMissing)},
             {QStringLiteral("persons_missing"), qint64(pyramid.personsMissing)}}};
}

/// All, meant for, recipients and reached by region, of households.
QJsonObject coverageFigures(const Counted& counted, const coverage::Receipts& receipts)
{
    const coverage::Coverage c =
        coverage::coverageOf(counted.population, receipts, coverage::Unit::Household);
    return {
        {QStringLiteral("columns"),
         QJsonArray{QStringLiteral("region"), QStringLiteral("all"), QStringLiteral("meant_for"),
                    QStringLiteral("recipients"), QStringLiteral("reached")}},
        {QStringLiteral("total"), figuresRow(c.total)},
        {QStringLiteral("nowhere"), figuresRow(c.nowhere)},
        {QStringLiteral("regions"),
         counted.byRegion([&](size_t i) { return figuresRow(c.byRegion[i]); })}};
}

SnapshotTopic coverageTopic(const Counted& counted, const registry::FrameProgram& program,
                            const coverage::Receipts& receipts)
{
    QJsonObject figures = coverageFigures(counted, receipts);
    figures.insert(QLatin1StringView("program"), program.name);
    figures.insert(QLatin1StringView("short_name"),
                   program.shortName.isEmpty() ? program.name : program.shortName);
    figures.insert(QLatin1StringView("unit"), QStringLiteral("household"));
    return {QStringLiteral("coverage:") + program.id.toString(), figures};
}

/// Reached by at least one program. It stays inside: the extract for the public does not name it.
SnapshotTopic anyProgramTopic(const Counted& counted, const std::vector<coverage::Receipts>& all)
{
    coverage::Receipts any;
    for (const coverage::Receipts& one : all) {
        any.persons.insert(any.persons.end(), one.persons.begin(), one.persons.end());
        any.households.insert(any.households.end(), one.households.begin(), one.households.end());
        any.dwellings.insert(any.dwellings.end(), one.dwellings.begin(), one.dwellings.end());
    }
    return {QStringLiteral("any_program"), coverageFigures(counted, any)};
}

SnapshotTopic overlapTopic(const Counted& counted, const std::vector<coverage::Receipts>& all)
{
    const coverage::Overlap overlap =
        coverage::overlapOf(counted.population, all, coverage::Unit::Household);
    QJsonArray everybody;
    QJsonArray poor;
    for (size_t i = 0; i < overlap.all.size(); ++i) {
        everybody.append(qint64(overlap.all[i]));
        poor.append(qint64(overlap.poor[i]));
    }
    return {QStringLiteral("overlap"),
            {{QStringLiteral("programs"), QJsonArray{0, 1, 2, QStringLiteral("3+")}},
             {QStringLiteral("all"), everybody},
             {QStringLiteral("meant_for"), poor}}};
}

QJsonArray summaryRow(const ScoreSummary& s)
{
    QJsonArray out{s.ranked, s.outside, s.undecided};
    for (const qint64 count : s.classes) {
        out.append(count);
    }
    return out;
}

core::Result<SnapshotTopic> scoreTopic(const Counted& counted, const ScoreInput& input,
                                       const scoring::ScoreModel& model, QDate day)
{
    RANGKUL_LET(run, runScore(input, model, day));
    QJsonArray columns{QStringLiteral("region"), QStringLiteral("ranked"),
                       QStringLiteral("outside"), QStringLiteral("undecided")};
    for (const scoring::ScoreClass& each : model.classes) {
        columns.append(each.id);
    }
    const std::vector<ScoreSummary> regions =
        summaryByRegion(run, counted.households, counted.level);
    QJsonObject figures{{QStringLiteral("model"), model.id},
                        {QStringLiteral("name"), model.name.indonesian},
                        {QStringLiteral("version"), run.result.modelVersion},
                        {QStringLiteral("columns"), columns},
                        {QStringLiteral("total"), summaryRow(summaryOf(run))},
                        {QStringLiteral("nowhere"), summaryRow(regions.back())},
                        {QStringLiteral("regions"),
                         counted.byRegion([&](size_t i) { return summaryRow(regions[i]); })}};
    if (model.approval) {
        figures.insert(QLatin1StringView("approved_by"), model.approval->by);
        figures.insert(QLatin1StringView("approved_on"), model.approval->on.toString(Qt::ISODate));
    }
    return SnapshotTopic{QStringLiteral("score:") + model.id, figures};
}

QString figureTopicName(FigureKind kind)
{
    return kind == FigureKind::Indicator ? QStringLiteral("indicators") : QStringLiteral("targets");
}

core::Result<SnapshotTopic> figureTopic(const registry::RecordRepository& records, FigureKind kind)
{
    RANGKUL_LET(stored, storedFigures(records, kind));
    QJsonArray rows;
    for (const StoredFigure& each : stored) {
        const Figure& f = each.figure;
        rows.append(QJsonArray{f.indicator, f.regionCode, f.area, f.year,
                               f.month ? QJsonValue(*f.month) : QJsonValue(), f.value,
                               f.valueTo ? QJsonValue(*f.valueTo) : QJsonValue(), f.unit,
                               f.source});
    }
    return SnapshotTopic{
        figureTopicName(kind),
        {{QStringLiteral("columns"),
          QJsonArray{QStringLiteral("indicator"), QStringLiteral("region"), QStringLiteral("area"),
                     QStringLiteral("year"), QStringLiteral("month"), QStringLiteral("value"),
                     QStringLiteral("value_to"), QStringLiteral("unit"), QStringLiteral("source")}},
         {QStringLiteral("rows"), rows}}};
}

core::Result<SnapshotTopic> lineTopic(const registry::RecordRepository& records)
{
    RANGKUL_LET(stored, storedPovertyLines(records));
    QJsonArray rows;
    for (const StoredPovertyLine& each : stored) {
        rows.append(QJsonArray{each.line.name, each.line.area,
                               each.line.validFrom.toString(Qt::ISODate), each.line.perCapitaMonth,
                               each.line.source});
    }
    return SnapshotTopic{
        QStringLiteral("poverty_lines"),
        {{QStringLiteral("columns"),
          QJsonArray{QStringLiteral("name"), QStringLiteral("region"), QStringLiteral("valid_from"),
                     QStringLiteral("per_capita_month"), QStringLiteral("source")}},
         {QStringLiteral("rows"), rows}}};
}

void addCoverage(std::vector<SnapshotTopic>& out, const Counted& counted,
                 const std::vector<coverage::ProgramReceipts>& read)
{
    std::vector<coverage::Receipts> all;
    for (const coverage::ProgramReceipts& program : read) {
        if (const auto index = counted.households.programIndex(program.program)) {
            all.push_back(coverage::numbered(program, counted.households, counted.population));
            out.push_back(coverageTopic(
                counted, counted.households.programs()[static_cast<size_t>(*index)], all.back()));
        }
    }
    out.push_back(overlapTopic(counted, all));
    out.push_back(anyProgramTopic(counted, all));
}

} // namespace

core::Result<std::vector<SnapshotTopic>> snapshotFigures(const registry::RecordRepository& records,
                                                         registry::FrameSource& frames,
                                                         coverage::ReceiptSource& receipts,
                                                         const SnapshotWish& wish,
                                                         const core::Progress& progress)
{
    std::vector<const scoring::ScoreModel*> models;
    for (const scoring::ScoreModel& model : wish.models) {
        models.push_back(&model);
    }
    RANGKUL_LET(input, loadScoreInput(frames, models, progress));
    if (!input.persons) {
        RANGKUL_LET(persons, frames.persons(input.households, progress));
        input.persons = std::move(persons);
    }
    RANGKUL_LET(read, receipts.receipts(input.households, *input.persons, wish.year, progress));
    coverage::Population population =
        coverage::populationOf(input.households, *input.persons, wish.poor);
    coverage::regroup(population, input.households, wish.level);
    const Counted counted{input.households, std::move(population), wish.level};
    std::vector<SnapshotTopic> out{populationTopic(counted), decileTopic(counted, wish.poor.kind)};
    out.front().figures.insert(QLatin1StringView("decile_kind"), static_cast<int>(wish.poor.kind));
    out.front().figures.insert(QLatin1StringView("decile_up_to"), wish.poor.most);
    addCoverage(out, counted, read);
    for (const scoring::ScoreModel& model : wish.models) {
        RANGKUL_LET(topic, scoreTopic(counted, input, model, wish.cutOff));
        out.push_back(std::move(topic));
    }
    for (const FigureKind kind : {FigureKind::Indicator, FigureKind::Target}) {
        RANGKUL_LET(topic, figureTopic(records, kind));
        out.push_back(std::move(topic));
    }
    RANGKUL_LET(lines, lineTopic(records));
    out.push_back(std::move(lines));
    return out;
}

core::Result<registry::Edit> freezingEdit(const registry::RecordRepository& records,
                                          registry::FrameSource& frames,
                                          coverage::ReceiptSource& receipts,
                                          const SnapshotHead& head, const SnapshotWish& wish,
                                          const core::Progress& progress)
{
    RANGKUL_TRY(mayBeStored(records, head));
    RANGKUL_LET(topics, snapshotFigures(records, frames, receipts, wish, progress));
    if (progress.isCancelled()) {
        return core::Error{core::ErrorCode::Cancelled, QStringLiteral("register.cancelled")};
    }
    return snapshotEdit(records, head, topics);
}

std::vector<StoredFigure> frozenFigures(const Snapshot& snapshot, FigureKind kind)
{
    std::vector<StoredFigure> out;
    const QJsonObject topic = figuresOf(snapshot, figureTopicName(kind));
    for (const QJsonValue& each : topic[QLatin1StringView("rows")].toArray()) {
        const QJsonArray row = each.toArray();
        Figure f;
        f.indicator = row[0].toString();
        f.regionCode = row[1].toString();
        f.area = row[2].toString();
        f.year = row[3].toInt();
        f.month = row[4].isNull() ? std::nullopt : std::optional(row[4].toInt());
        f.value = row[5].toDouble();
        f.valueTo = row[6].isNull() ? std::nullopt : std::optional(row[6].toDouble());
        f.unit = row[7].toString();
        f.source = row[8].toString();
        out.push_back({{}, std::move(f)});
    }
    return out;
}

} // namespace rangkul::services
