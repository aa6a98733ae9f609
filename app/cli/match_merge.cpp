// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_merge.h"

#include "open_register.h"
#include "rangkul/registry/family_reader.h"
#include "rangkul/words/format.h"
#include "record_merge.h"

namespace rangkul::cli {

namespace {

using core::Result;
using registry::Entity;

bool isHousehold(storage::Register& reg, const core::RecordId& id)
{
    return reg.records().record({Entity::Household, id}).has_value();
}

Result<Exit> applyMerge(storage::Register& reg, const registry::Edit& edit, const char* sentence,
                        const Console& console)
{
    qint64 rows = 0;
    if (!edit.cells.empty() || !edit.created.empty() || !edit.withdrawn.empty()) {
        RANGKUL_LET(commit, reg.records().apply(edit));
        rows = static_cast<qint64>(commit.changes.size());
    }
    console.json(
        QJsonObject{{QStringLiteral("what"), edit.reason}, {QStringLiteral("values"), rows}});
    console.line(spoken(sentence).arg(words::number(rows)));
    return Exit::Done;
}

Exit merge(const QCommandLineParser& parser, const Console& console)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 3) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Give the folder of the register, the record that is kept and the other one.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        services::MergeWish wish;
        RANGKUL_LET(keep, core::RecordId::parse(arguments[1]));
        RANGKUL_LET(other, core::RecordId::parse(arguments[2]));
        wish.keep = keep;
        wish.other = other;
        wish.on = systemClock().today();
        wish.officer = reg.officer();
        if (parser.isSet(QStringLiteral("head"))) {
            RANGKUL_LET(head, core::RecordId::parse(parser.value(QStringLiteral("head"))));
            wish.newHead = head;
        }
        for (const QString& pair : parser.values(QStringLiteral("same"))) {
            RANGKUL_LET(a, core::RecordId::parse(pair.section(u'=', 0, 0)));
            RANGKUL_LET(b, core::RecordId::parse(pair.section(u'=', 1)));
            wish.same.emplace_back(a, b);
        }
        const services::MergeSource in{reg.records(), reg.families()};
        RANGKUL_LET(edit, isHousehold(reg, keep) ? services::mergeHouseholds(in, wish)
                                                 : services::mergePersons(in, wish));
        return applyMerge(reg, edit,
                          QT_TRANSLATE_NOOP("cli", "The records were merged: %1 values changed. "
                                                   "Both are kept, and it can be taken back."),
                          console);
    });
}

Exit unmerge(const QCommandLineParser& parser, const Console& console)
{
    const QStringList arguments = parser.positionalArguments();
    if (arguments.size() != 2) {
        return console.usage(spoken(QT_TRANSLATE_NOOP(
            "cli", "Give the folder of the register and the record that was merged.")));
    }
    return withRegister(parser, console, [&](storage::Register& reg) -> Result<Exit> {
        RANGKUL_LET(other, core::RecordId::parse(arguments[1]));
        const services::MergeSource in{reg.records(), reg.families()};
        RANGKUL_LET(edit, isHousehold(reg, other) ? services::unmergeHousehold(in, other)
                                                  : services::unmergePerson(in, other));
        return applyMerge(
            reg, edit,
            QT_TRANSLATE_NOOP("cli", "The merge was taken back: %1 values as they were before."),
            console);
    });
}

void declareMerge(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("DIR"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Folder of the register.")));
    parser.addPositionalArgument(
        QStringLiteral("KEEP"),
        spoken(QT_TRANSLATE_NOOP("cli", "Id of the person or household that is kept.")));
    parser.addPositionalArgument(
        QStringLiteral("OTHER"),
        spoken(QT_TRANSLATE_NOOP("cli", "Id of the one that goes on in it.")));
    addPassphraseOption(parser);
    addOption(parser, QStringLiteral("head"),
              spoken(QT_TRANSLATE_NOOP("cli", "Who heads the household that the other leaves.")),
              QStringLiteral("PERSON"));
    addOption(parser, QStringLiteral("same"),
              spoken(QT_TRANSLATE_NOOP("cli", "Of two households: these members are the same. "
                                              "Can be repeated.")),
              QStringLiteral("PERSON=PERSON"));
}

void declareUnmerge(QCommandLineParser& parser)
{
    parser.addPositionalArgument(QStringLiteral("DIR"),
                                 spoken(QT_TRANSLATE_NOOP("cli", "Folder of the register.")));
    parser.addPositionalArgument(
        QStringLiteral("OTHER"),
        spoken(QT_TRANSLATE_NOOP("cli", "Id of the person or household that was merged.")));
    addPassphraseOption(parser);
}

} // namespace

std::vector<Command> mergeCommands()
{
    return {{QStringLiteral("duplicates merge"),
             spoken(QT_TRANSLATE_NOOP("cli", "Let one record go on in another, as one step")),
             declareMerge, merge},
            {QStringLiteral("duplicates unmerge"),
             spoken(QT_TRANSLATE_NOOP("cli", "Take a merge back, at any time")), declareUnmerge,
             unmerge}};
}

} // namespace rangkul::cli
