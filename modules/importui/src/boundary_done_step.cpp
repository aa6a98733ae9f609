// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_done_step.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include "boundary_compare_step.h"
#include "rangkul/ui/icons.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::importui {

using ui::kGap;

BoundaryDoneStep::BoundaryDoneStep(ImportContext& context, const BoundaryCompareStep& compared,
                                   QWidget* parent)
    : ui::WizardStep(tr("Done"), tr("The boundaries are in the register."), parent)
    , m_context(context)
    , m_compared(compared)
    , m_summaryLabel(new QLabel(this))
    , m_detailLabel(new QLabel(this))
    , m_undoButton(new QPushButton(ui::icon(QStringLiteral("undo")), tr("&Undo all of it"), this))
{
    m_summaryLabel->setFont(ui::headingFont(font(), 2));
    m_summaryLabel->setWordWrap(true);
    m_detailLabel->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap * 2, 0, 0);
    column->setSpacing(kGap * 2);
    column->addWidget(m_summaryLabel);
    column->addWidget(m_detailLabel);
    column->addWidget(m_undoButton, 0, Qt::AlignLeft);
    column->addStretch(1);
    setFocusProxy(m_undoButton);
    connect(m_undoButton, &QPushButton::clicked, this, &BoundaryDoneStep::undo);
}

void BoundaryDoneStep::enter()
{
    m_summaryLabel->setText(tr("%1 regions added, %2 changed.")
                                .arg(words::number(m_compared.figures().added),
                                     words::number(m_compared.figures().changed)));
    m_detailLabel->setText(tr("It can be undone as a whole, also later, under Edit."));
    m_undoButton->setEnabled(true);
}

void BoundaryDoneStep::undo()
{
    if (m_compared.commit() == 0 || m_context.isWorking()) {
        return;
    }
    m_undoButton->setEnabled(false);
    m_context.runOnRecords(
        tr("Undoing"), this,
        [id = m_compared.commit()](registry::RecordRepository& records,
                                   const core::Progress& progress) {
            return records.undo(id, progress);
        },
        [this](const core::Result<registry::Commit>& commit) {
            if (!commit) {
                m_undoButton->setEnabled(true);
                m_context.wizard.banner().show(commit.error());
                return;
            }
            m_summaryLabel->setText(tr("Undone. The regions are as they were before."));
            m_detailLabel->clear();
            m_context.workspace.noteCommit(*commit);
        });
}

} // namespace rangkul::importui
