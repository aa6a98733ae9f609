// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_options.h"

#include "option_values.h"
#include "rangkul/words/format.h"

namespace rangkul::cli {

namespace {

using core::Error;
using core::ErrorCode;
using core::Result;

Result<core::RecordId> programNamed(const QString& name, const registry::HouseholdFrame& households)
{
    for (const registry::FrameProgram& program : households.programs()) {
        if (program.name == name || program.shortName == name || program.id.toString() == name) {
            return program.id;
        }
    }
    return Error{ErrorCode::NotFound, QStringLiteral("cli.no_program"), {name}};
}

QString classId(const services::ScoreRun& run, quint32 row)
{
    const qint8 index = run.result.classIndex[row];
    return index == scoring::kNoClass ? QString() : run.model.classes[size_t(index)].id;
}

QString scoreText(double low, double high)
{
    const QString text = shortNumber(low, 6);
    return low == high ? text : text + QStringLiteral(" – ") + shortNumber(high, 6);
}

QString regionName(const registry::HouseholdFrame& households, quint32 row)
{
    const qint32 region = households.regionIndexes()[row];
    return region < 0 ? QString() : households.regions()[size_t(region)].name;
}

} // namespace

void addModelOption(QCommandLineParser& parser)
{
    addOption(parser, QStringLiteral("model"),
              spoken(QT_TRANSLATE_NOOP("cli", "Short name, name@version, id or file of the "
                                              "score model.")),
              QStringLiteral("MODEL"), QStringLiteral("bps14"));
}

Result<services::ChosenScoreModel> modelOption(const QCommandLineParser& parser,
                                               storage::Register& reg, const QString& option)
{
    return services::chooseScoreModel(reg.records(), parser.value(option));
}

void addSelectionOptions(QCommandLineParser& parser)
{
    addOption(parser, QStringLiteral("top"),
              spoken(QT_TRANSLATE_NOOP("cli", "The first N of the whole ranking.")),
              QStringLiteral("N"));
    addOption(parser, QStringLiteral("per-region"),
              spoken(QT_TRANSLATE_NOOP("cli", "The first N of each region of --level.")),
              QStringLiteral("N"));
    addOption(parser, QStringLiteral("class"),
              spoken(QT_TRANSLATE_NOOP("cli", "Everybody of this class of the model.")),
              QStringLiteral("ID"));
    addOption(parser, QStringLiteral("quota"),
              spoken(QT_TRANSLATE_NOOP("cli", "Within the quotas of this program by region.")),
              QStringLiteral("PROGRAM"));
    addOption(parser, QStringLiteral("year"),
              spoken(QT_TRANSLATE_NOOP("cli", "Year of the quotas.")), QStringLiteral("YEAR"));
    addLevelOption(parser);
}

Result<services::Selection> selectionOption(const QCommandLineParser& parser,
                                            storage::Register& reg,
                                            const registry::HouseholdFrame& households)
{
    int asked = 0;
    for (const char* name : {"top", "per-region", "class", "quota"}) {
        asked += parser.isSet(QString::fromLatin1(name)) ? 1 : 0;
    }
    if (asked != 1) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("cli.selection")};
    }
    services::Selection out;
    RANGKUL_LET(level, levelOption(parser));
    out.level = level;
    RANGKUL_LET(top, wholeOption(parser, QStringLiteral("top")));
    RANGKUL_LET(perRegion, wholeOption(parser, QStringLiteral("per-region")));
    RANGKUL_LET(year, wholeOption(parser, QStringLiteral("year")));
    if (parser.isSet(QStringLiteral("quota"))) {
        RANGKUL_LET(program, programNamed(parser.value(QStringLiteral("quota")), households));
        return services::quotaSelection(
            reg.records(), program, year ? std::optional(static_cast<int>(*year)) : std::nullopt);
    }
    if (perRegion) {
        out.kind = services::Selection::Kind::Regions;
        out.places = *perRegion;
    } else if (top) {
        out.places = *top;
    } else {
        out.kind = services::Selection::Kind::Class;
        out.classId = parser.value(QStringLiteral("class"));
    }
    return out;
}

QJsonObject modelJson(const scoring::ScoreModel& model)
{
    QJsonArray disclosures;
    for (const scoring::LocalText& each : model.disclosures) {
        disclosures.append(localText(each));
    }
    QJsonArray dropped;
    for (const scoring::Dropped& each : model.dropped) {
        dropped.append(QJsonObject{{QStringLiteral("id"), each.id},
                                   {QStringLiteral("label"), localText(each.label)},
                                   {QStringLiteral("reason"), localText(each.reason)}});
    }
    QJsonObject out{
        {QStringLiteral("id"), model.id},
        {QStringLiteral("name"), localText(model.name)},
        {QStringLiteral("version"), scoring::versionOf(model)},
        {QStringLiteral("approved"), model.approval.has_value()},
        {QStringLiteral("weight_sum"), double(scoring::weightSum(model)) / double(scoring::kMicro)},
        {QStringLiteral("disclosures"), disclosures},
        {QStringLiteral("dropped"), dropped}};
    if (model.approval) {
        out.insert(QLatin1StringView("approved_by"), model.approval->by);
        out.insert(QLatin1StringView("approved_on"), model.approval->on.toString(Qt::ISODate));
        out.insert(QLatin1StringView("letter"), model.approval->letter);
    }
    return out;
}

void printModel(const Console& console, const scoring::ScoreModel& model)
{
    console.line(QStringLiteral("%1 (%2@%3)")
                     .arg(localText(model.name), model.id, scoring::versionOf(model).first(12)));
    if (model.approval) {
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "Approved by %1 on %2, letter %3."))
                         .arg(model.approval->by, words::longDate(model.approval->on),
                              model.approval->letter.isEmpty() ? QStringLiteral("–")
                                                               : model.approval->letter));
    } else {
        console.line(spoken(
            QT_TRANSLATE_NOOP("cli", "A draft: nobody has approved this version for decisions.")));
    }
    for (const scoring::LocalText& each : model.disclosures) {
        console.line(localText(each));
    }
    for (const scoring::Dropped& each : model.dropped) {
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "Left out: %1. %2"))
                         .arg(localText(each.label), localText(each.reason)));
    }
}

QJsonObject placeJson(const services::ScoreRun& run, const registry::HouseholdFrame& households,
                      quint32 row)
{
    const qint32 region = households.regionIndexes()[row];
    const QString inClass = classId(run, row);
    return {{QStringLiteral("id"), households.ids()[row].toString()},
            {QStringLiteral("rank"), qint64(run.result.rank[row])},
            {QStringLiteral("tied"), qint64(run.result.tied[row])},
            {QStringLiteral("score_low"), scoring::number(run.model, run.result.low[row])},
            {QStringLiteral("score_high"), scoring::number(run.model, run.result.high[row])},
            {QStringLiteral("class"), inClass.isEmpty() ? QJsonValue() : QJsonValue(inClass)},
            {QStringLiteral("local_decile"), run.result.localDecile[row]},
            {QStringLiteral("official_decile"),
             households.deciles(registry::DecileKind::National)[row]},
            {QStringLiteral("region"),
             region < 0 ? QJsonValue() : QJsonValue(households.regions()[size_t(region)].code)}};
}

QStringList placeHeader()
{
    return {spoken(QT_TRANSLATE_NOOP("cli", "Rank")),
            spoken(QT_TRANSLATE_NOOP("cli", "Equals")),
            spoken(QT_TRANSLATE_NOOP("cli", "Score")),
            spoken(QT_TRANSLATE_NOOP("cli", "Class")),
            spoken(QT_TRANSLATE_NOOP("cli", "Local decile")),
            spoken(QT_TRANSLATE_NOOP("cli", "Official decile")),
            spoken(QT_TRANSLATE_NOOP("cli", "Kelurahan")),
            spoken(QT_TRANSLATE_NOOP("cli", "Household"))};
}

QStringList placeTexts(const services::ScoreRun& run, const registry::HouseholdFrame& households,
                       quint32 row)
{
    const QString none = QStringLiteral("–");
    const qint8 inClass = run.result.classIndex[row];
    const quint8 local = run.result.localDecile[row];
    const qint8 official = households.deciles(registry::DecileKind::National)[row];
    return {words::number(qint64(run.result.rank[row])),
            words::number(qint64(run.result.tied[row])),
            scoreText(scoring::number(run.model, run.result.low[row]),
                      scoring::number(run.model, run.result.high[row])),
            inClass == scoring::kNoClass
                ? none
                : localText(run.model.classes[static_cast<size_t>(inClass)].label),
            local == 0 ? none : QString::number(local),
            official == registry::kNoDecile ? none : QString::number(official),
            regionName(households, row),
            households.ids()[row].toString()};
}

} // namespace rangkul::cli
