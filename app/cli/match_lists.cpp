// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_lists.h"

#include <QCoreApplication>

#include "match_pairs.h"
#include "rangkul/linkage/pair_groups.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::cli {

namespace {

using linkage::LinkedPair;
using linkage::Reconciliation;
using linkage::Verdict;
using Standing = Reconciliation::Standing;

QString matchText(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QStringList pairTitles()
{
    return {matchText(QT_TRANSLATE_NOOP("cli", "Where")),
            matchText(QT_TRANSLATE_NOOP("cli", "Name")),
            matchText(QT_TRANSLATE_NOOP("cli", "NIK")),
            matchText(QT_TRANSLATE_NOOP("cli", "Where, other")),
            matchText(QT_TRANSLATE_NOOP("cli", "Name, other")),
            matchText(QT_TRANSLATE_NOOP("cli", "NIK, other")),
            matchText(QT_TRANSLATE_NOOP("cli", "Verdict")),
            matchText(QT_TRANSLATE_NOOP("cli", "Why"))};
}

QStringList pairRow(const services::PeopleLists& lists, const PairTeller& teller,
                    const LinkedPair& pair)
{
    const services::ListedPerson& a = lists.people[pair.a];
    const services::ListedPerson& b = lists.people[pair.b];
    return {placeText(a),
            a.name,
            a.nik,
            placeText(b),
            b.name,
            b.nik,
            verdictText(pair.verdict),
            teller.waterfallText(pair)};
}

void printPairs(const services::PeopleLists& lists, const PairTeller& teller,
                std::span<const LinkedPair> pairs, const Console& console)
{
    if (pairs.empty()) {
        return;
    }
    QList<QStringList> table{pairTitles()};
    for (const LinkedPair& pair : pairs) {
        table << pairRow(lists, teller, pair);
    }
    console.line();
    console.table(table);
}

std::span<const LinkedPair> firstOf(const std::vector<LinkedPair>& pairs, size_t most)
{
    return std::span(pairs).first(std::min(most, pairs.size()));
}

QJsonArray pairsJson(const PairTeller& teller, std::span<const LinkedPair> pairs)
{
    QJsonArray out;
    for (const LinkedPair& pair : pairs) {
        out.append(teller.json(pair));
    }
    return out;
}

QJsonArray rowsJson(const services::PeopleLists& lists, const std::vector<quint32>& rows,
                    size_t most)
{
    QJsonArray out;
    for (size_t i = 0; i < std::min(most, rows.size()); ++i) {
        out.append(personJson(lists.people[rows[i]]));
    }
    return out;
}

QString counted(quint64 count)
{
    return words::number(static_cast<qint64>(count));
}

QJsonObject baskets(const services::PeopleLists& lists, const Reconciliation& found)
{
    const auto side = [&](quint8 source) {
        return QJsonObject{
            {QStringLiteral("records"), static_cast<qint64>(lists.store.sizeOf(source))},
            {QStringLiteral("match"), qint64(found.count(lists.store, source, Standing::Match))},
            {QStringLiteral("probable"),
             qint64(found.count(lists.store, source, Standing::Probable))},
            {QStringLiteral("only"), qint64(found.count(lists.store, source, Standing::Only))}};
    };
    return {{QStringLiteral("here"), side(0)}, {QStringLiteral("there"), side(1)}};
}

void printBaskets(const services::PeopleLists& lists, const Reconciliation& found,
                  const Console& console)
{
    const auto row = [&](const char* title, Standing standing) {
        return QStringList{matchText(title), counted(found.count(lists.store, 0, standing)),
                           counted(found.count(lists.store, 1, standing))};
    };
    console.table({{matchText(QT_TRANSLATE_NOOP("cli", "Records")),
                    matchText(QT_TRANSLATE_NOOP("cli", "First list")),
                    matchText(QT_TRANSLATE_NOOP("cli", "Second list"))},
                   row(QT_TRANSLATE_NOOP("cli", "In both lists"), Standing::Match),
                   row(QT_TRANSLATE_NOOP("cli", "Perhaps in both lists"), Standing::Probable),
                   row(QT_TRANSLATE_NOOP("cli", "Only in this list"), Standing::Only),
                   {matchText(QT_TRANSLATE_NOOP("cli", "All")), counted(lists.store.sizeOf(0)),
                    counted(lists.store.sizeOf(1))}});
}

} // namespace

core::Result<MatchedLists> matchLists(const services::PeopleLists& lists,
                                      const ListMatching& options, const core::Progress& progress)
{
    MatchedLists out;
    out.model = options.model.value_or(linkage::assumedModel());
    RANGKUL_LET(blocks, linkage::modelBlocks(lists.store, out.model, options.threads, progress));
    linkage::ComparedPairs pairs(lists.store, blocks);
    if (!options.model) {
        linkage::TrainingOptions training;
        training.threads = options.threads;
        training.day = QDate::currentDate();
        RANGKUL_LET(model, linkage::trainModel(lists.store, out.model, pairs, training, progress));
        out.model = std::move(model);
    }
    linkage::LinkOptions linking;
    linking.threads = options.threads;
    RANGKUL_LET(result, linkage::linkRecords(lists.store, out.model, pairs, linking, progress));
    out.result = std::move(result);
    if (options.isOneToOne) {
        linkage::keepOneToOne(out.result.pairs);
    }
    return out;
}

void printReconciliation(const services::PeopleLists& lists, const MatchedLists& matched,
                         const ListMatching& options, const Console& console)
{
    const Reconciliation found = linkage::reconcile(lists.store, matched.result.pairs);
    const PairTeller teller(lists, matched.model);
    const auto matches = firstOf(found.matches, options.most);
    const auto probable = firstOf(found.probable, options.most);
    const auto shared = firstOf(found.sharedNiks, options.most);
    QJsonObject answer = baskets(lists, found);
    answer.insert(QStringLiteral("method"), matched.model.training.method);
    answer.insert(QStringLiteral("merged"), 0);
    answer.insert(QStringLiteral("matches"), pairsJson(teller, matches));
    answer.insert(QStringLiteral("probable"), pairsJson(teller, probable));
    answer.insert(QStringLiteral("shared_nik"), pairsJson(teller, shared));
    answer.insert(QStringLiteral("only_here"), rowsJson(lists, found.onlyHere, options.most));
    answer.insert(QStringLiteral("only_there"), rowsJson(lists, found.onlyThere, options.most));
    console.json(answer);
    printBaskets(lists, found, console);
    printPairs(lists, teller, matches, console);
    printPairs(lists, teller, probable, console);
    printPairs(lists, teller, shared, console);
}

void printDuplicates(const services::PeopleLists& lists, const MatchedLists& matched,
                     const std::vector<linkage::ReviewItem>& queue, const ListMatching& options,
                     const Console& console)
{
    const PairTeller teller(lists, matched.model);
    std::vector<LinkedPair> shown;
    std::array<qint64, 4> counts{};
    for (const linkage::ReviewItem& item : queue) {
        ++counts[static_cast<size_t>(item.pair.verdict)];
        if (shown.size() < options.most) {
            shown.push_back(item.pair);
        }
    }
    const auto count = [&counts](Verdict verdict) {
        return counts[static_cast<size_t>(verdict)];
    };
    console.json(QJsonObject{{QStringLiteral("records"), static_cast<qint64>(lists.store.size())},
                             {QStringLiteral("waiting"), static_cast<qint64>(queue.size())},
                             {QStringLiteral("match"), count(Verdict::Certain)},
                             {QStringLiteral("probable"), count(Verdict::Probable)},
                             {QStringLiteral("shared_nik"), count(Verdict::SharedNik)},
                             {QStringLiteral("merged"), 0},
                             {QStringLiteral("method"), matched.model.training.method},
                             {QStringLiteral("pairs"), pairsJson(teller, shown)}});
    console.table({{matchText(QT_TRANSLATE_NOOP("cli", "Pairs to look at")),
                    matchText(QT_TRANSLATE_NOOP("cli", "Number"))},
                   {verdictText(Verdict::Certain), words::number(count(Verdict::Certain))},
                   {verdictText(Verdict::Probable), words::number(count(Verdict::Probable))},
                   {verdictText(Verdict::SharedNik), words::number(count(Verdict::SharedNik))}});
    printPairs(lists, teller, shown, console);
}

} // namespace rangkul::cli
