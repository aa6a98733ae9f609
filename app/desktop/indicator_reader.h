// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/coverageui/indicator_source.h"
#include "rangkul/storage/register.h"
#include "snapshot_figures.h"

namespace rangkul::desktop {

/// Figures and targets of the open register, or those a snapshot took along, which nobody changes.
/// Used on the register's thread.
class IndicatorReader final : public coverageui::IndicatorSource
{
public:
    explicit IndicatorReader(storage::Register& reg,
                             std::shared_ptr<const services::Snapshot> frozen = nullptr)
        : m_register(reg)
        , m_frozen(std::move(frozen))
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
    core::Result<std::vector<services::StoredFigure>> figures(services::FigureKind kind) const;
    /// Conflict "snapshot.frozen" (name).
    core::Status mayChange() const;

    storage::Register& m_register;
    std::shared_ptr<const services::Snapshot> m_frozen;
};

} // namespace rangkul::desktop
