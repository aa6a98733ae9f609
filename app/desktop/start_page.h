// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/progress_strip.h"
#include "register_session.h"

class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTimer;

namespace rangkul::desktop {

/// Where the program begins and where it returns to when it locks: choose a register and give the
/// passphrase, make a new one, join by an invitation, or try the demo city.
class StartPage : public QWidget
{
    Q_OBJECT

public:
    explicit StartPage(QWidget* parent = nullptr);

    /// Folders opened before, newest first.
    void setRecent(const std::vector<RecentRegister>& registers);
    /// Lets the person choose the folder of a register.
    void browse();
    /// Selects `folder` and waits for its passphrase.
    void askPassphrase(const QString& folder);
    /// Wrong passphrase: says so and lets nobody try again for `delayMs`.
    void showRefusal(const core::Error& error, qint64 delayMs);
    void setWorking(bool working);
    ui::MessageBanner& banner() { return *m_banner; }
    ui::ProgressStrip& progress() { return *m_progress; }

Q_SIGNALS:
    void folderChosen(const QString& folder); ///< in browse()
    void openRequested(const QString& folder, const QString& passphrase);
    void createRequested();
    void joinRequested();
    void demoRequested();

private:
    QWidget* buildChoices();
    QWidget* buildUnlock();
    void choose(const QString& folder);
    void markRecent();
    void submit();
    void updateButtons();

    ui::MessageBanner* m_banner;
    ui::ProgressStrip* m_progress;
    QListWidget* m_recentList;
    QLabel* m_folderLabel;
    QLineEdit* m_passphraseEdit;
    QPushButton* m_openButton;
    QTimer* m_delay;
    QString m_folder;
    bool m_working = false;
};

} // namespace rangkul::desktop
