// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/syncui/sync_page.h"

#include <QDir>
#include <QFileDialog>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSaveFile>
#include <QTextBrowser>
#include <QVBoxLayout>

#include "rangkul/sync/folder_drop.h"
#include "rangkul/sync/invitation.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::syncui {

using ui::kGap;

namespace {

/// One exchange with a folder; on the register's thread.
core::Result<sync::SyncReport> exchange(sync::SyncStore& store, const QString& folder,
                                        const core::Clock& clock, const core::Progress& progress)
{
    sync::FolderDrop drop(folder, sync::FolderDrop::mediumOf(folder));
    return sync::SyncEngine(store, drop, clock).sync(progress);
}

core::Status writeFile(const QString& path, const QByteArray& bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit()) {
        return core::Error{
            core::ErrorCode::Io, QStringLiteral("file.not_written"), {path}, file.errorString()};
    }
    return core::Done{};
}

} // namespace

SyncPage::SyncPage(ui::Workspace& workspace, QWidget* parent)
    : ui::Page(QStringLiteral("sync"), tr("&Sync"), parent)
    , m_workspace(workspace)
    , m_banner(new ui::MessageBanner(this))
    , m_progress(new ui::ProgressStrip(this))
    , m_unsentLabel(new QLabel(this))
    , m_folderEdit(new QLineEdit(this))
    , m_folderButton(new QPushButton(tr("&Choose…"), this))
    , m_syncButton(new QPushButton(ui::icon(QStringLiteral("sync")), tr("&Exchange now"), this))
    , m_lastLabel(new QLabel(this))
    , m_reportView(new QTextBrowser(this))
    , m_membersList(new QListWidget(this))
    , m_inviteEdit(new QLineEdit(this))
    , m_inviteButton(
          new QPushButton(ui::icon(QStringLiteral("invite")), tr("Make an &invitation…"), this))
    , m_noRightLabel(new QLabel(this))
    , m_codeLabel(new QLabel(this))
{
    setObjectName(QStringLiteral("syncPage"));
    auto* sides = new QHBoxLayout;
    sides->setSpacing(kGap * 2);
    sides->addWidget(buildExchange(), 3);
    sides->addWidget(buildLaptops(), 2);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap * 2, kGap * 2, kGap * 2, kGap * 2);
    page->setSpacing(kGap);
    page->addWidget(m_banner);
    page->addLayout(sides, 1);
    page->addWidget(m_progress);

    connect(m_banner, &ui::MessageBanner::actionPressed, this,
            [this] { Q_EMIT goTo(QStringLiteral("conflictPage")); });
    connect(m_folderButton, &QPushButton::clicked, this, &SyncPage::chooseFolder);
    connect(m_syncButton, &QPushButton::clicked, this, &SyncPage::synchronise);
    connect(m_inviteButton, &QPushButton::clicked, this, &SyncPage::invite);
    connect(m_inviteEdit, &QLineEdit::textChanged, this, &SyncPage::updateButtons);
    connect(&workspace, &ui::Workspace::committed, this, &SyncPage::refreshUnsent);
    updateButtons();
}

QWidget* SyncPage::buildExchange()
{
    auto* box = new QWidget(this);
    auto* heading = new QLabel(tr("Exchange changes through a folder"), box);
    heading->setFont(ui::headingFont(font(), 4));
    auto* hint = new QLabel(tr("A shared folder of the office, or a USB stick. What is written "
                               "there is sealed: whoever finds it "
                               "reads no name."),
                            box);
    hint->setWordWrap(true);
    m_unsentLabel->setFont(ui::headingFont(font(), 2));
    m_folderEdit->setReadOnly(true);
    m_folderEdit->setPlaceholderText(tr("No folder chosen yet"));
    auto* folderLabel = new QLabel(tr("&Folder"), box);
    folderLabel->setBuddy(m_folderButton);
    m_folderEdit->setAccessibleName(tr("Folder"));
    m_syncButton->setDefault(true);
    m_syncButton->setMinimumHeight(kGap * 5);
    m_reportView->setAccessibleName(tr("What the last exchange did"));
    m_reportView->setPlaceholderText(tr("What the exchange did will stand here."));

    auto* row = new QHBoxLayout;
    row->addWidget(folderLabel);
    row->addWidget(m_folderEdit, 1);
    row->addWidget(m_folderButton);
    auto* state = new QVBoxLayout;
    state->setSpacing(0);
    state->addWidget(m_unsentLabel);
    state->addWidget(m_lastLabel);
    auto* action = new QHBoxLayout;
    action->setSpacing(kGap * 2);
    action->addWidget(m_syncButton);
    action->addLayout(state, 1);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(heading);
    column->addWidget(hint);
    column->addLayout(row);
    column->addLayout(action);
    column->addWidget(m_reportView, 1);
    return box;
}

QWidget* SyncPage::buildLaptops()
{
    auto* box = new QGroupBox(tr("Laptops that take part"), this);
    m_membersList->setAccessibleName(tr("Laptops that take part"));
    auto* inviteLabel = new QLabel(tr("&Who is invited (name of the laptop or officer)"), box);
    inviteLabel->setBuddy(m_inviteEdit);
    m_codeLabel->setWordWrap(true);
    m_codeLabel->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_codeLabel->hide();
    m_noRightLabel->setWordWrap(true);
    m_noRightLabel->setText(tr("Only the laptop where the register was made may invite others. Ask "
                               "its officer when another laptop is to take part."));
    m_inviteBox = new QWidget(box);
    auto* invite = new QVBoxLayout(m_inviteBox);
    invite->setContentsMargins(0, 0, 0, 0);
    invite->addWidget(inviteLabel);
    invite->addWidget(m_inviteEdit);
    invite->addWidget(m_inviteButton, 0, Qt::AlignLeft);
    auto* column = new QVBoxLayout(box);
    column->addWidget(m_membersList, 1);
    column->addWidget(m_inviteBox);
    column->addWidget(m_noRightLabel);
    column->addWidget(m_codeLabel);
    return box;
}

void SyncPage::setServices(const SyncServices& services)
{
    m_services = services;
    m_running = false;
    m_progress->finish();
    m_membersList->clear();
    m_folderEdit->setText(QDir::toNativeSeparators(services.dropFolder));
    m_reportHtml.clear();
    m_refusedHtml.clear();
    showPage();
    showLastExchange();
    m_codeLabel->hide();
    m_banner->clear();
    updateButtons();
    enter(); // it may be seen already
}

void SyncPage::enter()
{
    if (m_services.store != nullptr) {
        refreshUnsent();
        loadMembers();
        loadRefused();
    }
}

void SyncPage::showLastExchange()
{
    m_lastLabel->setText(
        m_services.lastExchangeMs == 0
            ? tr("Nothing was exchanged on this laptop yet.")
            : tr("Last exchange: %1").arg(words::dateTime(m_services.lastExchangeMs)));
}

void SyncPage::loadRefused()
{
    sync::SyncStore* store = m_services.store;
    m_workspace.runner().run(
        this, [store] { return store->quarantined(); },
        [this, store](const core::Result<std::vector<sync::QuarantinedFile>>& files) {
            if (store != m_services.store || !files) {
                return;
            }
            m_refusedHtml.clear();
            for (const sync::QuarantinedFile& file : *files) {
                m_refusedHtml +=
                    QStringLiteral("<li>%1: %2</li>")
                        .arg(words::dateTime(file.atMs), refusedSentence(file).toHtmlEscaped());
            }
            showPage();
        });
}

void SyncPage::showPage()
{
    QString html = m_reportHtml;
    if (!m_refusedHtml.isEmpty()) {
        html += QStringLiteral("<p><b>%1</b></p><ul>%2</ul>")
                    .arg(tr("Files that were refused so far").toHtmlEscaped(), m_refusedHtml);
    }
    m_reportView->setHtml(html);
}

void SyncPage::refreshUnsent()
{
    sync::SyncStore* store = m_services.store;
    if (store == nullptr) {
        return;
    }
    m_workspace.runner().run(
        this, [store] { return store->unsentCount(); },
        [this, store](const core::Result<qint64>& count) {
            if (store != m_services.store) {
                return; // that register was closed meanwhile
            }
            if (!count) {
                m_banner->show(count.error());
                return;
            }
            m_unsentLabel->setText(*count == 0 ? tr("Everything is sent.")
                                               : tr("Not sent yet: %1").arg(words::number(*count)));
            Q_EMIT badgeChanged(*count == 0 ? QString() : words::number(*count));
            Q_EMIT unsentChanged(*count);
        });
}

void SyncPage::loadMembers()
{
    sync::SyncStore* store = m_services.store;
    m_workspace.runner().run(
        this, [store] { return store->members(); },
        [this, store](const core::Result<std::vector<sync::Member>>& members) {
            if (store != m_services.store) {
                return;
            }
            m_membersList->clear();
            if (!members) {
                m_banner->show(members.error());
                return;
            }
            for (const sync::Member& member : *members) {
                const QString text =
                    member.isSelf ? tr("%1 (this laptop)").arg(member.device) : member.device;
                m_membersList->addItem(member.officer.isEmpty()
                                           ? text
                                           : QStringLiteral("%1 · %2").arg(text, member.officer));
            }
        });
}

void SyncPage::chooseFolder()
{
    const QString folder = QFileDialog::getExistingDirectory(
        this, tr("Choose the folder to exchange through"), m_services.dropFolder);
    if (!folder.isEmpty()) {
        m_services.dropFolder = folder;
        m_folderEdit->setText(QDir::toNativeSeparators(folder));
        updateButtons();
        Q_EMIT dropFolderChanged(folder);
    }
}

void SyncPage::synchronise()
{
    if (m_running || m_services.store == nullptr || m_services.dropFolder.isEmpty()) {
        return;
    }
    m_running = true;
    updateButtons();
    m_banner->clear();
    const core::Progress progress = m_progress->start(tr("Exchanging"));
    sync::SyncStore* store = m_services.store;
    const core::Clock* clock = &m_workspace.clock();
    m_workspace.runner().run(
        this,
        [store, clock, progress, folder = m_services.dropFolder] {
            return exchange(*store, folder, *clock, progress);
        },
        [this, store](const core::Result<sync::SyncReport>& report) {
            if (store == m_services.store) {
                onFinished(report);
            }
        });
}

void SyncPage::onFinished(const core::Result<sync::SyncReport>& report)
{
    m_running = false;
    m_progress->finish();
    updateButtons();
    if (!report) {
        m_banner->show(report.error());
        return;
    }
    showReport(*report);
    if (report->receivedOperations > 0) {
        m_workspace.reloadAll();
    }
    refreshUnsent();
    loadMembers();
    loadRefused();
    m_services.lastExchangeMs = m_workspace.clock().nowMs();
    showLastExchange();
    Q_EMIT synchronised(*report, m_services.lastExchangeMs);
}

void SyncPage::showReport(const sync::SyncReport& report)
{
    QString html = QStringLiteral("<p><b>%1</b></p><ul>")
                       .arg(tr("Exchange of %1")
                                .arg(words::dateTime(m_workspace.clock().nowMs()))
                                .toHtmlEscaped());
    for (const QString& line : reportSentences(report)) {
        html += QStringLiteral("<li>%1</li>").arg(line.toHtmlEscaped());
    }
    m_reportHtml = html + QStringLiteral("</ul>");
    showPage();
    if (report.newConflicts > 0) {
        m_banner->show(
            ui::MessageBanner::Kind::Warning,
            tr("%n values were changed differently on two laptops. Both are kept until you decide.",
               nullptr, static_cast<int>(report.newConflicts)),
            tr("Show the conflicts"));
    }
}

void SyncPage::invite()
{
    const QString label = m_inviteEdit->text().trimmed();
    const QString path = QFileDialog::getSaveFileName(this, tr("Where the invitation is stored"),
                                                      label + QStringLiteral(".undangan"));
    if (path.isEmpty() || m_services.store == nullptr) {
        return;
    }
    m_inviteButton->setEnabled(false);
    const QString code = sync::newInvitationCode();
    sync::SyncStore* store = m_services.store;
    m_workspace.runner().run(
        this,
        [store, label, code, path]() -> core::Status {
            RANGKUL_LET(bytes, sync::makeInvitation(*store, label, code));
            return writeFile(path, bytes);
        },
        [this, code, path](const core::Status& status) {
            updateButtons();
            if (!status) {
                m_banner->show(status.error());
                return;
            }
            m_codeLabel->setText(
                tr("<p>Give the file <b>%1</b> to the other laptop, then tell this code <b>by "
                   "phone</b>, "
                   "never together with the file:</p><p "
                   "style='font-size:16pt'><b>%2</b></p><p>Exchange "
                   "once now, so that the other laptop finds the register in the folder.</p>")
                    .arg(QDir::toNativeSeparators(path).toHtmlEscaped(), code));
            m_codeLabel->show();
            m_inviteEdit->clear();
        });
}

void SyncPage::updateButtons()
{
    m_syncButton->setEnabled(!m_running && m_services.store != nullptr &&
                             !m_services.dropFolder.isEmpty());
    m_folderButton->setEnabled(!m_running);
    m_inviteButton->setEnabled(m_services.mayInvite && !m_inviteEdit->text().trimmed().isEmpty());
    m_inviteButton->setToolTip(m_inviteButton->isEnabled() ? QString()
                                                           : tr("Write first who is invited."));
    m_inviteBox->setVisible(m_services.mayInvite);
    m_noRightLabel->setVisible(!m_services.mayInvite);
}

} // namespace rangkul::syncui
