// SPDX-License-Identifier: GPL-3.0-or-later
#include "invitation_step.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include "file_drop.h"
#include "file_words.h"
#include "tone_label.h"

namespace rangkul::importui {

using ui::kGap;

namespace {

constexpr int kCodeCharacters = 30;

} // namespace

InvitationStep::InvitationStep(QWidget* parent)
    : ui::WizardStep(tr("Invitation"), tr("Which invitation did you get?"), parent)
    , m_drop(new FileDrop(tr("Drop the invitation file here. The office that keeps the register "
                             "sends it on a stick, by mail or by chat."),
                          tr("Choose the &file…"), tr("All files (*)"), false, this))
    , m_fileLabel(new QLabel(this))
    , m_codeEdit(new QLineEdit(this))
{
    m_codeEdit->setAccessibleName(tr("Code told by phone"));
    m_codeEdit->setPlaceholderText(QStringLiteral("0000 0000 0000 0000"));
    m_codeEdit->setFixedWidth(fontMetrics().averageCharWidth() * kCodeCharacters);
    m_codeEdit->setFont(ui::tabularFont(font()));
    auto* note = new QLabel(tr("Ask for the code by phone: whoever has the file and the code can "
                               "join. An invitation works once."),
                            this);
    note->setWordWrap(true);
    auto* form = new QFormLayout;
    form->setVerticalSpacing(kGap);
    form->addRow(tr("&Code told by phone:"), m_codeEdit);
    form->addRow(QString(), note);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap * 2);
    column->addWidget(m_drop);
    column->addWidget(m_fileLabel);
    column->addLayout(form);
    column->addStretch(1);
    setFocusProxy(m_drop);
    connect(m_drop, &FileDrop::chosen, this,
            [this](const QStringList& paths) { setFile(paths.value(0)); });
    connect(m_codeEdit, &QLineEdit::textChanged, this, &WizardStep::mayGoOnChanged);
    setFile({});
}

void InvitationStep::setFile(const QString& path)
{
    m_path = path;
    m_fileLabel->setVisible(!path.isEmpty());
    showTone(*m_fileLabel, ui::Tone::Good, tr("Invitation: %1").arg(fileName(path)));
    if (!path.isEmpty()) {
        m_codeEdit->setFocus();
    }
    Q_EMIT mayGoOnChanged();
}

void InvitationStep::clear()
{
    m_codeEdit->clear();
    setFile({});
}

QString InvitationStep::code() const
{
    return m_codeEdit->text().simplified();
}

void InvitationStep::askCodeAgain()
{
    m_codeEdit->selectAll();
    m_codeEdit->setFocus();
}

bool InvitationStep::mayGoOn() const
{
    return !m_path.isEmpty() && !code().isEmpty();
}

} // namespace rangkul::importui
