// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/clock.h"
#include "rangkul/registryui/export_panel.h"
#include "rangkul/storage/register.h"

namespace rangkul::desktop {

/// Writes lists of the open register. Used on the register's thread.
class ListExporter final : public registryui::HouseholdExporter
{
public:
    ListExporter(storage::Register& reg, const core::Clock& clock)
        : m_register(reg)
        , m_clock(clock)
    {
    }

    core::Result<qint64> write(const registryui::HouseholdExport& wanted,
                               const core::Progress& progress) override;

private:
    storage::Register& m_register;
    const core::Clock& m_clock;
};

} // namespace rangkul::desktop
