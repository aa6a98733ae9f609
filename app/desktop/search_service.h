// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/registryui/household_columns.h"
#include "rangkul/storage/search_loader.h"
#include "rangkul/ui/workspace.h"

#include <memory>

namespace rangkul::desktop {

/// Names and the search index of the open register: built at unlock on the register's thread, kept
/// in step with commits, wiped when the register closes. Lives on the window's thread.
class SearchService : public QObject
{
    Q_OBJECT

public:
    SearchService(ui::Workspace& workspace, QObject* parent = nullptr);

    /// `loader` is used on the register's thread; nullptr wipes everything.
    void open(storage::SearchLoader* loader);
    void close();

    bool isReady() const { return m_ready; }
    registry::SearchResult search(const QString& text, size_t limit) const;
    registryui::NameSource names() const;

Q_SIGNALS:
    void ready();
    void namesChanged();
    void failed(const core::Error& error);

private:
    void load();
    void replace(storage::Searchable searchable);
    void onCommitted(const registry::Commit& commit);
    void refresh(const core::RecordId& household);

    ui::Workspace& m_workspace;
    storage::SearchLoader* m_loader = nullptr;
    storage::Searchable m_searchable;
    bool m_ready = false;
    int m_generation = 0;
};

} // namespace rangkul::desktop
