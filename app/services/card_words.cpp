// SPDX-License-Identifier: GPL-3.0-or-later
#include "card_words.h"

#include <QCoreApplication>

#include "objection_store.h"
#include "rangkul/registry/codes.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::services {

namespace {

const QString kNone = QStringLiteral("–");

QString cardSay(const char* text)
{
    return QCoreApplication::translate("ScoreCard", text);
}

/// Place in the family of a member, in lower case: "head of the household", "child".
QString relationOf(const ScoreCard& card, const core::RecordId& person)
{
    const auto& relation =
        registry::variable(registry::Entity::Person, QLatin1StringView("relation"));
    for (const registry::Record& member : card.profile.members) {
        if (member.ref().id == person && !registry::isMissing(member.value(relation))) {
            return words::display(relation, member.value(relation));
        }
    }
    return cardSay(QT_TRANSLATE_NOOP("ScoreCard", "a member"));
}

bool isRelation(const scoring::ReasonAnswer& answer)
{
    return answer.person && answer.variable.variable != nullptr &&
           answer.variable.variable ==
               &registry::variable(registry::Entity::Person, QLatin1StringView("relation"));
}

/// What the household is told: of a question to the head alone, the head's answers; who is the head
/// is no answer of its own.
std::vector<scoring::ReasonAnswer> toldAnswers(const std::vector<scoring::ReasonAnswer>& answers)
{
    std::vector<quint32> heads;
    for (const scoring::ReasonAnswer& answer : answers) {
        if (isRelation(answer) &&
            registry::asInteger(answer.value) == registry::codes::relation::kHead) {
            heads.push_back(*answer.person);
        }
    }
    std::vector<scoring::ReasonAnswer> out;
    for (const scoring::ReasonAnswer& answer : answers) {
        const bool isOthers = answer.person && !heads.empty() &&
                              std::ranges::find(heads, *answer.person) == heads.end();
        if (!isRelation(answer) && !isOthers) {
            out.push_back(answer);
        }
    }
    return out;
}

/// Answers of one question: what is asked of members once for each value, with who gave it.
QString answersText(const std::vector<scoring::ReasonAnswer>& answers, const ScoreCard& card,
                    const ScoreInput& input)
{
    std::vector<std::pair<QString, QStringList>> lines; // "Works: no" and who
    for (const scoring::ReasonAnswer& answer : answers) {
        const QString line =
            QStringLiteral("%1: %2").arg(labelOf(answer.variable), valueText(answer));
        auto known = std::ranges::find(lines, line, [](const auto& one) { return one.first; });
        if (known == lines.end()) {
            known = lines.insert(lines.end(), {line, {}});
        }
        if (answer.person && input.persons && *answer.person < input.persons->size()) {
            known->second << relationOf(card, input.persons->ids()[*answer.person]);
        }
    }
    QStringList out;
    for (auto& [line, who] : lines) {
        const qsizetype members = who.size();
        who.removeDuplicates();
        const QString names = who.join(QStringLiteral(", "));
        out << (members == 0 ? line
                : members == who.size()
                    ? QStringLiteral("%1 (%2)").arg(line, names)
                    : QStringLiteral("%1 (%2; %3×)").arg(line, names, words::number(members)));
    }
    return out.join(QStringLiteral("; "));
}

QString sourcesText(const std::vector<scoring::ReasonAnswer>& answers)
{
    QStringList out;
    for (const scoring::ReasonAnswer& answer : answers) {
        out << originText(answer);
    }
    out.removeDuplicates();
    out.removeAll(QString());
    return out.join(QStringLiteral("; "));
}

/// "dwelling.floor=8" as kept with a result, in words.
QString keptAnswer(const QString& kept)
{
    const auto ref = scoring::findVariableRef(kept.section(u'=', 0, 0));
    const QString written = kept.section(u'=', 1);
    if (!ref) {
        return kept;
    }
    scoring::ReasonAnswer answer{*ref, {}, {}, {}, {}, {}};
    bool isNumber = false;
    const qint64 whole = written.toLongLong(&isNumber);
    if (isNumber) {
        answer.value = whole;
    } else if (const double real = written.toDouble(&isNumber); isNumber) {
        answer.value = real;
    } else if (const QDate day = QDate::fromString(written, Qt::ISODate); day.isValid()) {
        answer.value = day;
    } else if (!written.isEmpty()) {
        answer.value = written;
    }
    return QStringLiteral("%1: %2").arg(labelOf(*ref), valueText(answer));
}

QString keptAnswers(const QStringList& kept)
{
    QStringList out;
    for (const QString& one : kept) {
        out << keptAnswer(one);
    }
    out.removeDuplicates();
    return out.isEmpty() ? kNone : out.join(QStringLiteral("; "));
}

scoring::CardRow gateRow(const scoring::GateReason& gate, const ScoreCard& card,
                         const ScoreInput& input)
{
    scoring::CardRow row;
    row.id = gate.id;
    row.question = localText(gate.label);
    const auto told = toldAnswers(gate.answers);
    row.answer = answersText(told, card, input);
    row.points = !gate.holds   ? cardSay(QT_TRANSLATE_NOOP("ScoreCard", "not known"))
                 : *gate.holds ? cardSay(QT_TRANSLATE_NOOP("ScoreCard", "holds"))
                               : cardSay(QT_TRANSLATE_NOOP("ScoreCard", "does not hold"));
    row.source = sourcesText(told);
    row.isMissing = !gate.holds;
    return row;
}

scoring::CardRow criterionRow(const scoring::CriterionReason& reason, const ScoreCard& card,
                              const ScoreInput& input)
{
    scoring::CardRow row;
    row.id = reason.id;
    row.question = localText(reason.label);
    const auto told = toldAnswers(reason.answers);
    row.answer = answersText(told, card, input);
    const QString points = spanText(pointsOf(reason.points.low), pointsOf(reason.points.high), 3);
    const QString most = shortNumber(pointsOf(reason.possible.high), 3);
    row.points = reason.weight == scoring::kMicro
                     ? cardSay(QT_TRANSLATE_NOOP("ScoreCard", "%1 of %2")).arg(points, most)
                     : cardSay(QT_TRANSLATE_NOOP("ScoreCard", "%1 of %2, weight %3"))
                           .arg(points, most, shortNumber(pointsOf(reason.weight), 4));
    row.source = sourcesText(told);
    row.isMissing = reason.isMissing();
    for (const scoring::ReasonChange& change : card.changes) {
        if (change.criterion == reason.id) {
            row.change = cardSay(QT_TRANSLATE_NOOP("ScoreCard", "before: %1"))
                             .arg(keptAnswers(change.answersBefore));
        }
    }
    return row;
}

QString decileText(int decile)
{
    return decile > 0    ? QString::number(decile)
           : decile == 0 ? cardSay(QT_TRANSLATE_NOOP("ScoreCard", "not ranked"))
                         : kNone;
}

void addFacts(scoring::CardSheet& out, const ScoreCard& card)
{
    const registry::Record& household = card.profile.household;
    const auto& number =
        registry::variable(registry::Entity::Household, QLatin1StringView("kk_number"));
    out.facts.emplace_back(cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Family card number")),
                           words::display(number, household.value(number)));
    out.facts.emplace_back(cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Head of the family")),
                           card.profile.members.empty()
                               ? kNone
                               : card.profile.members.front().text(QLatin1StringView("name")));
    out.facts.emplace_back(
        cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Kelurahan")),
        card.profile.region ? card.profile.region->text(QLatin1StringView("name")) : kNone);
    out.facts.emplace_back(cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Scored on")),
                           words::longDate(card.now.on));
}

void addResults(scoring::CardSheet& out, const scoring::Explanation& now)
{
    out.results.emplace_back(cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Score")),
                             spanText(now.low, now.high, 4));
    const QString unknown =
        cardSay(QT_TRANSLATE_NOOP("ScoreCard", "cannot be said while answers are missing"));
    const bool isRanked = now.standing == scoring::Standing::Ranked;
    out.results.emplace_back(cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Class")),
                             now.scoreClass ? localText(now.scoreClass->label)
                             : isRanked     ? unknown
                                            : kNone);
    QString rank = cardSay(QT_TRANSLATE_NOOP("ScoreCard", "outside the ranking"));
    if (isRanked) {
        rank = cardSay(QT_TRANSLATE_NOOP("ScoreCard", "%1 of %2"))
                   .arg(words::number(qint64(now.rank)), words::number(qint64(now.ranked)));
        if (now.tied > 1) {
            rank += cardSay(QT_TRANSLATE_NOOP("ScoreCard", ", with %1 equal"))
                        .arg(words::number(qint64(now.tied)));
        }
    }
    out.results.emplace_back(cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Place")), rank);
    const char* const kinds[] = {QT_TRANSLATE_NOOP("ScoreCard", "Official decile, national"),
                                 QT_TRANSLATE_NOOP("ScoreCard", "Official decile, province"),
                                 QT_TRANSLATE_NOOP("ScoreCard", "Official decile, city")};
    for (size_t kind = 0; kind < registry::kDecileKinds; ++kind) {
        out.deciles.emplace_back(cardSay(kinds[kind]), decileText(now.officialDeciles[kind]));
    }
    out.deciles.emplace_back(
        cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Local decile (of this model)")),
        now.localDecile > 0 ? QString::number(now.localDecile) : kNone);
}

void addChanges(scoring::CardSheet& out, const ScoreCard& card)
{
    if (!card.since.isValid()) {
        return;
    }
    out.changesTitle = cardSay(QT_TRANSLATE_NOOP("ScoreCard", "What changed since %1"))
                           .arg(words::longDate(card.since));
    if (!card.past) {
        out.changes << cardSay(
            QT_TRANSLATE_NOOP("ScoreCard", "The household was not in the register then."));
        return;
    }
    out.changes << cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Score then: %1"))
                       .arg(spanText(card.past->low, card.past->high, 4));
    for (const scoring::ReasonChange& change : card.changes) {
        const auto reason =
            std::ranges::find(card.now.criteria, change.criterion, &scoring::CriterionReason::id);
        out.changes << QStringLiteral("%1: %2 → %3")
                           .arg(reason == card.now.criteria.end() ? change.criterion
                                                                  : localText(reason->label),
                                keptAnswers(change.answersBefore),
                                keptAnswers(change.answersAfter));
    }
    if (card.changes.empty()) {
        out.changes << cardSay(
            QT_TRANSLATE_NOOP("ScoreCard", "Nothing that counts has changed since."));
    }
}

QString modelLine(const scoring::Explanation& now)
{
    const QString name =
        QStringLiteral("%1 (%2@%3)")
            .arg(localText(now.modelName), now.modelId,
                 now.modelVersion.first(std::min<qsizetype>(12, now.modelVersion.size())));
    return now.approval
               ? cardSay(QT_TRANSLATE_NOOP("ScoreCard", "%1, approved by %2 on %3"))
                     .arg(name, now.approval->by, words::longDate(now.approval->on))
               : cardSay(QT_TRANSLATE_NOOP("ScoreCard", "%1, a draft that nobody has approved"))
                     .arg(name);
}

} // namespace

QString localText(const scoring::LocalText& text)
{
    return text.in(words::language() == words::Language::English);
}

QString labelOf(const scoring::VariableRef& variable)
{
    return words::questionLabel(scoring::nameOf(variable));
}

QString valueText(const scoring::ReasonAnswer& answer)
{
    if (registry::isMissing(answer.value)) {
        return cardSay(QT_TRANSLATE_NOOP("ScoreCard", "not answered"));
    }
    return answer.variable.variable != nullptr
               ? words::display(*answer.variable.variable, answer.value)
               : registry::toPlainText(answer.value);
}

QString shortNumber(double value, int decimals)
{
    QString text = words::number(value, decimals);
    const qsizetype sign = text.size() - decimals - 1;
    while (decimals > 0 && text.size() > sign && (text.back() == u'0' || text.size() == sign + 1)) {
        text.chop(1);
    }
    return text;
}

QString spanText(double low, double high, int decimals)
{
    const QString text = shortNumber(low, decimals);
    return low == high ? text : text + QStringLiteral(" – ") + shortNumber(high, decimals);
}

double pointsOf(scoring::Micro micro)
{
    return static_cast<double>(micro) / static_cast<double>(scoring::kMicro);
}

QString originText(const scoring::ReasonAnswer& answer)
{
    QStringList from{answer.source, answer.on.isValid() ? words::shortDate(answer.on) : QString(),
                     answer.verifier};
    from.removeAll(QString());
    return from.join(u' ');
}

scoring::CardSheet cardSheet(const ScoreCard& card, const ScoreInput& input,
                             const QString& registerName)
{
    const scoring::Explanation& now = card.now;
    scoring::CardSheet out;
    out.title = cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Reason card"));
    out.registerName = registerName;
    out.model = modelLine(now);
    addFacts(out, card);
    addResults(out, now);
    out.header = {cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Question")),
                  cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Answer")),
                  cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Points")),
                  cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Source, date, officer"))};
    for (const scoring::GateReason& gate : now.gates) {
        out.rows.push_back(gateRow(gate, card, input));
    }
    for (const scoring::CriterionReason& reason : now.criteria) {
        out.rows.push_back(criterionRow(reason, card, input));
    }
    addChanges(out, card);
    for (const scoring::LocalText& each : now.disclosures) {
        out.notes << localText(each);
    }
    for (const scoring::Dropped& each : now.dropped) {
        out.notes << cardSay(QT_TRANSLATE_NOOP("ScoreCard", "Left out: %1. %2"))
                         .arg(localText(each.label), localText(each.reason));
    }
    out.rights = cardSay(QT_TRANSLATE_NOOP(
                             "ScoreCard",
                             "Is an answer wrong? You may contest it at your kelurahan office; "
                             "bring this page and what proves it. It is decided within %1 days. "
                             "The score is help for people who decide; it takes nobody off a "
                             "list by itself."))
                     .arg(kObjectionDays);
    return out;
}

} // namespace rangkul::services
