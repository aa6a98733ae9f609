// SPDX-License-Identifier: GPL-3.0-or-later
#include "search_service.h"

#include <QCoreApplication>
#include <QPointer>

#include <algorithm>
#include <utility>

namespace rangkul::desktop {

using core::RecordId;
using registry::Entity;

namespace {

/// More than a screen shows.
constexpr size_t kFirstRows = 50;

using Households = std::vector<registry::SearchHousehold>;

core::Result<Households> householdsOf(storage::SearchLoader& loader,
                                      const std::vector<RecordId>& ids)
{
    Households found;
    for (const RecordId& id : ids) {
        RANGKUL_LET(household, loader.household(id));
        if (household) {
            found.push_back(std::move(*household));
        }
    }
    return found;
}

} // namespace

SearchService::SearchService(ui::Workspace& workspace, QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
{
    connect(&workspace, &ui::Workspace::committed, this, &SearchService::onCommitted);
    connect(&workspace, &ui::Workspace::opened, this, &SearchService::readFirstRows);
    connect(&workspace, &ui::Workspace::personsReady, this, &SearchService::hurry);
}

void SearchService::open(storage::SearchLoader* loader)
{
    close();
    m_loader = loader;
    read();
}

void SearchService::close()
{
    ++m_generation;
    dropReading();
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

void SearchService::dropReading()
{
    m_touched.clear();
    if (m_reading) {
        m_reading->stop();
        // The register's thread waits for its end, and only then lets the register go.
        m_workspace.runner().run(
            this,
            [leaving = std::exchange(m_reading, nullptr)]() mutable {
                leaving.reset();
                return true;
            },
            [](bool) {});
    }
}

void SearchService::read()
{
    dropReading();
    const auto tell = [self = QPointer<SearchService>(this),
                       reading = ++m_readings](core::Result<storage::Searchable> found) {
        auto held = std::make_shared<core::Result<storage::Searchable>>(std::move(found));
        QMetaObject::invokeMethod(
            QCoreApplication::instance(),
            [self, reading, held] {
                if (self) {
                    self->finish(reading, std::move(*held));
                }
            },
            Qt::QueuedConnection);
    };
    auto begun = m_loader->begin(tell);
    if (!begun) {
        Q_EMIT failed(begun.error());
        return;
    }
    m_reading = std::move(*begun);
    if (m_workspace.hasPersons()) {
        hurry();
    }
}

void SearchService::hurry()
{
    if (m_reading) {
        m_reading->hurry();
    }
}

void SearchService::finish(int reading, core::Result<storage::Searchable> found)
{
    if (reading != m_readings || !m_reading) {
        return;
    }
    const std::set<RecordId> touched = std::exchange(m_touched, {});
    dropReading();
    if (!found) {
        Q_EMIT failed(found.error());
        return;
    }
    replace(std::move(*found));
    m_ready = true;
    for (const RecordId& household : touched) {
        refresh(household);
    }
    Q_EMIT ready();
    Q_EMIT namesChanged();
}

/// The rows on the screen have their names before everything is read.
void SearchService::readFirstRows()
{
    if (m_loader == nullptr || m_ready) {
        return;
    }
    std::vector<RecordId> ids;
    for (const quint32 row : m_workspace.rows()) {
        if (ids.size() == kFirstRows) {
            break;
        }
        ids.push_back(m_workspace.households().ids()[row]);
    }
    m_workspace.runner().run(
        this, [loader = m_loader, ids = std::move(ids)] { return householdsOf(*loader, ids); },
        [this, generation = m_generation](const core::Result<Households>& found) {
            if (generation != m_generation || m_ready || !found) {
                return; // all names come with the reading, and so does what is wrong
            }
            for (const registry::SearchHousehold& household : *found) {
                m_searchable.names.set(household.id, storage::nameOfHead(household),
                                       household.address);
            }
            Q_EMIT namesChanged();
        });
}

registry::SearchResult SearchService::search(const QString& text, size_t limit) const
{
    if (m_ready) {
        return m_searchable.index.search(text, limit);
    }
    registry::SearchResult nothing;
    nothing.percentRead = m_reading ? std::min(m_reading->percent(), 99) : 100;
    return nothing;
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
        read();
        return;
    }
    for (const RecordId& household : *households) {
        if (m_reading) {
            m_touched.insert(household);
        }
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
