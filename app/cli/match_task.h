// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "command.h"
#include "rangkul/storage/register.h"
#include "work_list_book.h"

#include <memory>

namespace rangkul::cli {

/// What is made of two lists besides the answer on the screen.
struct ListTask
{
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
    services::PeopleLists lists;
};

void declareWorkLists(QCommandLineParser& parser);
/// InvalidInput "match.ending", "match.decile", "match.segment".
core::Result<ListTask> listTask(const QCommandLineParser& parser);
/// The first argument may be the folder of a register, all others are files. InvalidInput
/// "match.no_segment_column" when baskets need one.
core::Result<OpenLists> readLists(const QCommandLineParser& parser, const ListTask& task,
                                  const Console& console);
/// Numbers in full are shown and written only with an entry in the log.
core::Status logFullNumbers(const OpenLists& open, const ListTask& task);
services::WorkListNotes notesOf(const OpenLists& open, const ListTask& task,
                                const QCommandLineParser& parser);

} // namespace rangkul::cli
