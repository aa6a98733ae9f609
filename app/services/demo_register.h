// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/demo/demo_files.h"
#include "rangkul/storage/register.h"

namespace rangkul::services {

/// The passphrase of a demo register when none is given: its people are invented, so it is no
/// secret.
QString demoPassphrase();

struct DemoRegister
{
    demo::DemoSummary files;
    QString registerFolder;
    qint64 households = 0; ///< stored
    qint64 persons = 0;
    qint64 trayRows = 0; ///< rows with planted faults that wait for repair
    qint64 benefits = 0;
};

/// Writes the files of the demo city into `folder`/files and meanwhile makes a finished register of
/// them in `folder`/register: boundaries, P3KE, DTSEN, programs and their recipients, all by the
/// ordinary imports. Above 50,000 households the register gets DTSEN first and of P3KE the list of
/// 5,000 families that another office passed on. Conflict when the register is there already.
core::Result<DemoRegister> makeDemoRegister(const QString& folder, int households, quint64 seed,
                                            const QString& passphrase, const core::Clock& clock,
                                            const core::Progress& progress);

} // namespace rangkul::services
