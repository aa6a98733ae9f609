// SPDX-License-Identifier: GPL-3.0-or-later
#include "start_page.h"

#include <QDir>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>
#include <QVBoxLayout>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/error_words.h"

namespace rangkul::desktop {

using ui::kGap;

namespace {

constexpr int kColumnWidth = 380;

QPushButton* choice(const QString& iconName, const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(ui::icon(iconName), text, parent);
    button->setMinimumHeight(kGap * 5);
    button->setIconSize(QSize(20, 20));
    button->setStyleSheet(QStringLiteral("text-align: left; padding-left: 12px"));
    return button;
}

} // namespace

StartPage::StartPage(QWidget* parent)
    : QWidget(parent)
    , m_banner(new ui::MessageBanner(this))
    , m_progress(new ui::ProgressStrip(this))
    , m_recentList(new QListWidget(this))
    , m_folderLabel(new QLabel(this))
    , m_passphraseEdit(new QLineEdit(this))
    , m_openButton(new QPushButton(tr("&Open"), this))
    , m_delay(new QTimer(this))
{
    auto* title = new QLabel(tr("Rangkul"), this);
    title->setFont(ui::headingFont(font(), 14));
    auto* subtitle = new QLabel(tr("The register of households for those who decide who is helped. "
                                   "It works without internet, "
                                   "and nothing that is stored is lost."),
                                this);
    subtitle->setWordWrap(true);

    auto* columns = new QHBoxLayout;
    columns->setSpacing(kGap * 6);
    columns->addWidget(buildChoices());
    columns->addWidget(buildUnlock());
    columns->addStretch(1);

    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(kGap * 8, kGap * 4, kGap * 8, kGap * 4);
    page->setSpacing(kGap);
    page->addWidget(m_banner);
    page->addStretch(1);
    page->addWidget(title);
    page->addWidget(subtitle);
    page->addSpacing(kGap * 3);
    page->addLayout(columns);
    page->addStretch(2);
    page->addWidget(m_progress);

    m_delay->setSingleShot(true);
    m_delay->setTimerType(Qt::PreciseTimer); // a coarse one may allow the next try too early
    connect(m_delay, &QTimer::timeout, this, &StartPage::updateButtons);
    connect(m_openButton, &QPushButton::clicked, this, &StartPage::submit);
    connect(m_passphraseEdit, &QLineEdit::returnPressed, this, &StartPage::submit);
    connect(m_passphraseEdit, &QLineEdit::textChanged, this, &StartPage::updateButtons);
    connect(m_recentList, &QListWidget::currentItemChanged, this, [this](QListWidgetItem* item) {
        if (item != nullptr) {
            choose(item->data(Qt::UserRole).toString());
        }
    });
    for (const auto chosen : {&QListWidget::itemClicked, &QListWidget::itemActivated}) {
        connect(m_recentList, chosen, m_passphraseEdit, [this] { m_passphraseEdit->setFocus(); });
    }
    setFocusProxy(m_passphraseEdit);
    updateButtons();
}

QWidget* StartPage::buildChoices()
{
    auto* box = new QWidget(this);
    box->setFixedWidth(kColumnWidth);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* open = choice(QStringLiteral("table"), tr("Open a &folder with a register…"), box);
    auto* create = choice(QStringLiteral("plus"), tr("&New register from a boundary file…"), box);
    auto* join = choice(QStringLiteral("invite"), tr("&Join with an invitation…"), box);
    auto* demo = choice(QStringLiteral("star"), tr("Try the &demo city"), box);
    connect(open, &QPushButton::clicked, this, &StartPage::browse);
    connect(create, &QPushButton::clicked, this, &StartPage::createRequested);
    connect(join, &QPushButton::clicked, this, &StartPage::joinRequested);
    connect(demo, &QPushButton::clicked, this, &StartPage::demoRequested);
    for (QPushButton* button : {open, create, join, demo}) {
        column->addWidget(button);
    }
    column->addStretch(1);
    return box;
}

QWidget* StartPage::buildUnlock()
{
    auto* box = new QWidget(this);
    box->setFixedWidth(kColumnWidth + kGap * 8);
    auto* column = new QVBoxLayout(box);
    column->setContentsMargins(0, 0, 0, 0);
    auto* recentLabel = new QLabel(tr("&Registers on this computer"), box);
    recentLabel->setBuddy(m_recentList);
    m_recentList->setMaximumHeight(kGap * 16);
    m_recentList->setAccessibleName(tr("Registers on this computer"));
    auto* passphraseLabel = new QLabel(tr("&Passphrase"), box);
    passphraseLabel->setBuddy(m_passphraseEdit);
    m_passphraseEdit->setEchoMode(QLineEdit::Password);
    m_passphraseEdit->setAccessibleName(tr("Passphrase"));
    m_folderLabel->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_passphraseEdit, 1);
    row->addWidget(m_openButton);
    column->addWidget(recentLabel);
    column->addWidget(m_recentList);
    column->addSpacing(kGap);
    column->addWidget(m_folderLabel);
    column->addWidget(passphraseLabel);
    column->addLayout(row);
    column->addStretch(1);
    return box;
}

void StartPage::setRecent(const std::vector<RecentRegister>& registers)
{
    {
        const QSignalBlocker blocker(m_recentList);
        m_recentList->clear();
        for (const RecentRegister& recent : registers) {
            auto* item = new QListWidgetItem(
                QStringLiteral("%1\n%2").arg(recent.name, QDir::toNativeSeparators(recent.folder)),
                m_recentList);
            item->setData(Qt::UserRole, recent.folder);
        }
    }
    if (m_folder.isEmpty() && !registers.empty()) {
        askPassphrase(registers.front().folder);
    } else {
        markRecent();
    }
}

void StartPage::markRecent()
{
    const QSignalBlocker blocker(m_recentList);
    m_recentList->setCurrentRow(-1);
    for (int i = 0; i < m_recentList->count(); ++i) {
        if (QDir(m_recentList->item(i)->data(Qt::UserRole).toString()) == QDir(m_folder)) {
            m_recentList->setCurrentRow(i);
        }
    }
}

void StartPage::askPassphrase(const QString& folder)
{
    choose(folder);
    m_passphraseEdit->setFocus();
}

void StartPage::choose(const QString& folder)
{
    m_folder = folder;
    m_folderLabel->setText(folder.isEmpty() ? QString() : QDir::toNativeSeparators(folder));
    m_passphraseEdit->clear();
    markRecent();
    updateButtons();
}

void StartPage::showRefusal(const core::Error& error, qint64 delayMs)
{
    QString text = words::sentence(error);
    if (delayMs >= 1000) {
        text += u' ' + tr("You can try again in %n seconds.", nullptr,
                          static_cast<int>((delayMs + 999) / 1000));
    }
    m_banner->show(ui::MessageBanner::Kind::Failure, text);
    m_passphraseEdit->clear();
    m_passphraseEdit->setFocus();
    constexpr int kMarginMs = 100; // the vault counts by another clock
    m_delay->start(delayMs > 0 ? static_cast<int>(delayMs) + kMarginMs : 0);
    updateButtons();
}

void StartPage::setWorking(bool working)
{
    m_working = working;
    updateButtons();
}

void StartPage::browse()
{
    auto* dialog = new QFileDialog(this, tr("Open a folder with a register"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &StartPage::folderChosen);
    dialog->open();
}

void StartPage::submit()
{
    if (m_openButton->isEnabled()) {
        m_banner->clear();
        Q_EMIT openRequested(m_folder, m_passphraseEdit->text());
    }
}

void StartPage::updateButtons()
{
    m_passphraseEdit->setEnabled(!m_folder.isEmpty() && !m_working);
    m_openButton->setEnabled(!m_working && !m_delay->isActive() && !m_folder.isEmpty() &&
                             !m_passphraseEdit->text().isEmpty());
}

} // namespace rangkul::desktop
