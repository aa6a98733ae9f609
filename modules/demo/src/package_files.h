// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fault_plan.h"
#include "rangkul/demo/demo_files.h"
#include "table_file.h"
#include "truth.h"

namespace rangkul::demo {

/// Where one package goes and how its two files look.
struct PackageOutput
{
    QString folder;
    QString familyFile;
    QString memberFile;
    TableLook familyLook;
    TableLook memberLook;
    DemoFileRole familyRole;
    DemoFileRole memberRole;
};

/// Writes the families and their members with the planned faults in them, and tells in `truth`
/// where each went. `plan` may be null.
core::Status writePackage(const Package& package, const std::vector<std::uint32_t>& families,
                          const FaultPlan* plan, const PackageOutput& output,
                          std::vector<PlantedFault>& truth, std::vector<DemoFile>& files,
                          const core::Progress& progress);

} // namespace rangkul::demo
