// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/importui/tray_source.h"
#include "rangkul/storage/register.h"

namespace rangkul::desktop {

/// The repair tray of the open register. Used on the register's thread.
class TrayReader final : public importui::TraySource
{
public:
    explicit TrayReader(storage::Register& reg)
        : m_register(reg)
    {
    }

    core::Result<std::vector<importui::TrayEntry>> load() override;
    core::Status settle(const std::vector<qint64>& ids) override;
    core::Result<exchange::RepairOutcome> check(const std::vector<exchange::RepairWish>& wishes,
                                                const core::Progress& progress) override;
    core::Result<exchange::RepairOutcome> takeIn(const std::vector<exchange::RepairWish>& wishes,
                                                 const core::Progress& progress) override;

private:
    storage::Register& m_register;
};

} // namespace rangkul::desktop
