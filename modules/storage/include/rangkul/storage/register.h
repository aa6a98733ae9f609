// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QSysInfo>

#include "rangkul/core/clock.h"
#include "rangkul/core/finding.h"
#include "rangkul/core/progress.h"
#include "rangkul/registry/repositories.h"
#include "rangkul/sync/sync_store.h"
#include "rangkul/vault/vault.h"

#include <memory>
#include <optional>

namespace rangkul::registry {
class FamilyReader;
class FrameSource;
} // namespace rangkul::registry
namespace rangkul::coverage {
class AidSource;
class ReceiptSource;
} // namespace rangkul::coverage

namespace rangkul::storage {

class ReceivedRows;
class AccessLog;
class SavedViews;
class SearchLoader;

/// What may be known of a register without its passphrase.
struct RegisterInfo
{
    core::RecordId id;
    QString name;
    bool isDemo = false; ///< invented people: screens and slides say so
    qint64 createdAtMs = 0;
    int version = 0; ///< of the file format
    QString folder;
};

/// How a register is made.
struct NewRegister
{
    QString name;
    bool isDemo = false;
    QString passphrase;
    QString officer;
    QString device;
    vault::KdfCost cost = vault::KdfCost::moderate();
    /// For joining: whose register this is to be a copy of (sync::joinIdentity). Its id, officer
    /// and device are used then.
    std::optional<sync::SyncSetup> setup = std::nullopt;
};

struct OpenOptions
{
    QString program = QStringLiteral("rangkul"); ///< shown to a second process
    QByteArray vfs = {};                         ///< SQLite file layer; for tests
    /// frames().households() is asked first: it is read while the passphrase is worked on.
    bool readAhead = false;
    /// What tells this computer from others: a register that was copied is found out by it.
    QByteArray machine = QSysInfo::machineUniqueId();
    /// What the program knows of change files; another release's in tests. Must outlive the
    /// register.
    const sync::Schema* schema = &sync::Schema::ofThisProgram();
};

/// One register folder, held by this process alone: `register.gpkg`, `keys.json`, `backups`,
/// `evidence`. Everything it hands out is used from one thread and lives no longer than it does.
/// While it is locked, every call answers Denied ("register.locked").
class Register
{
public:
    /// Makes the folder and an empty register in it, open for its officer. Conflict
    /// ("register.exists"); InvalidInput ("register.network_folder", folder, what it is;
    /// "vault.passphrase_short"); Held, NoPermission, DiskFull. After a failure nothing is left.
    static core::Result<std::unique_ptr<Register>> create(const QString& folder,
                                                          const NewRegister& wanted,
                                                          const core::Clock& clock,
                                                          const OpenOptions& options = {});

    /// Takes hold of the register and brings its file up to date (with a backup); it is locked.
    /// NotFound ("register.missing"), Held ("register.held": program, process, host, since),
    /// NewerFormat ("register.newer"), Corrupt ("register.no_register"), InvalidInput
    /// ("register.network_folder"), NoPermission.
    static core::Result<std::unique_ptr<Register>>
    open(const QString& folder, const core::Clock& clock, const OpenOptions& options = {});
    /// open() and unlock().
    static core::Result<std::unique_ptr<Register>> open(const QString& folder,
                                                        const QString& passphrase,
                                                        const core::Clock& clock,
                                                        const OpenOptions& options = {});

    /// Brings a register to another place: `to` must not exist or be empty. The old file is kept
    /// under another name, so that nobody goes on working with it by mistake. Also for registers
    /// that open() refuses because of their place.
    static core::Status move(const QString& from, const QString& to,
                             const core::Progress& progress);

    ~Register();

    /// See vault::Vault::unlock. Takes about a second.
    core::Status unlock(const QString& passphrase);
    /// Wipes the keys; nothing is lost, the register stays held.
    void lock();
    bool isLocked() const;

    const RegisterInfo& info() const;
    const QString& officer() const; ///< empty while locked
    const QString& device() const;  ///< empty while locked
    vault::Vault& vault();

    registry::RecordRepository& records();
    registry::IdentityIndex& identities();
    registry::FamilyReader& families();
    /// A new import; one at a time, and no edits until it is finished or gone.
    std::unique_ptr<registry::ImportWriter> newImport();
    ReceivedRows& receivedRows();
    SavedViews& savedViews();
    AccessLog& accessLog();
    /// What the exchange with other laptops needs (sync::SyncEngine).
    sync::SyncStore& sync();
    registry::FrameSource& frames();
    coverage::ReceiptSource& receipts();
    coverage::AidSource& aid();
    SearchLoader& search();

    /// What is wrong with the register; empty when all is well. See register_check.h.
    core::Result<std::vector<core::Finding>> check(const core::Progress& progress);

    /// Copies the whole register file into `backups`; the path of the copy.
    core::Result<QString> backup();

    struct Parts; ///< storage's own
    Parts& parts() { return *m_parts; }

private:
    explicit Register(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace rangkul::storage
