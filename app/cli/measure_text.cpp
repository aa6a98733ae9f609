// SPDX-License-Identifier: GPL-3.0-or-later
#include <QJsonArray>

#include "measure_commands.h"
#include "option_values.h"
#include "rangkul/words/format.h"
#include "score_options.h"

namespace rangkul::cli {

namespace {

QJsonValue numberJson(std::optional<double> value)
{
    return value ? QJsonValue(*value) : QJsonValue();
}

QString numberText(std::optional<double> value, int decimals = 6)
{
    return value ? words::number(*value, decimals) : QStringLiteral("–");
}

QString shareText(std::optional<double> share)
{
    return words::percent(share ? std::optional(*share * 100) : std::nullopt, 4);
}

QJsonObject povertyJson(const scoring::PovertySummary& s)
{
    return {{QStringLiteral("counted"), s.counted},
            {QStringLiteral("poor"), s.poor},
            {QStringLiteral("unknown"), s.unknown},
            {QStringLiteral("p0"), numberJson(s.p0)},
            {QStringLiteral("p1"), numberJson(s.p1)},
            {QStringLiteral("p2"), numberJson(s.p2)},
            {QStringLiteral("watts"), numberJson(s.watts)},
            {QStringLiteral("sen"), numberJson(s.sen)},
            {QStringLiteral("gini"), numberJson(s.gini)},
            {QStringLiteral("mean"), numberJson(s.mean)}};
}

QJsonObject deprivationJson(const scoring::DeprivationSpec& spec,
                            const scoring::MultidimensionalResult& r)
{
    QJsonArray indicators;
    for (size_t j = 0; j < spec.indicators.size(); ++j) {
        const auto at = [j](const std::vector<std::optional<double>>& list) {
            return j < list.size() ? numberJson(list[j]) : QJsonValue();
        };
        indicators.append(QJsonObject{{QStringLiteral("id"), spec.indicators[j].id},
                                      {QStringLiteral("dimension"), spec.indicators[j].dimension},
                                      {QStringLiteral("weight"), spec.indicators[j].weight},
                                      {QStringLiteral("uncensored"), at(r.uncensored)},
                                      {QStringLiteral("censored"), at(r.censored)},
                                      {QStringLiteral("contribution"), at(r.contribution)}});
    }
    return {{QStringLiteral("counted"), r.counted},    {QStringLiteral("poor"), r.poor},
            {QStringLiteral("unknown"), r.unknown},    {QStringLiteral("h"), numberJson(r.h)},
            {QStringLiteral("a"), numberJson(r.a)},    {QStringLiteral("m0"), numberJson(r.m0)},
            {QStringLiteral("m1"), numberJson(r.m1)},  {QStringLiteral("m2"), numberJson(r.m2)},
            {QStringLiteral("indicators"), indicators}};
}

void printPoverty(const Console& console, const PovertyAnswer& answer)
{
    const scoring::PovertySummary& s = answer.all;
    console.line(
        answer.lineName.isEmpty()
            ? spoken(QT_TRANSLATE_NOOP("cli", "Poverty line %1")).arg(shortNumber(answer.line, 2))
            : spoken(QT_TRANSLATE_NOOP("cli", "Poverty line %1: %2, from %3 (%4)"))
                  .arg(answer.lineName, shortNumber(answer.line, 2),
                       words::shortDate(answer.lineFrom), answer.lineSource));
    console.line(
        spoken(QT_TRANSLATE_NOOP("cli", "Counted %1, below the line %2, without a value "
                                        "%3"))
            .arg(shortNumber(s.counted, 2), shortNumber(s.poor, 2), shortNumber(s.unknown, 2)));
    console.table(
        {{QStringLiteral("P0"), QStringLiteral("P1"), QStringLiteral("P2"), QStringLiteral("Watts"),
          QStringLiteral("Sen"), QStringLiteral("Gini"), spoken(QT_TRANSLATE_NOOP("cli", "Mean"))},
         {shareText(s.p0), numberText(s.p1), numberText(s.p2), numberText(s.watts),
          numberText(s.sen), numberText(s.gini), numberText(s.mean, 2)}});
    if (answer.withoutAnything > 0) {
        console.line(
            spoken(QT_TRANSLATE_NOOP(
                       "cli", "Watts is not defined for those who have nothing or less (%1); if "
                              "they add nothing to it, as in figures of the World Bank, it is %2."))
                .arg(shortNumber(answer.withoutAnything, 2), numberText(answer.wattsOfOthers)));
    }
}

} // namespace

void summariseAll(PovertyAnswer& answer, const scoring::Welfare& welfare)
{
    answer.all = scoring::summarise(welfare, answer.line);
    if (answer.all.watts || !answer.all.p0) {
        return;
    }
    std::vector<double> others(welfare.values.begin(), welfare.values.end());
    for (size_t i = 0; i < others.size(); ++i) {
        if (others[i] <= 0) {
            answer.withoutAnything += welfare.weights.empty() ? 1 : welfare.weights[i];
            others[i] = answer.line; // counted, and adds nothing, as the World Bank does
        }
    }
    answer.wattsOfOthers = scoring::watts({others, welfare.weights}, answer.line);
}

void sayPoverty(const Console& console, const PovertyAnswer& answer)
{
    QJsonArray groups;
    QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Group")), QStringLiteral("P0"),
                              QStringLiteral("P1"), QStringLiteral("P2"),
                              spoken(QT_TRANSLATE_NOOP("cli", "Share of all")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Share of the poor"))}};
    for (const scoring::GroupPoverty& group : answer.groups) {
        if (!(group.summary.counted > 0)) {
            continue;
        }
        const QString name = answer.groupNames.value(group.group);
        QJsonObject one = povertyJson(group.summary);
        one.insert(QLatin1StringView("group"), name);
        one.insert(QLatin1StringView("population_share"), numberJson(group.populationShare));
        one.insert(QLatin1StringView("contribution_p0"), numberJson(group.contribution0));
        one.insert(QLatin1StringView("contribution_p1"), numberJson(group.contribution1));
        one.insert(QLatin1StringView("contribution_p2"), numberJson(group.contribution2));
        groups.append(one);
        table << QStringList{name,
                             shareText(group.summary.p0),
                             numberText(group.summary.p1),
                             numberText(group.summary.p2),
                             shareText(group.populationShare),
                             shareText(group.contribution0)};
    }
    QJsonArray deciles;
    for (const auto& border : answer.deciles) {
        deciles.append(numberJson(border));
    }
    QJsonObject out = povertyJson(answer.all);
    out.insert(QLatin1StringView("line"), answer.line);
    if (answer.withoutAnything > 0) {
        out.insert(QLatin1StringView("without_anything"), answer.withoutAnything);
        out.insert(QLatin1StringView("watts_if_they_add_nothing"),
                   numberJson(answer.wattsOfOthers));
    }
    if (!answer.lineName.isEmpty()) {
        out.insert(QLatin1StringView("line_name"), answer.lineName);
        out.insert(QLatin1StringView("line_source"), answer.lineSource);
        out.insert(QLatin1StringView("line_valid_from"), answer.lineFrom.toString(Qt::ISODate));
    }
    if (!answer.countedBy.isEmpty()) {
        out.insert(QLatin1StringView("counted_by"), answer.countedBy);
    }
    out.insert(QLatin1StringView("decile_borders"), deciles);
    out.insert(QLatin1StringView("groups"), groups);
    console.json(out);
    printPoverty(console, answer);
    if (table.size() > 1) {
        console.table(table);
    }
}

void sayDeprivation(const Console& console, const DeprivationAnswer& answer)
{
    const scoring::MultidimensionalResult& r = answer.all;
    QJsonObject out = deprivationJson(answer.spec, r);
    out.insert(QLatin1StringView("spec"), answer.spec.id);
    out.insert(QLatin1StringView("cut"), answer.spec.cut);
    QJsonArray groups;
    for (const scoring::GroupDeprivation& group : answer.groups) {
        if (group.result.counted > 0) {
            QJsonObject one{{QStringLiteral("group"), answer.groupNames.value(group.group)},
                            {QStringLiteral("h"), numberJson(group.result.h)},
                            {QStringLiteral("a"), numberJson(group.result.a)},
                            {QStringLiteral("m0"), numberJson(group.result.m0)},
                            {QStringLiteral("population_share"), numberJson(group.populationShare)},
                            {QStringLiteral("contribution"), numberJson(group.contribution)}};
            groups.append(one);
        }
    }
    out.insert(QLatin1StringView("groups"), groups);
    if (answer.model != nullptr) {
        out.insert(QLatin1StringView("model"), modelJson(*answer.model));
        printModel(console, *answer.model);
    }
    console.json(out);
    console.line(
        spoken(QT_TRANSLATE_NOOP("cli", "Counted %1, poor %2, left out for a missing "
                                        "answer %3"))
            .arg(shortNumber(r.counted, 2), shortNumber(r.poor, 2), shortNumber(r.unknown, 2)));
    console.table(
        {{QStringLiteral("H"), QStringLiteral("A"), QStringLiteral("M0"), QStringLiteral("M1"),
          QStringLiteral("M2")},
         {shareText(r.h), shareText(r.a), numberText(r.m0), numberText(r.m1), numberText(r.m2)}});
    QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Indicator")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Weight")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Deprived")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Deprived and poor")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Share of M0"))}};
    for (size_t j = 0; j < answer.spec.indicators.size(); ++j) {
        const auto at = [j](const std::vector<std::optional<double>>& list) {
            return shareText(j < list.size() ? list[j] : std::nullopt);
        };
        table << QStringList{answer.spec.indicators[j].id,
                             words::number(answer.spec.indicators[j].weight), at(r.uncensored),
                             at(r.censored), at(r.contribution)};
    }
    console.table(table);
}

} // namespace rangkul::cli
