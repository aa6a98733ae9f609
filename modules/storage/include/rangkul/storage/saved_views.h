// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include "rangkul/core/result.h"

#include <vector>

namespace rangkul::storage {

class Session;

/// A filter somebody saved by name. `definition` is what module registry writes (filter JSON).
struct SavedView
{
    qint64 id = 0;
    QString name;
    QByteArray definition;
};

/// Filters of this laptop; name and definition are sealed at rest.
class SavedViews
{
public:
    explicit SavedViews(Session& session)
        : m_session(session)
    {
    }
    core::Result<std::vector<SavedView>> all() const; ///< by name
    /// A view of that name is replaced. Its id.
    core::Result<qint64> save(const QString& name, const QByteArray& definition);
    core::Status remove(qint64 id);

private:
    Session& m_session;
};

} // namespace rangkul::storage
