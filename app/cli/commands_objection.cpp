// SPDX-License-Identifier: GPL-3.0-or-later
#include "objection_store.h"
#include "option_values.h"
#include "rangkul/registry/code_list.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/words/format.h"
#include "rangkul/words/register_words.h"
#include "record_cells.h"
#include "record_json.h"
#include "score_card.h"
#include "score_commands.h"
#include "score_options.h"

namespace rangkul::cli {

namespace {

using core::Result;
using registry::Entity;
using registry::Record;

struct CodeWord
{
    const char* word;
    qint64 code;
};
constexpr CodeWord kKinds[] = {{"proposal", registry::codes::objection_kind::kProposal},
                               {"objection", registry::codes::objection_kind::kObjection},
                               {"correction", registry::codes::objection_kind::kCorrection}};
constexpr CodeWord kStatuses[] = {{"examined", registry::codes::objection_status::kExamined},
                                  {"accepted", registry::codes::objection_status::kAccepted},
                                  {"rejected", registry::codes::objection_status::kRejected},
                                  {"withdrawn", registry::codes::objection_status::kWithdrawn}};

Result<qint64> codeOfWord(std::span<const CodeWord> words, const QString& written)
{
    QStringList known;
    for (const CodeWord& each : words) {
        if (written == QLatin1StringView(each.word)) {
            return each.code;
        }
        known << QString::fromLatin1(each.word);
    }
    return core::Error{core::ErrorCode::InvalidInput,
                       QStringLiteral("cli.unknown_word"),
                       {written, known.join(QStringLiteral(", "))}};
}

QJsonObject objectionJson(const Record& objection, QDate day)
{
    QJsonObject out = toJson(objection, Masking::Masked);
    out.remove(QStringLiteral("result")); // part of the card, shown there
    out.insert(QLatin1StringView("open"), services::isOpen(objection));
    out.insert(QLatin1StringView("overdue"), services::isOverdue(objection, day));
    return out;
}

void printObjection(const Console& console, const Record& objection, QDate day)
{
    console.line(spoken(QT_TRANSLATE_NOOP("cli", "Objection %1: %2, deadline %3"))
                     .arg(objection.ref().id.toString(), shown(objection, "status"),
                          shown(objection, "deadline")));
    if (services::isOverdue(objection, day)) {
        console.line(spoken(QT_TRANSLATE_NOOP("cli", "Its deadline has passed.")));
    }
}

/// The reason card of that day, when a model was named.
Result<std::optional<scoring::Explanation>> cardNow(const QCommandLineParser& parser,
                                                    storage::Register& reg,
                                                    const core::RecordId& household, QDate day,
                                                    const core::Progress& progress)
{
    if (!parser.isSet(QStringLiteral("model"))) {
        return std::optional<scoring::Explanation>();
    }
    RANGKUL_LET(chosen, modelOption(parser, reg, QStringLiteral("model")));
    RANGKUL_LET(input, services::loadScoreInput(reg.frames(), {&chosen.model}, progress));
    RANGKUL_LET(card,
                services::scoreCard(reg.records(), input, chosen.model, day, household, QDate()));
    return std::optional(std::move(card.now));
}

Exit openCase(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 2) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Give the folder of the register and the id of a household.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(row, parseRow(parser.positionalArguments()[1]));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(deadline, dateOption(parser, QStringLiteral("deadline")));
        RANGKUL_LET(kind, codeOfWord(kKinds, parser.value(QStringLiteral("kind"))));
        services::ObjectionOpening opening;
        opening.household = row.id;
        if (const QString person = parser.value(QStringLiteral("person")); !person.isEmpty()) {
            RANGKUL_LET(id, core::RecordId::parse(person));
            opening.person = id;
        }
        opening.kind = kind;
        opening.claim = parser.value(QStringLiteral("claim"));
        opening.evidence = parser.values(QStringLiteral("evidence")).join(u'\n');
        opening.reporter = parser.value(QStringLiteral("reporter"));
        opening.criterion = parser.value(QStringLiteral("criterion"));
        opening.officer = reg.officer();
        opening.openedOn = day;
        opening.deadline = deadline.value_or(QDate());
        RANGKUL_LET(card, cardNow(parser, reg, row.id, day, console.progress()));
        RANGKUL_LET(stored,
                    services::openObjection(reg.records(), opening, card ? &*card : nullptr));
        console.json(objectionJson(stored, day));
        printObjection(console, stored, day);
        return Exit::Done;
    });
}

Exit listCases(const QCommandLineParser& parser, const Console& console)
{
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        std::optional<core::RecordId> household;
        if (const QString id = parser.value(QStringLiteral("household")); !id.isEmpty()) {
            RANGKUL_LET(row, parseRow(id));
            household = row.id;
        }
        RANGKUL_LET(found, services::objections(reg.records(), parser.isSet(QStringLiteral("open")),
                                                household));
        QJsonArray answer;
        QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "Objection")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Status")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Deadline")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Household")),
                                  spoken(QT_TRANSLATE_NOOP("cli", "Claim"))}};
        for (const Record& objection : found) {
            answer.append(objectionJson(objection, day));
            table << QStringList{objection.ref().id.toString(), shown(objection, "status"),
                                 shown(objection, "deadline") + (services::isOverdue(objection, day)
                                                                     ? QStringLiteral(" !")
                                                                     : QString()),
                                 services::referenceOf(objection, "household_id").toString(),
                                 objection.text(QLatin1StringView("claim"))};
        }
        console.json(answer);
        console.table(table);
        return Exit::Done;
    });
}

Exit decideCase(const QCommandLineParser& parser, const Console& console)
{
    if (parser.positionalArguments().size() != 2) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Give the folder of the register and the id of the objection.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(id, core::RecordId::parse(parser.positionalArguments()[1]));
        RANGKUL_LET(day, dayOption(parser, QStringLiteral("on")));
        RANGKUL_LET(status, codeOfWord(kStatuses, parser.value(QStringLiteral("status"))));
        const QString by = parser.value(QStringLiteral("by"));
        const services::ObjectionDecision decision{status, parser.value(QStringLiteral("decision")),
                                                   by.isEmpty() ? reg.officer() : by, day,
                                                   parser.value(QStringLiteral("letter"))};
        RANGKUL_LET(stored, services::decideObjection(reg.records(), id, decision));
        console.json(objectionJson(stored, day));
        printObjection(console, stored, day);
        return Exit::Done;
    });
}

void declareOpen(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    parser.addPositionalArgument(QStringLiteral("HOUSEHOLD"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Id of the household.")));
    const std::tuple<const char*, const char*, const char*, const char*> options[] = {
        {"claim", QT_TRANSLATE_NOOP("cli", "What is contested, in words."), "TEXT", ""},
        {"kind", QT_TRANSLATE_NOOP("cli", "proposal, objection or correction."), "NAME",
         "objection"},
        {"model", QT_TRANSLATE_NOOP("cli", "Keep the reason card of this score model with it."),
         "MODEL", ""},
        {"criterion", QT_TRANSLATE_NOOP("cli", "Criterion of the model that is contested."), "ID",
         ""},
        {"person", QT_TRANSLATE_NOOP("cli", "Member whom it is about."), "ID", ""},
        {"reporter", QT_TRANSLATE_NOOP("cli", "Who reports it; kept sealed."), "NAME", ""},
        {"evidence", QT_TRANSLATE_NOOP("cli", "A piece of evidence. Can be repeated."), "TEXT", ""},
        {"deadline", QT_TRANSLATE_NOOP("cli", "Until when it is decided; 30 days later."), "DATE",
         ""},
        {"on", QT_TRANSLATE_NOOP("cli", "Day it was opened; today."), "DATE", ""}};
    for (const auto& [name, text, value, usual] : options) {
        addOption(parser, QString::fromLatin1(name), spoken(text), QString::fromLatin1(value),
                  QString::fromLatin1(usual));
    }
}

void declareList(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    addOption(parser, QStringLiteral("open"),
              spoken(QT_TRANSLATE_NOOP("cli", "Only those that are not decided.")));
    addOption(parser, QStringLiteral("household"),
              spoken(QT_TRANSLATE_NOOP("cli", "Only those of this household.")),
              QStringLiteral("ID"));
    addDayOption(parser,
                 spoken(QT_TRANSLATE_NOOP("cli", "Day that decides what is overdue; today.")));
}

void declareDecide(QCommandLineParser& parser)
{
    addRegisterArgument(parser);
    parser.addPositionalArgument(QStringLiteral("OBJECTION"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Id of the objection.")));
    addOption(parser, QStringLiteral("status"),
              spoken(QT_TRANSLATE_NOOP("cli", "examined, accepted, rejected or withdrawn.")),
              QStringLiteral("NAME"));
    addOption(parser, QStringLiteral("decision"),
              spoken(QT_TRANSLATE_NOOP("cli", "The decision and why, in words.")),
              QStringLiteral("TEXT"));
    addOption(parser, QStringLiteral("by"),
              spoken(QT_TRANSLATE_NOOP("cli", "Who decided; the officer of this laptop.")),
              QStringLiteral("NAME"));
    addDayOption(parser, spoken(QT_TRANSLATE_NOOP("cli", "Day of the decision; today.")));
    addOption(parser, QStringLiteral("letter"),
              spoken(QT_TRANSLATE_NOOP("cli", "Number of the decision letter.")),
              QStringLiteral("TEXT"));
}

} // namespace

std::vector<Command> objectionCommands()
{
    return {
        {QStringLiteral("objection open"),
         spoken(QT_TRANSLATE_NOOP("cli", "Open an objection of a household")), declareOpen,
         openCase},
        {QStringLiteral("objection list"),
         spoken(QT_TRANSLATE_NOOP("cli", "Objections, the nearest deadline first")), declareList,
         listCases},
        {QStringLiteral("objection decide"),
         spoken(QT_TRANSLATE_NOOP("cli", "Say what became of an objection")), declareDecide,
         decideCase},
    };
}

} // namespace rangkul::cli
