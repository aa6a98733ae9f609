// SPDX-License-Identifier: GPL-3.0-or-later
#include "run_step.h"

#include <QLabel>
#include <QVBoxLayout>

#include "figure_row.h"
#include "file_words.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/format.h"

namespace rangkul::importui {

RunStep::RunStep(ImportContext& context, QWidget* parent)
    : ui::WizardStep(tr("Import"), tr("Import the list now?"), parent)
    , m_context(context)
    , m_figures(new FigureRow(this))
    , m_textLabel(new QLabel(this))
{
    m_textLabel->setWordWrap(true);
    m_textLabel->setTextFormat(Qt::RichText);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::kGap * 2);
    column->addWidget(m_figures);
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
    m_textLabel->setText(
        QStringLiteral("<p>%1</p>")
            .arg((checked->plan ? describeLists(*checked) : describeRecipients(*checked))
                     .join(QStringLiteral("</p><p>"))));
}

QStringList RunStep::describeLists(const CheckedImport& checked)
{
    const exchange::EditionDiff& diff = checked.plan->diff();
    m_figures->setFigures({
        {checked.good, tr("rows go into the register"), ui::Tone::Good},
        {diff.householdsNew, tr("new families"), ui::Tone::Good},
        {diff.householdsChanged, tr("families with new values"), ui::Tone::Caution},
        {diff.personsNew, tr("new persons"), ui::Tone::Good},
        {checked.waiting, tr("rows wait for repair"), ui::Tone::Bad},
    });
    QStringList lines{waitingText(checked)};
    if (!diff.kept.empty()) {
        lines << tr("<b>%1</b> values that were set here stay as they are.")
                     .arg(words::number(static_cast<qint64>(diff.kept.size())));
    }
    if (diff.householdsGone > 0) {
        lines << tr("<b>%1</b> families are not in this list any more; they stay in the register.")
                     .arg(words::number(diff.householdsGone));
    }
    lines << closingText();
    return lines;
}

QStringList RunStep::describeRecipients(const CheckedImport& checked)
{
    const exchange::RecipientSummary& summary = checked.recipients->summary();
    m_figures->setFigures({
        {checked.good, tr("benefits are recorded"), ui::Tone::Good},
        {summary.doubled, tr("stand in it twice or are recorded already"), ui::Tone::Caution},
        {checked.waiting, tr("rows wait for repair"), ui::Tone::Bad},
    });
    QStringList lines{waitingText(checked)};
    if (summary.forbidden > 0) {
        lines << tr("<b>%1</b> of these families have a program that forbids this one; a note on "
                    "the page before takes them in.")
                     .arg(words::number(summary.forbidden));
    }
    if (summary.warned > 0) {
        lines << tr("<b>%1</b> families have a program that should not go with this one; they are "
                    "recorded all the same.")
                     .arg(words::number(summary.warned));
    }
    lines << closingText();
    return lines;
}

QString RunStep::waitingText(const CheckedImport& checked) const
{
    return checked.waiting > 0
               ? tr("<b>%1</b> rows wait in the repair tray with their problems; nothing of them "
                    "is lost.")
                     .arg(words::number(checked.waiting))
               : tr("No row has to wait for repair.");
}

QString RunStep::closingText() const
{
    return tr("Every row keeps its original cells. You can stop while it runs, and undo the whole "
              "import afterwards.");
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
            return checked->plan ? exchange::runImport(*checked->plan, *writer, progress)
                                 : exchange::runRecipients(*checked->recipients, *writer, progress);
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
