// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_task.h"

#include <QFileInfo>

#include "list_reading.h"
#include "open_register.h"
#include "option_values.h"

namespace rangkul::cli {

using core::Error;
using core::ErrorCode;
using core::Result;

void declareWorkLists(QCommandLineParser& parser)
{
    addOption(
        parser, QStringLiteral("baskets"),
        spoken(QT_TRANSLATE_NOOP("cli", "Sort a BPJS list and the register into baskets: poor by "
                                        "who pays, poor and not in the list, gone, not poor.")));
    addOption(parser, QStringLiteral("decile"),
              spoken(QT_TRANSLATE_NOOP("cli", "Poor is who has at most this national decile.")),
              QStringLiteral("N"), QStringLiteral("4"));
    addOption(parser, QStringLiteral("segment"),
              spoken(QT_TRANSLATE_NOOP("cli", "Segment of all rows of a BPJS list: PBI-JK, PBID, "
                                              "PBPU or PPU.")),
              QStringLiteral("TEXT"));
    addOption(parser, QStringLiteral("out"),
              spoken(QT_TRANSLATE_NOOP("cli", "Write a work list (.xlsx).")),
              QStringLiteral("FILE"));
    addOption(parser, QStringLiteral("full"),
              spoken(QT_TRANSLATE_NOOP("cli", "Identity numbers in full.")));
    addOption(parser, QStringLiteral("purpose"),
              spoken(QT_TRANSLATE_NOOP("cli", "What the full numbers are for.")),
              QStringLiteral("TEXT"));
}

void declareSides(QCommandLineParser& parser)
{
    const QString forms = spoken(QT_TRANSLATE_NOOP(
        "cli",
        "register, program:NAME[:YEAR[:STAGE]], edition:NAME, verified[:DECILE], "
        "decile:DECILE, bpjs[:YEAR[:MONTH]] or a file; \"match lists\" shows what there is"));
    addOption(parser, QStringLiteral("first"),
              spoken(QT_TRANSLATE_NOOP("cli", "First list, with the folder of a register: %1."))
                  .arg(forms),
              QStringLiteral("LIST"));
    addOption(parser, QStringLiteral("second"),
              spoken(QT_TRANSLATE_NOOP("cli", "Second list, named likewise.")),
              QStringLiteral("LIST"));
}

namespace {

/// False when the arguments do not name two lists.
bool readSides(const QCommandLineParser& parser, ListTask& out)
{
    const QStringList paths = parser.positionalArguments();
    out.hasRegister = !paths.isEmpty() && QFileInfo(paths.first()).isDir();
    out.first = parser.value(QStringLiteral("first"));
    out.second = parser.value(QStringLiteral("second"));
    if (!out.hasRegister) {
        const bool areFiles = paths.size() == 2 && out.first.isEmpty() && out.second.isEmpty();
        out.first = paths.value(0);
        out.second = paths.value(1);
        return areFiles;
    }
    if (paths.size() > 2 || (paths.size() == 2) == !out.second.isEmpty()) {
        return false;
    }
    out.first = out.first.isEmpty() ? QStringLiteral("register") : out.first;
    out.second = paths.size() == 2 ? paths.last() : out.second;
    return true;
}

services::ListSide fileSide(const QString& path)
{
    services::ListSide out;
    out.kind = services::ListSide::Kind::File;
    out.file = path;
    out.name = QFileInfo(path).fileName();
    return out;
}

/// Without a register every list is a file.
Result<services::ListSide> sideOf(storage::Register* reg, const QString& written)
{
    return reg == nullptr ? Result<services::ListSide>(fileSide(written))
                          : services::listSide(reg->records(), written);
}

} // namespace

Result<std::optional<ListTask>> listTask(const QCommandLineParser& parser)
{
    ListTask out;
    if (!readSides(parser, out)) {
        return std::optional<ListTask>();
    }
    out.isBaskets = parser.isSet(QStringLiteral("baskets"));
    out.isFull = parser.isSet(QStringLiteral("full"));
    out.purpose = parser.value(QStringLiteral("purpose"));
    out.out = parser.value(QStringLiteral("out"));
    if (!out.out.isEmpty() && QFileInfo(out.out).suffix().toLower() != QStringLiteral("xlsx")) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("match.ending"), {out.out}};
    }
    RANGKUL_LET(decile, wholeOption(parser, QStringLiteral("decile")));
    out.decile = decile.value_or(out.decile);
    if (out.decile < 1 || out.decile > 10) {
        return Error{ErrorCode::InvalidInput,
                     QStringLiteral("match.decile"),
                     {parser.value(QStringLiteral("decile"))}};
    }
    if (parser.isSet(QStringLiteral("segment"))) {
        const QString written = parser.value(QStringLiteral("segment"));
        out.segment = coverage::insuranceSegmentOf(written);
        if (out.segment == coverage::InsuranceSegment::Unknown) {
            return Error{ErrorCode::InvalidInput, QStringLiteral("match.segment"), {written}};
        }
    }
    return std::optional(std::move(out));
}

Result<OpenLists> readLists(const QCommandLineParser& parser, const ListTask& task,
                            const Console& console)
{
    OpenLists out;
    if (task.hasRegister) {
        RANGKUL_LET(reg, openRegister(parser));
        out.reg = std::move(reg);
    }
    services::ListReading reading;
    RANGKUL_LET(first, sideOf(out.reg.get(), task.first));
    RANGKUL_LET(second, sideOf(out.reg.get(), task.second));
    out.name = QStringLiteral("%1 × %2").arg(first.name, second.name);
    reading.first = std::move(first);
    reading.second = std::move(second);
    reading.isFull = task.isFull;
    reading.isBaskets = task.isBaskets;
    reading.needsSegment = task.isBaskets && !task.segment;
    RANGKUL_LET(lists, services::readPeopleLists(out.reg.get(), reading, console.progress()));
    out.lists = std::move(lists);
    return out;
}

core::Status logFullNumbers(const OpenLists& open, const ListTask& task)
{
    return task.isFull && open.reg ? services::logFullNumbers(*open.reg, open.lists, task.purpose)
                                   : core::Status(core::Done{});
}

services::WorkListNotes notesOf(const OpenLists& open, const ListTask& task)
{
    services::WorkListNotes out;
    out.masking = task.isFull ? services::ListMasking::Full : services::ListMasking::Masked;
    out.notes.filter = open.name;
    out.notes.purpose = task.purpose;
    out.notes.atMs = systemClock().nowMs();
    if (open.reg) {
        out.notes.registerName = open.reg->info().name;
        out.notes.officer = open.reg->officer();
    }
    return out;
}

Result<Exit> printSides(storage::Register& reg, const Console& console)
{
    RANGKUL_LET(sides, services::offeredSides(reg));
    QList<QStringList> table{{spoken(QT_TRANSLATE_NOOP("cli", "List")),
                              spoken(QT_TRANSLATE_NOOP("cli", "For --first and --second"))}};
    QJsonArray answer;
    for (const services::ListSide& side : sides) {
        answer.append(QJsonObject{{QStringLiteral("list"), side.written},
                                  {QStringLiteral("name"), side.name}});
        table << QStringList{side.name, side.written};
    }
    console.json(answer);
    console.table(table);
    return Exit::Done;
}

} // namespace rangkul::cli
