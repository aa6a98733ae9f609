// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/demo/demo_files.h"
#include "truth.h"

namespace rangkul::demo {

/// What one file or pair of files left behind.
struct FilePart
{
    std::vector<PlantedFault> truth;
    std::vector<DemoFile> files;
    std::vector<EditionChange> changes;
};

/// One file or pair of files to write.
struct FileWork
{
    int turn = 0;           ///< lower ones are begun first
    bool isPatient = false; ///< see DemoFileUse::rest
    std::function<core::Status(FilePart&, const core::Progress&)> write;
};

/// Does all works, as many at once as the computer has processors, and joins their parts in the
/// order they are given. Reports, and words that a file is done, come one at a time. The first
/// failure or a cancelled progress ends the others too.
core::Result<FilePart> doTogether(const std::vector<FileWork>& works,
                                  const core::Progress& progress, const DemoFileUse& use);

} // namespace rangkul::demo
