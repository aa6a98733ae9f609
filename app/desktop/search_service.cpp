// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_service.h"

#include <utility>

namespace rangkul::desktop {

using core::RecordId;
using registry::Entity;

SearchService::SearchService(ui::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &ui::Workspace::committed, this, &SearchService::onCommitted);
}

void SearchService::open(storage::SearchLoader* loader)
{
    close();
    m_loader = loader;
    load();
}

void SearchService::close()
{
    ++m_generation;
    m_loader = nullptr;
    m_ready = false;
    replace({});
}

void SearchService::replace(storage::Searchable searchable)
{
    // Names of a million people take their time to go; the window does not wait for it.
    auto leaving =
        std::make_shared<storage::Searchable>(std::exchange(m_searchable, std::move(searchable)));
    m_workspace.runner().run(
        this,
        [leaving = std::move(leaving)]() mutable {
            leaving->index.clear();
            leaving->names.clear();
            leaving.reset();
            return true;
        },
        [](bool) {});
}

void SearchService::load()
{
    m_workspace.runner().run(
        this, [loader = m_loader] { return loader->load(core::Progress()); },
        [this, generation = m_generation](core::Result<storage::Searchable> loaded) {
            if (generation != m_generation) {
                return;
            }
            if (!loaded) {
                Q_EMIT failed(loaded.error());
                return;
            }
            replace(std::move(*loaded));
            m_ready = true;
            Q_EMIT ready();
            Q_EMIT namesChanged();
        });
}

registry::SearchResult SearchService::search(const QString& text, size_t limit) const
{
    return m_ready ? m_searchable.index.search(text, limit) : registry::SearchResult();
}

registryui::NameSource SearchService::names() const
{
    return {[this](const RecordId& id) { return m_searchable.names.nameOfHead(id); },
            [this](const RecordId& id) {
                return m_searchable.names.addressOf(id);
            }};
}

void SearchService::onCommitted(const registry::Commit& commit)
{
    if (m_loader == nullptr) {
        return;
    }
    const auto households = m_workspace.touchedHouseholds(commit);
    constexpr size_t kMostSingly = 200;
    if (!households || households->size() > kMostSingly) {
        load();
        return;
    }
    for (const RecordId& household : *households) {
        refresh(household);
    }
}

void SearchService::refresh(const RecordId& household)
{
    m_workspace.runner().run(
        this, [loader = m_loader, household] { return loader->household(household); },
        [this, household, generation = m_generation](
            const core::Result<std::optional<registry::SearchHousehold>>& found) {
            if (generation != m_generation || !m_ready) {
                return;
            }
            if (!found) {
                Q_EMIT failed(found.error());
                return;
            }
            if (*found) {
                m_searchable.index.replace(**found);
                m_searchable.names.set(household, storage::nameOfHead(**found), (*found)->address);
            } else {
                m_searchable.index.remove(household);
                m_searchable.names.remove(household);
            }
            Q_EMIT namesChanged();
        });
}

} // namespace rangkul::desktop
