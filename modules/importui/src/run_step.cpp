// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_step.h"

#include <QLabel>
#include <QVBoxLayout>

#include "file_words.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::importui {

RunStep::RunStep(ImportContext& context, QWidget* parent)
    : ui::WizardStep(tr("Import"), tr("Import the list now?"), parent)
    , m_context(context)
    , m_textLabel(new QLabel(this))
{
    m_textLabel->setWordWrap(true);
    m_textLabel->setTextFormat(Qt::RichText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_textLabel);
    column->addStretch(1);
}

void RunStep::enter()
{
    const std::shared_ptr<CheckedImport>& checked = m_context.draft.checked;
    if (!checked) {
        m_textLabel->clear();
        return;
    }
    const exchange::EditionDiff& diff = checked->plan->diff();
    QStringList lines;
    lines << tr("<b>%1</b> rows go into the register: %2 new families, %3 families with new "
                "values, %4 new persons.")
                 .arg(words::number(checked->good), words::number(diff.householdsNew),
                      words::number(diff.householdsChanged), words::number(diff.personsNew));
    lines << (checked->waiting > 0
                  ? tr("<b>%1</b> rows wait in the repair tray with their problems.")
                        .arg(words::number(checked->waiting))
                  : tr("No row has to wait for repair."));
    if (!diff.kept.empty()) {
        lines << tr("<b>%1</b> values that were set here stay as they are.")
                     .arg(words::number(static_cast<qint64>(diff.kept.size())));
    }
    if (diff.householdsGone > 0) {
        lines << tr("<b>%1</b> families are not in this list any more; they stay in the register.")
                     .arg(words::number(diff.householdsGone));
    }
    lines << tr("Every row keeps its original cells. You can stop while it runs, and undo the "
                "whole import afterwards.");
    m_textLabel->setText(QStringLiteral("<p>%1</p>").arg(lines.join(QStringLiteral("</p><p>"))));
}

bool RunStep::mayGoOn() const
{
    return m_context.draft.checked != nullptr && m_context.services.newWriter;
}

void RunStep::leave()
{
    m_context.run(
        tr("Importing"), this,
        [checked = m_context.draft.checked,
         newWriter = m_context.services.newWriter](const core::Progress& progress) {
            const std::unique_ptr<registry::ImportWriter> writer = newWriter();
            return exchange::runImport(*checked->plan, *writer, progress);
        },
        [this](const core::Result<registry::Commit>& commit) {
            if (!commit) {
                if (commit.error().code == core::ErrorCode::Cancelled) {
                    m_context.wizard.banner().show(ui::MessageBanner::Kind::Note,
                                                   tr("Stopped. Nothing of the list was stored."));
                } else {
                    m_context.wizard.banner().show(ui::MessageBanner::Kind::Failure,
                                                   refusal(commit.error()));
                }
                return;
            }
            m_context.draft.commit = *commit;
            m_context.workspace.noteCommit(*commit);
            Q_EMIT completed();
        });
}

} // namespace rangkul::importui
