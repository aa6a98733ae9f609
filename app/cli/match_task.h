// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "rangkul/storage/register.h"
#include "work_list_book.h"

#include <memory>

namespace rangkul::cli {

/// Which lists are laid over each other, and what is made of them besides the answer on the screen.
struct ListTask
{
    QString first;  ///< as services::listSide() reads it
    QString second; ///< likewise
    bool hasRegister = false;
    bool isBaskets = false;
    bool isFull = false;
    qint64 decile = 4;
    services::DefaultSegment segment;
    QString out;
    QString purpose;
};

/// Two lists and where they came from.
struct OpenLists
{
    std::unique_ptr<storage::Register> reg; ///< null for two files
    QString name;                           ///< of both lists, for the notes of a workbook
    services::PeopleLists lists;
};

void declareSides(QCommandLineParser& parser);
void declareWorkLists(QCommandLineParser& parser);
/// Nothing when the arguments do not name two lists: the first may be the folder of a register,
/// whose lists --first and --second name. InvalidInput "match.ending", "match.decile",
/// "match.segment".
core::Result<std::optional<ListTask>> listTask(const QCommandLineParser& parser);
/// Errors of services::listSide() and readPeopleLists().
core::Result<OpenLists> readLists(const QCommandLineParser& parser, const ListTask& task,
                                  const Console& console);
/// Numbers in full are shown and written only with an entry in the log.
core::Status logFullNumbers(const OpenLists& open, const ListTask& task);
services::WorkListNotes notesOf(const OpenLists& open, const ListTask& task);
/// Prints the lists of a register that can be laid over others, and how to name them.
core::Result<Exit> printSides(storage::Register& reg, const Console& console);

} // namespace rangkul::cli
