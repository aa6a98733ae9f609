// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QDirIterator>
#include <QFileInfo>
#include <QTest>

#include "rangkul/core/finding.h"
#include "rangkul/sync/folder_drop.h"
#include "rangkul/sync/invitation.h"
#include "rangkul/sync/sync_engine.h"
#include "register_fixture.h"

#include <map>
#include <set>

namespace rangkul::test {

inline constexpr sync::InvitationCost kQuick{1, 8192}; ///< not worth guarding: nobody is real
inline const QString kCode = QStringLiteral("kota contoh 99 saja");

/// What must work for a test to mean anything.
template <typename T> T must(core::Result<T> result)
{
    if (!result) {
        qFatal("%s %s %s", qPrintable(result.error().reason),
               qPrintable(result.error().args.join(u' ')), qPrintable(result.error().detail));
    }
    return std::move(*result);
}

/// A clock that stands `ahead` of all others and moves on with every look.
class LaptopClock final : public core::Clock
{
public:
    qint64 nowMs() const override { return (m_nowMs += 1000) + aheadMs; }
    qint64 aheadMs = 0;

private:
    mutable qint64 m_nowMs = 1752476700000;
};

/// Every file below a folder, by its path.
inline std::map<QString, QByteArray> filesBelow(const QString& folder)
{
    std::map<QString, QByteArray> out;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly)) {
            out[file.fileName()] = file.readAll();
        }
    }
    return out;
}

inline void copyFolder(const QString& from, const QString& to)
{
    for (const auto& [path, bytes] : filesBelow(from)) {
        const QString target = to + path.mid(from.size());
        QDir().mkpath(QFileInfo(target).path());
        QFile file(target);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
            qFatal("cannot write %s", qPrintable(target));
        }
    }
}

/// A laptop with a register in a folder of its own.
class SyncLaptop
{
public:
    /// The first one makes the register.
    SyncLaptop()
        : m_register(must(storage::Register::create(folder(), newRegister(), clock)))
    {
    }
    /// The others join it.
    SyncLaptop(SyncLaptop& inviting, const QString& device, const QString& officer)
    {
        const QByteArray file = must(makeInvitation(inviting.sync(), device, kCode, kQuick));
        storage::NewRegister wanted = newRegister();
        wanted.setup = must(sync::joinIdentity(file, kCode, device, officer));
        m_register = must(storage::Register::create(folder(), wanted, clock));
    }

    /// The folder of another register, copied.
    SyncLaptop(const QString& copiedFrom, const storage::OpenOptions& options)
        : m_options(options)
    {
        copyFolder(copiedFrom, folder());
        m_register = must(storage::Register::open(folder(), kPassphrase, clock, m_options));
    }

    QString folder() const { return m_folder.filePath(QStringLiteral("register")); }
    storage::Register& get() { return *m_register; }
    sync::SyncStore& sync() { return m_register->sync(); }
    registry::RecordRepository& records() { return m_register->records(); }
    sync::ActorId actor() { return must(sync().identity()).actor; }
    void close() { m_register.reset(); }
    void reopen()
    {
        close();
        m_register = must(storage::Register::open(folder(), kPassphrase, clock, m_options));
    }
    void reopen(const storage::OpenOptions& options)
    {
        m_options = options;
        reopen();
    }
    /// What lies in the folder is replaced by what lies in `copy`.
    void putBack(const QString& copy)
    {
        close();
        QVERIFY(QDir(folder()).removeRecursively());
        copyFolder(copy, folder());
        reopen();
    }

    core::Result<sync::SyncReport> tryExchange(const QString& drop)
    {
        sync::FolderDrop folderDrop(drop, sync::FolderDrop::Medium::Fixed);
        return sync::SyncEngine(sync(), folderDrop, clock).sync({});
    }
    sync::SyncReport exchange(const QString& drop) { return must(tryExchange(drop)); }

    registry::Commit apply(const registry::Edit& edit) { return must(records().apply(edit)); }
    registry::Commit set(const registry::RowRef& row, const char* column, registry::Value value)
    {
        registry::Edit wanted;
        wanted.cells = {edit(row, column, std::move(value))};
        return apply(wanted);
    }
    registry::Value value(const registry::RowRef& row, const char* column)
    {
        return must(records().record(row)).value(QLatin1StringView(column));
    }
    bool isLive(const registry::RowRef& row)
    {
        for (const registry::Record& record : must(records().all(row.entity))) {
            if (record.ref() == row) {
                return true;
            }
        }
        return false;
    }
    /// Checked from the rows up, the digest included.
    bool isSound()
    {
        const auto findings = must(m_register->check({}));
        for (const core::Finding& finding : findings) {
            qWarning("%s %s", qPrintable(finding.reason), qPrintable(finding.args.join(u' ')));
        }
        return findings.empty();
    }
    sync::StateDigest digest() { return must(sync().digest()); }
    std::set<sync::ConflictId> conflictIds()
    {
        std::set<sync::ConflictId> ids;
        for (const sync::Conflict& conflict : must(sync().conflicts())) {
            ids.insert(conflict.id);
        }
        return ids;
    }
    /// All live rows with all their values.
    std::map<registry::RowRef, registry::Record> everything()
    {
        std::map<registry::RowRef, registry::Record> out;
        for (quint8 number = 1; number <= registry::kLastEntity; ++number) {
            for (auto& record : must(records().all(static_cast<registry::Entity>(number)))) {
                out.emplace(record.ref(), record);
            }
        }
        return out;
    }

    LaptopClock clock;

private:
    QTemporaryDir m_folder;
    storage::OpenOptions m_options;
    std::unique_ptr<storage::Register> m_register;
};

/// A register on two laptops and the folder between them.
class TwoLaptops
{
public:
    TwoLaptops()
        : b(a, QStringLiteral("Laptop Kelurahan 2"), QStringLiteral("Pak Petugas"))
    {
        settle();
    }
    QString drop() const { return m_drop.path(); }
    /// Both exchange until nothing is left to say.
    void settle()
    {
        for (int round = 0; round < 2; ++round) {
            a.exchange(drop());
            b.exchange(drop());
        }
    }

    SyncLaptop a;
    SyncLaptop b;

private:
    QTemporaryDir m_drop;
};

} // namespace rangkul::test
