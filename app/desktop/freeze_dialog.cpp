// SPDX-License-Identifier: GPL-3.0-or-later
#include "freeze_dialog.h"

#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

#include "rangkul/ui/message_banner.h"
#include "rangkul/ui/progress_strip.h"

namespace rangkul::desktop {

FreezeDialog::FreezeDialog(QDate today, QWidget* parent)
    : QDialog(parent)
    , m_questions(new QWidget(this))
    , m_name(new QLineEdit(m_questions))
    , m_cutOff(new QDateEdit(today, m_questions))
    , m_source(new QLineEdit(m_questions))
    , m_kind(new QComboBox(m_questions))
    , m_most(new QSpinBox(m_questions))
    , m_note(new QLineEdit(m_questions))
    , m_banner(new ui::MessageBanner(this))
    , m_progress(new ui::ProgressStrip(this))
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel, this))
{
    constexpr int kWidth = 520;
    setWindowTitle(tr("Freeze today's figures"));
    setMinimumWidth(kWidth);
    addQuestions(today);
    auto* text = new QLabel(tr("The figures of today are kept under a name and say the same next "
                               "year, whatever changes in the register."),
                            this);
    text->setWordWrap(true);
    m_buttons->button(QDialogButtonBox::Ok)->setText(tr("Freeze"));
    auto* column = new QVBoxLayout(this);
    column->addWidget(text);
    column->addWidget(m_banner);
    column->addWidget(m_questions);
    column->addWidget(m_progress);
    column->addWidget(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &FreezeDialog::reject);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &FreezeDialog::freezeRequested);
    m_name->setFocus();
}

void FreezeDialog::addQuestions(QDate today)
{
    m_name->setAccessibleName(tr("Name of the snapshot"));
    m_cutOff->setAccessibleName(tr("Cut-off date"));
    m_cutOff->setDisplayFormat(QStringLiteral("dd/MM/yyyy"));
    m_cutOff->setCalendarPopup(true);
    m_cutOff->setMaximumDate(today);
    m_cutOff->setToolTip(tr("The day the figures speak for, as it stands under every chart"));
    m_source->setAccessibleName(tr("Source"));
    m_source->setPlaceholderText(tr("DTSEN 2026-1, verification until June"));
    m_kind->setAccessibleName(tr("Kind of decile"));
    m_kind->addItem(tr("national decile"), static_cast<int>(registry::DecileKind::National));
    m_kind->addItem(tr("provincial decile"), static_cast<int>(registry::DecileKind::Province));
    m_kind->addItem(tr("city decile"), static_cast<int>(registry::DecileKind::City));
    m_most->setAccessibleName(tr("Highest decile the help is meant for"));
    m_most->setRange(1, 10);
    m_most->setValue(coverage::PoorDefinition().most);
    m_note->setAccessibleName(tr("Note"));
    auto* form = new QFormLayout(m_questions);
    form->setContentsMargins(0, 0, 0, 0);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Cut-off"), m_cutOff);
    form->addRow(tr("&Source"), m_source);
    form->addRow(tr("&Meant for"), m_kind);
    form->addRow(tr("&up to decile"), m_most);
    form->addRow(tr("N&ote"), m_note);
}

services::SnapshotHead FreezeDialog::head() const
{
    services::SnapshotHead out;
    out.name = m_name->text().trimmed();
    out.cutOff = m_cutOff->date();
    out.source = m_source->text().trimmed();
    out.note = m_note->text().trimmed();
    return out;
}

services::SnapshotWish FreezeDialog::wish() const
{
    services::SnapshotWish out;
    out.cutOff = m_cutOff->date();
    out.poor.kind = static_cast<registry::DecileKind>(m_kind->currentData().toInt());
    out.poor.most = m_most->value();
    return out;
}

core::Progress FreezeDialog::begin()
{
    m_banner->clear();
    m_questions->setEnabled(false);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(false);
    return m_progress->start(tr("Freezing the figures"));
}

void FreezeDialog::finish(const core::Status& status)
{
    m_progress->finish();
    if (status) {
        accept();
        return;
    }
    m_questions->setEnabled(true);
    m_buttons->button(QDialogButtonBox::Ok)->setEnabled(true);
    if (status.error().code == core::ErrorCode::Cancelled) {
        m_banner->show(ui::MessageBanner::Kind::Note, tr("Cancelled; nothing was frozen."));
    } else {
        m_banner->show(status.error());
    }
}

/// While figures are counted the work is cancelled, and the dialog stays.
void FreezeDialog::reject()
{
    if (m_progress->isActive()) {
        m_progress->cancel();
    } else {
        QDialog::reject();
    }
}

} // namespace rangkul::desktop
