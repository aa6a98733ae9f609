// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_purpose_bar.h"

#include <QApplication>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QShortcut>

#include "rangkul/ui/theme.h"

namespace rangkul::registryui {

using ui::kGap;

ProfilePurposeBar::ProfilePurposeBar(ProfileSession& session, QWidget* parent)
    : QFrame(parent)
    , m_session(session)
    , m_questionLabel(new QLabel(this))
    , m_purposeEdit(new QLineEdit(this))
    , m_showButton(new QPushButton(tr("Sho&w"), this))
{
    setObjectName(QStringLiteral("purposeBar"));
    const ui::ToneColours colours = ui::toneColours(ui::Tone::Neutral, palette());
    QPalette own = palette();
    own.setColor(QPalette::Window, colours.background);
    own.setColor(QPalette::WindowText, colours.text);
    setPalette(own);
    setAutoFillBackground(true);
    m_questionLabel->setWordWrap(true);
    m_purposeEdit->setPlaceholderText(tr("For example: checking the KK at the door"));
    m_purposeEdit->setAccessibleName(tr("Purpose"));
    auto* cancel = new QPushButton(tr("Cancel"), this);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(kGap, kGap / 2, kGap, kGap / 2);
    grid->setSpacing(kGap / 2);
    grid->addWidget(m_questionLabel, 0, 0, 1, 3);
    grid->addWidget(m_purposeEdit, 1, 0);
    grid->addWidget(m_showButton, 1, 1);
    grid->addWidget(cancel, 1, 2);
    hide();
    m_showButton->setEnabled(false);
    connect(m_purposeEdit, &QLineEdit::textChanged, this,
            [this](const QString& text) { m_showButton->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_purposeEdit, &QLineEdit::returnPressed, this, &ProfilePurposeBar::answer);
    connect(m_showButton, &QPushButton::clicked, this, &ProfilePurposeBar::answer);
    connect(cancel, &QPushButton::clicked, this, &ProfilePurposeBar::close);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    escape->setContext(Qt::WidgetWithChildrenShortcut);
    connect(escape, &QShortcut::activated, this, &ProfilePurposeBar::close);
    connect(&session, &ProfileSession::uncoverAsked, this, &ProfilePurposeBar::ask);
    connect(&session, &ProfileSession::selectionLeft, this, &QWidget::hide);
}

void ProfilePurposeBar::ask(Secret secret)
{
    m_secret = secret;
    m_before = QApplication::focusWidget();
    m_questionLabel->setText(
        secret == Secret::Numbers
            ? tr("What do you need the full numbers of this household for? It is noted.")
            : tr("What do you need health and income of this household for? It is noted."));
    show();
    m_purposeEdit->setFocus();
    m_purposeEdit->selectAll();
}

void ProfilePurposeBar::answer()
{
    if (!m_purposeEdit->text().trimmed().isEmpty()) {
        const QString purpose = m_purposeEdit->text();
        close();
        m_session.uncover(m_secret, purpose);
    }
}

void ProfilePurposeBar::close()
{
    hide();
    if (m_before) {
        m_before->setFocus();
    }
}

} // namespace rangkul::registryui
