// SPDX-License-Identifier: GPL-3.0-or-later
#include "done_step.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::importui {

using ui::kGap;

namespace {

constexpr int kIconSize = 48;

} // namespace

DoneStep::DoneStep(ImportContext& context, QWidget* parent)
    : ui::WizardStep(tr("Done"), tr("The list is in the register."), parent)
    , m_context(context)
    , m_iconLabel(new QLabel(this))
    , m_summaryLabel(new QLabel(this))
    , m_detailLabel(new QLabel(this))
    , m_trayButton(new QPushButton(tr("Open the &repair tray"), this))
    , m_undoButton(
          new QPushButton(ui::icon(QStringLiteral("undo")), tr("&Undo the whole import"), this))
{
    m_iconLabel->setPixmap(ui::icon(QStringLiteral("check")).pixmap(kIconSize, kIconSize));
    m_summaryLabel->setFont(ui::headingFont(font(), 2));
    m_summaryLabel->setWordWrap(true);
    m_detailLabel->setWordWrap(true);
    auto* head = new QHBoxLayout;
    head->setSpacing(kGap * 2);
    head->addWidget(m_iconLabel);
    head->addWidget(m_summaryLabel, 1);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_trayButton);
    buttons->addWidget(m_undoButton);
    buttons->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap * 2, 0, 0);
    column->setSpacing(kGap * 2);
    column->addLayout(head);
    column->addWidget(m_detailLabel);
    column->addLayout(buttons);
    column->addStretch(1);
    setFocusProxy(m_trayButton);
    connect(m_trayButton, &QPushButton::clicked, this, &DoneStep::trayRequested);
    connect(m_undoButton, &QPushButton::clicked, this, &DoneStep::undo);
}

void DoneStep::enter()
{
    const std::shared_ptr<CheckedImport>& checked = m_context.draft.checked;
    if (!checked) {
        return;
    }
    m_summaryLabel->setText(tr("%1 processed, %2 stored, %3 to be checked.")
                                .arg(words::number(checked->rows), words::number(checked->good),
                                     words::number(checked->waiting)));
    m_detailLabel->setText(
        checked->waiting > 0
            ? tr("The rows that wait are in the repair tray with what is wrong in each. The "
                 "import can be undone as a whole, also later, under Edit.")
            : tr("No row has to wait. The import can be undone as a whole, also later, under "
                 "Edit."));
    m_trayButton->setVisible(checked->waiting > 0);
    m_undoButton->setEnabled(true);
    setFocusProxy(checked->waiting > 0 ? m_trayButton : m_undoButton);
}

void DoneStep::undo()
{
    if (!m_context.draft.commit || m_context.isWorking()) {
        return;
    }
    const registry::CommitId id = m_context.draft.commit->id;
    m_undoButton->setEnabled(false);
    m_context.runOnRecords(
        tr("Undoing the import"), this,
        [id](registry::RecordRepository& records, const core::Progress& progress) {
            return records.undo(id, progress);
        },
        [this](const core::Result<registry::Commit>& commit) {
            if (!commit) {
                m_undoButton->setEnabled(true);
                m_context.wizard.banner().show(commit.error());
                return;
            }
            m_summaryLabel->setText(tr("The import was undone. The register is as it was before."));
            m_detailLabel->setText(tr("The files were not touched; you can import them again."));
            m_trayButton->hide();
            m_context.workspace.noteCommit(*commit);
            Q_EMIT undone(*commit);
        });
}

} // namespace rangkul::importui
