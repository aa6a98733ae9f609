// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include "rangkul/storage/register.h"
#include "rangkul/ui/workspace.h"

#include <chrono>
#include <memory>

namespace rangkul::desktop {

/// The register that is open in this window: opens, makes, locks and closes it on the register's
/// thread.
class RegisterSession : public QObject
{
    Q_OBJECT

public:
    RegisterSession(ui::Workspace& workspace, const core::Clock& clock, QObject* parent = nullptr);
    ~RegisterSession() override;

    void open(const QString& folder, const QString& passphrase, const core::Progress& progress);
    /// Makes an empty register and lets `fill` store what it begins with, all on the register's
    /// thread.
    using Fill = std::function<core::Status(storage::Register&)>;
    void create(const QString& folder, const storage::NewRegister& wanted, Fill fill,
                const core::Progress& progress);
    /// Opens what `make` gives, which runs on the register's thread.
    using Make = std::function<core::Result<std::unique_ptr<storage::Register>>()>;
    void make(Make make, const core::Progress& progress) { begin(std::move(make), progress); }
    /// Closes it; what was asked before is finished first.
    void close();

    bool isOpen() const { return m_register != nullptr; }
    /// Used on the register's thread only.
    storage::Register* current() const { return m_register.get(); }
    const storage::RegisterInfo& info() const { return m_info; }
    const QString& officer() const { return m_officer; }
    const QString& device() const { return m_device; }

    /// Minutes without key or mouse after which the register closes; 0 = never. Kept for the next
    /// start.
    void setIdleMinutes(int minutes);
    static int idleMinutes();
    void setIdleTime(std::chrono::milliseconds time);
    void noteActivity();

Q_SIGNALS:
    void opened();
    /// The last moment to store what was typed.
    void closing();
    void closed(bool byIdleness);
    void openFailed(const core::Error& error);

private:
    void begin(std::function<core::Result<std::unique_ptr<storage::Register>>()> make,
               const core::Progress& progress);
    void finish(bool byIdleness);

    ui::Workspace& m_workspace;
    const core::Clock& m_clock;
    std::unique_ptr<storage::Register> m_register;
    storage::RegisterInfo m_info;
    QString m_officer;
    QString m_device;
    QTimer m_idle;
};

/// A register opened before on this computer.
struct RecentRegister
{
    QString folder;
    QString name; ///< as it was called then
};

/// Those that are still there, newest first; kept in the user's settings. Looks at the folders, so
/// it may take its time.
std::vector<RecentRegister> recentRegisters();
void rememberRegister(const QString& folder, const QString& name);

} // namespace rangkul::desktop
