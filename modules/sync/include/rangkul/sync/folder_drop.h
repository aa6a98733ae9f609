// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/drop.h"

namespace rangkul::sync {

/// A folder of this machine, of a stick or of a mounted share.
class FolderDrop final : public Drop
{
public:
    enum class Medium {
        Fixed,     ///< a disk of this machine
        Removable, ///< a stick or share: everything written is read again
    };

    /// `root` must exist; nothing is made above it.
    FolderDrop(QString root, Medium medium);
    /// The medium by what the system says of the mount: FAT, exFAT, NTFS, CIFS and FUSE mounts are
    /// Removable.
    static Medium mediumOf(const QString& root);

    core::Result<std::vector<DropEntry>> list(const QString& folder) override;
    core::Result<QByteArray> get(const QString& path, qint64 most) override;
    core::Result<PutOutcome> putNew(const QString& path, const QByteArray& bytes,
                                    const QString& owner) override;
    core::Status removeOwn(const QString& path) override;
    void removeLeftovers(const QString& owner) override;
    bool mustReadBack() const override { return m_medium == Medium::Removable; }

    const QString& root() const { return m_root; }

private:
    core::Status checkRoot() const;
    QString full(const QString& path) const;

    QString m_root;
    Medium m_medium;
};

} // namespace rangkul::sync
