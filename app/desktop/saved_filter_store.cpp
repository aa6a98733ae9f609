// SPDX-License-Identifier: GPL-3.0-or-later
#include "saved_filter_store.h"

namespace rangkul::desktop {

core::Result<std::vector<registry::Filter>> SavedFilterStore::load()
{
    RANGKUL_LET(views, m_views.all());
    std::vector<registry::Filter> filters;
    for (const storage::SavedView& view : views) {
        RANGKUL_LET(filter, registry::filterFromJson(view.definition));
        filter.name = view.name;
        filters.push_back(std::move(filter));
    }
    return filters;
}

core::Status SavedFilterStore::save(const registry::Filter& filter)
{
    RANGKUL_TRY(m_views.save(filter.name, registry::toJson(filter)));
    return core::Done{};
}

core::Status SavedFilterStore::remove(const QString& name)
{
    RANGKUL_LET(views, m_views.all());
    for (const storage::SavedView& view : views) {
        if (view.name == name) {
            return m_views.remove(view.id);
        }
    }
    return core::Done{};
}

} // namespace rangkul::desktop
