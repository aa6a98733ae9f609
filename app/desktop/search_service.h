// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/registryui/household_columns.h"
#include "rangkul/storage/search_loader.h"
#include "rangkul/ui/workspace.h"

#include <memory>
#include <set>

namespace rangkul::desktop {

/// Names and the search index of the open register: read from unlock on beside the register's
/// thread, kept in step with commits, wiped when the register closes. Lives on the window's thread.
class SearchService : public QObject
{
    Q_OBJECT

public:
    SearchService(ui::Workspace& workspace, QObject* parent = nullptr);

    /// `loader` is used on the register's thread too; nullptr wipes everything.
    void open(storage::SearchLoader* loader);
    void close();

    bool isReady() const { return m_ready; }
    bool isReading() const { return m_reading != nullptr; }
    /// Empty until everything is read, and says how much is.
    registry::SearchResult search(const QString& text, size_t limit) const;
    registryui::NameSource names() const;

Q_SIGNALS:
    void ready();
    void namesChanged();
    void failed(const core::Error& error);

private:
    void read();
    void finish(int reading, core::Result<storage::Searchable> found);
    void dropReading();
    void hurry();
    void readFirstRows();
    void replace(storage::Searchable searchable);
    void onCommitted(const registry::Commit& commit);
    void refresh(const core::RecordId& household);

    ui::Workspace& m_workspace;
    storage::SearchLoader* m_loader = nullptr;
    std::shared_ptr<storage::SearchReading> m_reading;
    std::set<core::RecordId> m_touched; ///< written while m_reading goes on, to be read again
    storage::Searchable m_searchable;
    bool m_ready = false;
    int m_generation = 0;
    int m_readings = 0; ///< number of the newest one
};

} // namespace rangkul::desktop
