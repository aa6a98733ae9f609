// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "rangkul/core/result.h"

#include <vector>

namespace rangkul::sync {

struct DropEntry
{
    QString name; ///< last part of the path
    qint64 size = 0;
    bool isFolder = false;

    bool operator==(const DropEntry&) const = default;
};

enum class PutOutcome {
    Created,
    Existed, ///< a file of that name is there already; nothing was changed
};

/// A dumb store of files that several laptops reach, one after the other or at once: a folder, a
/// stick, later a server. Paths are relative, with '/'. Whatever it says may be old or incomplete;
/// absence never means deletion. Not thread-safe.
class Drop
{
public:
    virtual ~Drop() = default;

    /// What lies in a folder, in any order. A missing folder is empty; NotFound ("drop.missing")
    /// only when the drop itself is not there.
    virtual core::Result<std::vector<DropEntry>> list(const QString& folder) = 0;
    /// NotFound ("drop.no_file"); InvalidInput ("drop.too_large") over `most` bytes.
    virtual core::Result<QByteArray> get(const QString& path, qint64 most) = 0;
    /// Whole and lasting, or not at all; never over an existing file. `owner` names the temporary
    /// file. DiskFull ("drop.full"), NoPermission ("drop.no_permission"), Io ("drop.io").
    virtual core::Result<PutOutcome> putNew(const QString& path, const QByteArray& bytes,
                                            const QString& owner) = 0;
    /// Only for files that this laptop wrote. Done when it is gone already.
    virtual core::Status removeOwn(const QString& path) = 0;
    /// Takes away what a crash of this laptop left behind half written.
    virtual void removeLeftovers([[maybe_unused]] const QString& owner) {}
    /// Whether files are read again after writing, each time (sticks, network folders).
    virtual bool mustReadBack() const = 0;
};

/// Publishes by sync.md 3.6, 2 to 5. A file of that name with other bytes is damaged, since names
/// carry the hash: it is taken away and written again; `repaired` is then set. Corrupt
/// ("drop.reads_back_differently") when that does not help.
core::Status publishFile(Drop& drop, const QString& path, const QByteArray& bytes,
                         const QString& owner, bool* repaired = nullptr);

/// What a drop can do, found by trying (sync.md 3.6). Leaves nothing behind.
struct DropProbe
{
    bool refusesOverwrite = false;
    bool listsAtOnce = false;
    bool readsBack = false;
    bool tellsCaseApart = false; ///< for information: our names do not need it

    bool isUsable() const { return refusesOverwrite && readsBack; }
    bool operator==(const DropProbe&) const = default;
};
core::Result<DropProbe> probeDrop(Drop& drop, const QString& owner);

} // namespace rangkul::sync
