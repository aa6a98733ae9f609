// SPDX-License-Identifier: GPL-3.0-or-later
#include "register_session.h"

#include <QDir>
#include <QSettings>

namespace rangkul::desktop {

namespace {

constexpr int kMostRecent = 8;
constexpr int kUsualIdleMinutes = 10;
constexpr QLatin1StringView kIdleSetting("idleMinutes");

} // namespace

RegisterSession::RegisterSession(ui::Workspace& workspace, const core::Clock& clock,
                                 QObject* parent)
    : QObject(parent)
    , m_workspace(workspace)
    , m_clock(clock)
{
    m_idle.setSingleShot(true);
    setIdleTime(std::chrono::minutes(idleMinutes()));
    connect(&m_idle, &QTimer::timeout, this, [this] {
        // A long import or exchange is not idleness: look again later.
        if (m_workspace.runner().pending() > 0) {
            m_idle.start();
        } else {
            finish(true);
        }
    });
    connect(&workspace, &ui::Workspace::openFailed, this, [this](const core::Error& error) {
        finish(false);
        Q_EMIT openFailed(error);
    });
}

RegisterSession::~RegisterSession()
{
    // The runner is drained by its owner before; nothing uses the register any more.
}

void RegisterSession::open(const QString& folder, const QString& passphrase,
                           const core::Progress& progress)
{
    begin(
        [this, folder, passphrase] {
            storage::OpenOptions options;
            options.readAhead = true; // the workspace wants the households first
            return storage::Register::open(folder, passphrase, m_clock, options);
        },
        progress);
}

void RegisterSession::create(const QString& folder, const storage::NewRegister& wanted, Fill fill,
                             const core::Progress& progress)
{
    begin(
        [this, folder, wanted,
         fill = std::move(fill)]() -> core::Result<std::unique_ptr<storage::Register>> {
            RANGKUL_LET(made, storage::Register::create(folder, wanted, m_clock));
            if (fill) {
                RANGKUL_TRY(fill(*made));
            }
            return made;
        },
        progress);
}

void RegisterSession::begin(std::function<core::Result<std::unique_ptr<storage::Register>>()> make,
                            const core::Progress& progress)
{
    if (isOpen()) {
        finish(false);
    }
    m_workspace.runner().run(
        this, std::move(make),
        [this, progress](core::Result<std::unique_ptr<storage::Register>> made) {
            if (!made) {
                Q_EMIT openFailed(made.error());
                return;
            }
            m_register = std::move(*made);
            m_info = m_register->info();
            m_officer = m_register->officer();
            m_device = m_register->device();
            rememberRegister(m_info.folder, m_info.name);
            noteActivity();
            m_workspace.open({&m_register->records(), &m_register->frames()}, progress);
            Q_EMIT opened();
        });
}

void RegisterSession::close()
{
    finish(false);
}

void RegisterSession::finish(bool byIdleness)
{
    if (!isOpen()) {
        return;
    }
    m_idle.stop();
    Q_EMIT closing();
    m_workspace.close();
    Q_EMIT closed(byIdleness);
    // The last thing its thread does with it; work asked before is done by then.
    std::shared_ptr<storage::Register> leaving = std::move(m_register);
    m_workspace.runner().run(
        this,
        [leaving = std::move(leaving)]() mutable {
            leaving.reset();
            return true;
        },
        [](bool) {});
}

int RegisterSession::idleMinutes()
{
    return QSettings().value(kIdleSetting, kUsualIdleMinutes).toInt();
}

void RegisterSession::setIdleMinutes(int minutes)
{
    QSettings().setValue(kIdleSetting, minutes);
    setIdleTime(std::chrono::minutes(minutes));
}

void RegisterSession::setIdleTime(std::chrono::milliseconds time)
{
    m_idle.setInterval(time);
    if (time.count() <= 0) {
        m_idle.stop();
    }
}

void RegisterSession::noteActivity()
{
    if (isOpen() && m_idle.interval() > 0) {
        m_idle.start();
    }
}

std::vector<RecentRegister> recentRegisters()
{
    const QSettings settings;
    const QStringList folders = settings.value(QStringLiteral("recentRegisters")).toStringList();
    const QStringList names = settings.value(QStringLiteral("recentNames")).toStringList();
    std::vector<RecentRegister> recent;
    for (qsizetype i = 0; i < folders.size(); ++i) {
        const QDir folder(folders[i]);
        if (folder.exists(QStringLiteral("register.gpkg"))) {
            const QString name = names.value(i);
            recent.push_back({folders[i], name.isEmpty() ? folder.dirName() : name});
        }
    }
    return recent;
}

void rememberRegister(const QString& folder, const QString& name)
{
    QSettings settings;
    const QString path = QDir(folder).absolutePath();
    const QStringList before = settings.value(QStringLiteral("recentRegisters")).toStringList();
    const QStringList namesBefore = settings.value(QStringLiteral("recentNames")).toStringList();
    QStringList folders{path};
    QStringList names{name};
    for (qsizetype i = 0; i < before.size() && folders.size() < kMostRecent; ++i) {
        if (before[i] != path) {
            folders << before[i];
            names << namesBefore.value(i);
        }
    }
    settings.setValue(QStringLiteral("recentRegisters"), folders);
    settings.setValue(QStringLiteral("recentNames"), names);
}

} // namespace rangkul::desktop
