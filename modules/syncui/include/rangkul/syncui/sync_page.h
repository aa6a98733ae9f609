// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/sync_engine.h"
#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/page.h"
#include "rangkul/ui/progress_strip.h"
#include "rangkul/ui/workspace.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTextBrowser;

namespace rangkul::syncui {

/// What the page needs of the open register.
struct SyncServices
{
    sync::SyncStore* store = nullptr; ///< used on the runner's thread only
    QString dropFolder;               ///< the shared folder chosen before, may be empty
    bool mayInvite = false;
};

/// Exchanging changes with other laptops through a folder: what waits to be sent, the exchange,
/// what it did, the laptops that take part, and inviting another one.
class SyncPage : public ui::Page
{
    Q_OBJECT

public:
    explicit SyncPage(ui::Workspace& workspace, QWidget* parent = nullptr);

    void setServices(const SyncServices& services);
    void enter() override;
    /// Starts an exchange with the chosen folder; does nothing while one is under way.
    void synchronise();
    /// "3", or empty when all is sent.
    void refreshUnsent();

Q_SIGNALS:
    void dropFolderChanged(const QString& folder);
    void unsentChanged(qint64 operations);
    void synchronised(const sync::SyncReport& report, qint64 atMs);

private:
    QWidget* buildExchange();
    QWidget* buildLaptops();
    void chooseFolder();
    void onFinished(const core::Result<sync::SyncReport>& report);
    void showReport(const sync::SyncReport& report);
    void loadMembers();
    void invite();
    void updateButtons();

    ui::Workspace& m_workspace;
    SyncServices m_services;
    ui::MessageBanner* m_banner;
    ui::ProgressStrip* m_progress;
    QLabel* m_unsentLabel;
    QLineEdit* m_folderEdit;
    QPushButton* m_folderButton;
    QPushButton* m_syncButton;
    QTextBrowser* m_reportView;
    QListWidget* m_membersList;
    QLineEdit* m_inviteEdit;
    QPushButton* m_inviteButton;
    QLabel* m_codeLabel;
    bool m_running = false;
};

/// The report as sentences, the most important first; for the page and its copy.
QStringList reportSentences(const sync::SyncReport& report);

} // namespace rangkul::syncui
