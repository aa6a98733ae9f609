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
    bool mayInvite = false;           ///< the register was made on this laptop
    qint64 lastExchangeMs = 0;        ///< 0: never on this laptop, as far as is known
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
    void showLastExchange();
    void loadRefused();
    void showPage();
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
    QLabel* m_lastLabel;
    QTextBrowser* m_reportView;
    QString m_reportHtml;  ///< what the last exchange did
    QString m_refusedHtml; ///< files in the folder that will never be used
    QListWidget* m_membersList;
    QLineEdit* m_inviteEdit;
    QPushButton* m_inviteButton;
    QWidget* m_inviteBox = nullptr;
    QLabel* m_noRightLabel;
    QLabel* m_codeLabel;
    bool m_running = false;
};

/// The report as sentences, the most important first; for the page and its copy.
QStringList reportSentences(const sync::SyncReport& report);
/// "12/07/2025 14.05: A file was refused ... : it is damaged."
QString refusedSentence(const sync::QuarantinedFile& file);

} // namespace rangkul::syncui
