// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_card_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include "card_words.h"
#include "option_values.h"
#include "rangkul/words/format.h"
#include "score_options.h"

namespace rangkul::cli {

namespace {

QString nameOfPerson(const services::ScoreCard& card, const core::RecordId& person)
{
    for (const registry::Record& member : card.profile.members) {
        if (member.ref().id == person) {
            return member.text(QLatin1StringView("name"));
        }
    }
    return {};
}

core::RecordId personAt(const services::ScoreInput& input, quint32 row)
{
    return input.persons && row < input.persons->size() ? input.persons->ids()[row]
                                                        : core::RecordId();
}

/// Row numbers mean nothing outside this run.
QJsonArray withPersonIds(const QJsonArray& answers, const services::ScoreCard& card,
                         const services::ScoreInput& input)
{
    QJsonArray out;
    for (const QJsonValue& each : answers) {
        QJsonObject answer = each.toObject();
        if (answer.contains(QLatin1StringView("person_row"))) {
            const auto row =
                static_cast<quint32>(answer.take(QLatin1StringView("person_row")).toInteger());
            const core::RecordId id = personAt(input, row);
            answer.insert(QLatin1StringView("person"), id.toString());
            answer.insert(QLatin1StringView("name"), nameOfPerson(card, id));
        }
        out.append(answer);
    }
    return out;
}

QJsonArray reasonsJson(const QJsonArray& reasons, const services::ScoreCard& card,
                       const services::ScoreInput& input)
{
    QJsonArray out;
    for (const QJsonValue& each : reasons) {
        QJsonObject reason = each.toObject();
        reason.insert(QLatin1StringView("answers"),
                      withPersonIds(reason[QLatin1StringView("answers")].toArray(), card, input));
        out.append(reason);
    }
    return out;
}

QJsonValue spanJson(const std::optional<scoring::PointSpan>& span)
{
    return span ? QJsonValue(
                      QJsonArray{services::pointsOf(span->low), services::pointsOf(span->high)})
                : QJsonValue();
}

QString answerText(const scoring::ReasonAnswer& answer, const services::ScoreCard& card,
                   const services::ScoreInput& input)
{
    QString text = services::labelOf(answer.variable);
    if (answer.person) {
        const QString name = nameOfPerson(card, personAt(input, *answer.person));
        text = name.isEmpty() ? text : name + QStringLiteral(", ") + text;
    }
    text += QStringLiteral(": ") + services::valueText(answer);
    const QString from = services::originText(answer);
    return from.isEmpty() ? text : text + QStringLiteral(" (%1)").arg(from);
}

void printReasons(const Console& console, const services::ScoreCard& card,
                  const services::ScoreInput& input)
{
    for (const scoring::GateReason& gate : card.now.gates) {
        const QString holds = !gate.holds   ? spoken(QT_TRANSLATE_NOOP("cli", "not known"))
                              : *gate.holds ? spoken(QT_TRANSLATE_NOOP("cli", "holds"))
                                            : spoken(QT_TRANSLATE_NOOP("cli", "does not hold"));
        console.line(
            spoken(QT_TRANSLATE_NOOP("cli", "Gate: %1: %2")).arg(localText(gate.label), holds));
    }
    for (const scoring::CriterionReason& reason : card.now.criteria) {
        console.line(
            spoken(QT_TRANSLATE_NOOP("cli", "%1: %2 points of %3, weight %4, adds %5"))
                .arg(localText(reason.label),
                     services::spanText(services::pointsOf(reason.points.low),
                                        services::pointsOf(reason.points.high), 4),
                     shortNumber(services::pointsOf(reason.possible.high), 4),
                     shortNumber(services::pointsOf(reason.weight), 4),
                     services::spanText(reason.contributionLow, reason.contributionHigh, 4)));
        for (const scoring::ReasonAnswer& answer : reason.answers) {
            console.line(QStringLiteral("    ") + answerText(answer, card, input));
        }
    }
}

void printChanges(const Console& console, const services::ScoreCard& card)
{
    if (!card.since.isValid()) {
        return;
    }
    if (!card.past) {
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "Not in the register on %1."))
                         .arg(words::longDate(card.since)));
        return;
    }
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "Score on %1: %2"))
                     .arg(words::longDate(card.since),
                          services::spanText(card.past->low, card.past->high, 4)));
    for (const scoring::ReasonChange& change : card.changes) {
        console.line(QStringLiteral("    %1: %2 -> %3")
                         .arg(change.criterion, change.answersBefore.join(QStringLiteral(", ")),
                              change.answersAfter.join(QStringLiteral(", "))));
    }
    if (card.changes.empty()) {
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "Nothing that counts has changed since.")));
    }
}

} // namespace

QJsonObject cardJson(const services::ScoreCard& card, const services::ScoreInput& input)
{
    QJsonObject out = QJsonDocument::fromJson(scoring::toJson(card.now)).object();
    for (const char* list : {"gates", "criteria"}) {
        out.insert(QLatin1StringView(list),
                   reasonsJson(out[QLatin1StringView(list)].toArray(), card, input));
    }
    out.insert(QLatin1StringView("household"), card.profile.household.ref().id.toString());
    if (!card.profile.members.empty()) {
        out.insert(QLatin1StringView("head"),
                   card.profile.members.front().text(QLatin1StringView("name")));
    }
    if (!card.since.isValid()) {
        return out;
    }
    QJsonArray changes;
    for (const scoring::ReasonChange& change : card.changes) {
        changes.append(QJsonObject{
            {QStringLiteral("criterion"), change.criterion},
            {QStringLiteral("points_before"), spanJson(change.before)},
            {QStringLiteral("points_after"), spanJson(change.after)},
            {QStringLiteral("before"), QJsonArray::fromStringList(change.answersBefore)},
            {QStringLiteral("after"), QJsonArray::fromStringList(change.answersAfter)}});
    }
    out.insert(QLatin1StringView("since"), card.since.toString(Qt::ISODate));
    out.insert(QLatin1StringView("past"),
               card.past ? QJsonValue(QJsonDocument::fromJson(scoring::toJson(*card.past)).object())
                         : QJsonValue());
    out.insert(QLatin1StringView("changes"), changes);
    return out;
}

void printCard(const Console& console, const services::ScoreCard& card,
               const services::ScoreInput& input, const scoring::ScoreModel& model)
{
    const scoring::Explanation& now = card.now;
    printModel(console, model);
    const QString head = card.profile.members.empty()
                             ? QString()
                             : card.profile.members.front().text(QLatin1StringView("name"));
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "Household %1, head %2, on %3"))
                     .arg(card.profile.household.ref().id.toString(),
                          head.isEmpty() ? QStringLiteral("–") : head, words::longDate(now.on)));
    const QString inClass = now.scoreClass ? localText(now.scoreClass->label) : QStringLiteral("–");
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "Score %1, class %2, rank %3 of %4 (%5 equal)"))
                     .arg(services::spanText(now.low, now.high, 4), inClass,
                          words::number(qint64(now.rank)), words::number(qint64(now.ranked)),
                          words::number(qint64(now.tied))));
    const auto decile = [](int value) {
        return value > 0 ? QString::number(value) : QStringLiteral("–");
    };
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "Local decile %1; official: national %2, "
                                                 "province %3, city %4"))
                     .arg(decile(now.localDecile), decile(now.officialDeciles[0]),
                          decile(now.officialDeciles[1]), decile(now.officialDeciles[2])));
    printReasons(console, card, input);
    printChanges(console, card);
}

} // namespace rangkul::cli
