// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverageui/indicator_source.h"
#include "rangkul/storage/register.h"

namespace rangkul::desktop {

/// Figures and targets of the open register. Used on the register's thread.
class IndicatorReader final : public coverageui::IndicatorSource
{
public:
    explicit IndicatorReader(storage::Register& reg)
        : m_register(reg)
    {
    }

    core::Result<coverageui::IndicatorBook> read() override;
    core::Result<registry::Edit>
    storing(coverageui::EntryKind kind,
            const std::vector<coverageui::IndicatorEntry>& entries) override;
    core::Result<registry::Edit> withdrawing(const coverageui::IndicatorEntry& entry) override;
    core::Result<coverageui::TablePreview>
    understand(const QString& path, coverageui::EntryKind kind,
               const coverageui::TableDefaults& defaults) override;

private:
    storage::Register& m_register;
};

} // namespace rangkul::desktop
