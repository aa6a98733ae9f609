// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_task.h"

#include <QCoreApplication>
#include <QFileInfo>

#include "list_reading.h"
#include "open_register.h"
#include "option_values.h"

namespace rangkul::cli {

using core::Error;
using core::ErrorCode;
using core::Result;

namespace {

QString say(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

} // namespace

void declareWorkLists(QCommandLineParser& parser)
{
    addOption(
        parser, QStringLiteral("baskets"),
        say(QT_TRANSLATE_NOOP("cli", "Sort a BPJS list and the register into baskets: poor by "
                                     "who pays, poor and not in the list, gone, not poor.")));
    addOption(parser, QStringLiteral("decile"),
              say(QT_TRANSLATE_NOOP("cli", "Poor is who has at most this national decile.")),
              QStringLiteral("N"), QStringLiteral("4"));
    addOption(parser, QStringLiteral("segment"),
              say(QT_TRANSLATE_NOOP("cli", "Segment of all rows of a BPJS list: PBI-JK, PBID, "
                                           "PBPU or PPU.")),
              QStringLiteral("TEXT"));
    addOption(parser, QStringLiteral("out"),
              say(QT_TRANSLATE_NOOP("cli", "Write a work list (.xlsx).")), QStringLiteral("FILE"));
    addOption(parser, QStringLiteral("full"),
              say(QT_TRANSLATE_NOOP("cli", "Identity numbers in full.")));
    addOption(parser, QStringLiteral("purpose"),
              say(QT_TRANSLATE_NOOP("cli", "What the full numbers are for.")),
              QStringLiteral("TEXT"));
}

Result<ListTask> listTask(const QCommandLineParser& parser)
{
    ListTask out;
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
    return out;
}

Result<OpenLists> readLists(const QCommandLineParser& parser, const ListTask& task,
                            const Console& console)
{
    const QStringList paths = parser.positionalArguments();
    const bool hasRegister = QFileInfo(paths.first()).isDir();
    RANGKUL_LET(files, services::openPeopleFiles(paths.mid(hasRegister ? 1 : 0),
                                                 task.isBaskets && !task.segment));
    OpenLists out;
    if (hasRegister) {
        RANGKUL_LET(reg, openRegister(parser));
        out.reg = std::move(reg);
    }
    RANGKUL_LET(lists, services::readPeopleLists({out.reg.get(), task.isFull, task.isBaskets},
                                                 files, console.progress()));
    out.lists = std::move(lists);
    return out;
}

core::Status logFullNumbers(const OpenLists& open, const ListTask& task)
{
    return task.isFull && open.reg ? services::logFullNumbers(*open.reg, open.lists, task.purpose)
                                   : core::Status(core::Done{});
}

services::WorkListNotes notesOf(const OpenLists& open, const ListTask& task,
                                const QCommandLineParser& parser)
{
    services::WorkListNotes out;
    out.masking = task.isFull ? services::ListMasking::Full : services::ListMasking::Masked;
    out.notes.filter = QFileInfo(parser.positionalArguments().last()).fileName();
    out.notes.purpose = task.purpose;
    out.notes.atMs = systemClock().nowMs();
    if (open.reg) {
        out.notes.registerName = open.reg->info().name;
        out.notes.officer = open.reg->officer();
    }
    return out;
}

} // namespace rangkul::cli
