// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_report.h"

#include <algorithm>
#include <functional>

namespace rangkul::cli {

namespace {

QJsonObject qualityJson(const linkage::Quality& quality)
{
    return {{QStringLiteral("pairs"), static_cast<qint64>(quality.pairs)},
            {QStringLiteral("right"), static_cast<qint64>(quality.right)},
            {QStringLiteral("matches"), static_cast<qint64>(quality.matches)},
            {QStringLiteral("precision"), quality.precision()},
            {QStringLiteral("recall"), quality.recall()},
            {QStringLiteral("f1"), quality.f1()}};
}

QJsonArray recipesJson(const MatchOutcome& outcome)
{
    QJsonArray out;
    for (const linkage::RecipeReport& report : outcome.result.recipes) {
        QStringList parts;
        for (const linkage::KeyPart part : report.recipe) {
            parts << QString(linkage::keyPartKey(part));
        }
        out.append(QJsonObject{
            {QStringLiteral("key"), parts.join(u'+')},
            {QStringLiteral("blocks"), static_cast<qint64>(report.blocks)},
            {QStringLiteral("pairs"), static_cast<qint64>(report.pairs)},
            {QStringLiteral("large_blocks"), static_cast<qint64>(report.largeBlocks)},
            {QStringLiteral("too_wide"), report.isTooWide},
            {QStringLiteral("rows_left_out"), static_cast<qint64>(report.rowsLeftOut)}});
    }
    return out;
}

/// The most common ones, most common first.
QJsonArray patternsJson(const std::map<QString, quint64>& patterns)
{
    constexpr size_t kMost = 25;
    std::vector<std::pair<quint64, QString>> order;
    for (const auto& [pattern, count] : patterns) {
        order.emplace_back(count, pattern);
    }
    std::sort(order.begin(), order.end(), std::greater<>());
    QJsonArray out;
    for (size_t i = 0; i < std::min(kMost, order.size()); ++i) {
        out.append(QJsonObject{{QStringLiteral("levels"), order[i].second},
                               {QStringLiteral("pairs"), static_cast<qint64>(order[i].first)}});
    }
    return out;
}

} // namespace

QJsonObject outcomeJson(const Benchmark& benchmark, const MatchOutcome& outcome)
{
    QJsonObject out = qualityJson(outcome.all);
    QJsonObject faults;
    for (const auto& [key, quality] : outcome.byFault) {
        faults.insert(key, qualityJson(quality));
    }
    QJsonObject wrong;
    for (const auto& [key, count] : outcome.wrongLinks) {
        wrong.insert(key, static_cast<qint64>(count));
    }
    const double total = benchmark.cleaningSeconds + outcome.blockingSeconds +
                         outcome.trainingSeconds + outcome.linkingSeconds;
    out.insert(QStringLiteral("records"), static_cast<qint64>(benchmark.store.size()));
    out.insert(QStringLiteral("certain"), qualityJson(outcome.certain));
    out.insert(QStringLiteral("shared_nik"),
               QJsonObject{{QStringLiteral("pairs"), qint64(outcome.sharedNiks)},
                           {QStringLiteral("two_persons"), qint64(outcome.sharedNiksRight)}});
    out.insert(QStringLiteral("merged"), 0);
    out.insert(QStringLiteral("expected_matches"), outcome.result.expectedMatches);
    out.insert(QStringLiteral("compared"), static_cast<qint64>(outcome.result.compared));
    out.insert(QStringLiteral("blocking"), recipesJson(outcome));
    out.insert(QStringLiteral("by_fault"), faults);
    out.insert(QStringLiteral("wrong_links"), wrong);
    out.insert(QStringLiteral("wrong_patterns"), patternsJson(outcome.wrongPatterns));
    out.insert(QStringLiteral("wrongly_certain"), patternsJson(outcome.wronglyCertain));
    out.insert(QStringLiteral("never_compared"), patternsJson(outcome.neverCompared));
    out.insert(QStringLiteral("missed_patterns"), patternsJson(outcome.missedPatterns));
    out.insert(QStringLiteral("method"), outcome.model.training.method);
    out.insert(QStringLiteral("seconds"), total);
    out.insert(QStringLiteral("seconds_cleaning"), benchmark.cleaningSeconds);
    out.insert(QStringLiteral("seconds_blocking"), outcome.blockingSeconds);
    out.insert(QStringLiteral("seconds_training"), outcome.trainingSeconds);
    out.insert(QStringLiteral("seconds_linking"), outcome.linkingSeconds);
    const auto peak = peakMiB();
    out.insert(QStringLiteral("peak_mib"), peak ? QJsonValue(*peak) : QJsonValue());
    return out;
}

void printOutcome(const Console& console, const QJsonObject& answer)
{
    const auto figure = [&answer](const char* key, int decimals) {
        return QString::number(answer.value(QLatin1StringView(key)).toDouble(), 'f', decimals);
    };
    console.table(
        {{spoken(QT_TRANSLATE_NOOP("cli", "Measure")), spoken(QT_TRANSLATE_NOOP("cli", "Value"))},
         {spoken(QT_TRANSLATE_NOOP("cli", "Records")), figure("records", 0)},
         {spoken(QT_TRANSLATE_NOOP("cli", "Pairs linked")), figure("pairs", 0)},
         {spoken(QT_TRANSLATE_NOOP("cli", "Precision")), figure("precision", 5)},
         {spoken(QT_TRANSLATE_NOOP("cli", "Recall")), figure("recall", 5)},
         {spoken(QT_TRANSLATE_NOOP("cli", "F1")), figure("f1", 5)},
         {spoken(QT_TRANSLATE_NOOP("cli", "Seconds")), figure("seconds", 2)},
         {spoken(QT_TRANSLATE_NOOP("cli", "Most memory, MiB")), figure("peak_mib", 0)}});
    const QJsonObject faults = answer.value(QLatin1StringView("by_fault")).toObject();
    if (faults.isEmpty()) {
        return;
    }
    QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Fault in the record")),
                              spoken(QT_TRANSLATE_NOOP("cli", "True pairs")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Precision")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Recall")),
                              spoken(QT_TRANSLATE_NOOP("cli", "F1"))}};
    for (auto fault = faults.begin(); fault != faults.end(); ++fault) {
        const QJsonObject quality = fault.value().toObject();
        const auto share = [&quality](const char* key) {
            return QString::number(quality.value(QLatin1StringView(key)).toDouble(), 'f', 5);
        };
        table << QStringList{
            fault.key(), QString::number(quality.value(QLatin1StringView("matches")).toInteger()),
            share("precision"), share("recall"), share("f1")};
    }
    console.line();
    console.table(table);
}

} // namespace rangkul::cli
