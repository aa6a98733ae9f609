// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_lists.h"

#include "match_baskets.h"
#include "match_pairs.h"
#include "rangkul/words/format.h"

#include <algorithm>

namespace rangkul::cli {

namespace {

using linkage::LinkedPair;
using linkage::Reconciliation;
using linkage::Verdict;
using Standing = Reconciliation::Standing;

QStringList pairTitles()
{
    return {spoken(QT_TRANSLATE_NOOP("cli", "Where")),
            spoken(QT_TRANSLATE_NOOP("cli", "Name")),
            spoken(QT_TRANSLATE_NOOP("cli", "NIK")),
            spoken(QT_TRANSLATE_NOOP("cli", "Where, other")),
            spoken(QT_TRANSLATE_NOOP("cli", "Name, other")),
            spoken(QT_TRANSLATE_NOOP("cli", "NIK, other")),
            spoken(QT_TRANSLATE_NOOP("cli", "Verdict")),
            spoken(QT_TRANSLATE_NOOP("cli", "Why"))};
}

QStringList pairRow(const services::PeopleLists& lists, const services::PairTeller& teller,
                    const LinkedPair& pair)
{
    const services::ListedPerson& a = lists.people[pair.a];
    const services::ListedPerson& b = lists.people[pair.b];
    return {services::placeText(a),
            a.name,
            a.nik,
            services::placeText(b),
            b.name,
            b.nik,
            services::verdictText(pair.verdict),
            teller.waterfallText(pair)};
}

void printPairs(const services::PeopleLists& lists, const services::PairTeller& teller,
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

QJsonArray pairsJson(const services::PeopleLists& lists, const services::PairTeller& teller,
                     std::span<const LinkedPair> pairs)
{
    QJsonArray out;
    for (const LinkedPair& pair : pairs) {
        out.append(pairJson(lists, teller, pair));
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

QJsonObject sidesJson(const services::PeopleLists& lists, const Reconciliation& found)
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

void printCounts(const services::PeopleLists& lists, const Reconciliation& found,
                 const Console& console)
{
    const auto row = [&](const char* title, Standing standing) {
        return QStringList{spoken(title), counted(found.count(lists.store, 0, standing)),
                           counted(found.count(lists.store, 1, standing))};
    };
    console.table({{spoken(QT_TRANSLATE_NOOP("cli", "Records")),
                    spoken(QT_TRANSLATE_NOOP("cli", "First list")),
                    spoken(QT_TRANSLATE_NOOP("cli", "Second list"))},
                   row(QT_TRANSLATE_NOOP("cli", "In both lists"), Standing::Match),
                   row(QT_TRANSLATE_NOOP("cli", "Perhaps in both lists"), Standing::Probable),
                   row(QT_TRANSLATE_NOOP("cli", "Only in this list"), Standing::Only),
                   {spoken(QT_TRANSLATE_NOOP("cli", "All")), counted(lists.store.sizeOf(0)),
                    counted(lists.store.sizeOf(1))}});
}

QJsonArray disputesJson(const std::vector<services::PairOpinions>& opinions)
{
    QJsonArray out;
    for (const services::PairOpinions& pair : opinions) {
        if (!pair.isDisputed()) {
            continue;
        }
        QJsonArray said;
        for (const services::PairOpinion& one : pair.opinions) {
            said.append(
                QJsonObject{{QStringLiteral("answer"), linkage::decisionKey(one.answer.decision)},
                            {QStringLiteral("officer"), one.officer},
                            {QStringLiteral("day"), one.day.toString(Qt::ISODate)},
                            {QStringLiteral("note"), one.answer.note}});
        }
        out.append(QJsonObject{{QStringLiteral("a"), pair.a.toString()},
                               {QStringLiteral("b"), pair.b.toString()},
                               {QStringLiteral("opinions"), said}});
    }
    return out;
}

void printDisputes(const std::vector<services::PairOpinions>& opinions, const Console& console)
{
    QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Person")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Other person")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Answer")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Officer")),
                              spoken(QT_TRANSLATE_NOOP("cli", "Day"))}};
    for (const services::PairOpinions& pair : opinions) {
        for (const services::PairOpinion& one : pair.opinions) {
            if (pair.isDisputed()) {
                table << QStringList{pair.a.toString(), pair.b.toString(),
                                     services::decisionText(one.answer.decision), one.officer,
                                     words::shortDate(one.day)};
            }
        }
    }
    if (table.size() > 1) {
        console.line();
        console.table(table);
    }
}

} // namespace

void printReconciliation(const services::PeopleLists& lists, const MatchedLists& matched,
                         const ListMatching& options, const Console& console)
{
    const Reconciliation found = linkage::reconcile(lists.store, matched.result.pairs);
    const services::PairTeller teller(lists, matched.model);
    const auto matches = firstOf(found.matches, options.most);
    const auto probable = firstOf(found.probable, options.most);
    const auto shared = firstOf(found.sharedNiks, options.most);
    QJsonObject answer = sidesJson(lists, found);
    const services::PlaceTable places = services::tallyParts(lists, found);
    QStringList keys;
    QStringList titles;
    for (size_t i = 0; i < linkage::kListParts; ++i) {
        keys << services::partKey(static_cast<linkage::ListPart>(i));
        titles << services::partText(static_cast<linkage::ListPart>(i));
    }
    answer.insert(QStringLiteral("kelurahan"), placesJson(places, keys));
    answer.insert(QStringLiteral("method"), matched.model.training.method);
    answer.insert(QStringLiteral("model_version"), linkage::versionOf(matched.model));
    answer.insert(QStringLiteral("merged"), 0);
    answer.insert(QStringLiteral("matches"), pairsJson(lists, teller, matches));
    answer.insert(QStringLiteral("probable"), pairsJson(lists, teller, probable));
    answer.insert(QStringLiteral("shared_nik"), pairsJson(lists, teller, shared));
    answer.insert(QStringLiteral("only_here"), rowsJson(lists, found.onlyHere, options.most));
    answer.insert(QStringLiteral("only_there"), rowsJson(lists, found.onlyThere, options.most));
    console.json(answer);
    printCounts(lists, found, console);
    console.line();
    printPlaces(places, titles, console);
    printPairs(lists, teller, matches, console);
    printPairs(lists, teller, probable, console);
    printPairs(lists, teller, shared, console);
}

void printDuplicates(const services::PeopleLists& lists, const MatchedLists& matched,
                     const std::vector<services::PairOpinions>& opinions,
                     const ListMatching& options, const Console& console)
{
    const services::PairTeller teller(lists, matched.model);
    const auto queue = services::reviewQueueOf(lists, matched, opinions);
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
    const QJsonArray disputes = disputesJson(opinions);
    console.json(QJsonObject{{QStringLiteral("records"), static_cast<qint64>(lists.store.size())},
                             {QStringLiteral("waiting"), static_cast<qint64>(queue.size())},
                             {QStringLiteral("match"), count(Verdict::Certain)},
                             {QStringLiteral("probable"), count(Verdict::Probable)},
                             {QStringLiteral("shared_nik"), count(Verdict::SharedNik)},
                             {QStringLiteral("disputed"), disputes},
                             {QStringLiteral("merged"), 0},
                             {QStringLiteral("method"), matched.model.training.method},
                             {QStringLiteral("model_version"), linkage::versionOf(matched.model)},
                             {QStringLiteral("pairs"), pairsJson(lists, teller, shown)}});
    console.table(
        {{spoken(QT_TRANSLATE_NOOP("cli", "Pairs to look at")),
          spoken(QT_TRANSLATE_NOOP("cli", "Number"))},
         {services::verdictText(Verdict::Certain), words::number(count(Verdict::Certain))},
         {services::verdictText(Verdict::Probable), words::number(count(Verdict::Probable))},
         {services::verdictText(Verdict::SharedNik), words::number(count(Verdict::SharedNik))},
         {spoken(QT_TRANSLATE_NOOP("cli", "Officers disagree")),
          words::number(qint64(disputes.size()))}});
    printDisputes(opinions, console);
    printPairs(lists, teller, shown, console);
}

} // namespace rangkul::cli
