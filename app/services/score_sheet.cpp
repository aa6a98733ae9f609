// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_sheet.h"

#include <QCoreApplication>

#include "card_words.h"
#include "rangkul/exchange/sheet_writer.h"
#include "rangkul/words/format.h"

namespace rangkul::services {

namespace {

using exchange::SheetColumnKind;
using registry::Value;

constexpr qint64 kReportEvery = 4096;

QString sheetSay(const char* text)
{
    return QCoreApplication::translate("ScoreSheet", text);
}

std::vector<exchange::SheetColumn> sheetColumns()
{
    constexpr auto kWhole = SheetColumnKind::Integer;
    constexpr auto kReal = SheetColumnKind::Real;
    return {{sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Rank")), kWhole, 8},
            {sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Equals")), kWhole, 8},
            {sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Lowest score")), kReal, 12},
            {sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Highest score")), kReal, 12},
            {sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Class")), SheetColumnKind::Text, 26},
            {sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Local decile")), kWhole, 12},
            {sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "National decile")), kWhole, 12},
            {sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Provincial decile")), kWhole, 12},
            {sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "City decile")), kWhole, 12},
            {sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Kelurahan")), SheetColumnKind::Text, 22},
            {sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Household")), SheetColumnKind::Text, 30}};
}

Value decileValue(int decile)
{
    return decile >= 0 ? Value(qint64(decile)) : Value();
}

Value classValue(const RankingSheet& ranking, quint32 row)
{
    if (ranking.result.standing[row] == scoring::Standing::Outside) {
        return sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "outside the ranking"));
    }
    const qint8 index = ranking.result.classIndex[row];
    if (index != scoring::kNoClass) {
        return localText(ranking.model.classes[size_t(index)].label);
    }
    return ranking.model.classes.empty()
               ? Value()
               : Value(sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "cannot be said yet")));
}

std::vector<Value> rankingLine(const RankingSheet& ranking, quint32 row)
{
    const qint32 region = ranking.households.regionIndexes()[row];
    const quint32 rank = ranking.result.rank[row];
    const auto decile = [&](registry::DecileKind kind) {
        return decileValue(ranking.households.deciles(kind)[row]);
    };
    const quint8 local = ranking.result.localDecile[row];
    return {rank > 0 ? Value(qint64(rank)) : Value(),
            rank > 0 ? Value(qint64(ranking.result.tied[row])) : Value(),
            scoring::number(ranking.model, ranking.result.low[row]),
            scoring::number(ranking.model, ranking.result.high[row]),
            classValue(ranking, row),
            local > 0 ? Value(qint64(local)) : Value(),
            decile(registry::DecileKind::National),
            decile(registry::DecileKind::Province),
            decile(registry::DecileKind::City),
            region < 0 ? Value() : Value(ranking.households.regions()[size_t(region)].name),
            ranking.households.ids()[row].toString()};
}

exchange::SheetLayout sheetLayout(const RankingSheet& ranking, const ListNotes& notes)
{
    exchange::SheetLayout layout;
    layout.sheetName = sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Ranking"));
    layout.columns = sheetColumns();
    layout.notesName = sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Notes"));
    layout.notes = noteLines(notes, ListMasking::Masked);
    layout.notes.push_back({sheetSay(QT_TRANSLATE_NOOP("ScoreSheet", "Score model")),
                            QStringLiteral("%1 (%2@%3)")
                                .arg(localText(ranking.model.name), ranking.model.id,
                                     ranking.result.modelVersion.left(12))});
    for (const scoring::LocalText& each : ranking.model.disclosures) {
        layout.notes.push_back({{}, localText(each)});
    }
    layout.createdAt = QDateTime::fromMSecsSinceEpoch(notes.atMs, Qt::UTC);
    return layout;
}

} // namespace

core::Result<qint64> writeRankingSheet(const QString& path, const RankingSheet& ranking,
                                       const ListNotes& notes, const core::Progress& progress)
{
    RANGKUL_LET(writer, exchange::SheetWriter::open(path, sheetLayout(ranking, notes)));
    const auto total = static_cast<qint64>(ranking.rows.size());
    for (qint64 i = 0; i < total; ++i) {
        RANGKUL_TRY(writer.addValues(rankingLine(ranking, ranking.rows[static_cast<size_t>(i)])));
        if (i % kReportEvery == 0) {
            progress.report(QStringLiteral("list.writing"), i, total);
            if (progress.isCancelled()) {
                return core::Error{core::ErrorCode::Cancelled,
                                   QStringLiteral("register.cancelled")};
            }
        }
    }
    RANGKUL_TRY(writer.finish());
    return total;
}

} // namespace rangkul::services
