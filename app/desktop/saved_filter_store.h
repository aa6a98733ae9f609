// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registryui/filter_bar.h"
#include "rangkul/storage/saved_views.h"

namespace rangkul::desktop {

/// Saved filters over the register's saved views. Used on the register's thread.
class SavedFilterStore final : public registryui::SavedFilters
{
public:
    explicit SavedFilterStore(storage::SavedViews& views)
        : m_views(views)
    {
    }

    core::Result<std::vector<registry::Filter>> load() override;
    core::Status save(const registry::Filter& filter) override;
    core::Status remove(const QString& name) override;

private:
    storage::SavedViews& m_views;
};

} // namespace rangkul::desktop
