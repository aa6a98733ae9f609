// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_step.h"

#include <QFileDialog>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

#include "diff_view.h"
#include "figure_row.h"
#include "file_words.h"
#include "list_step.h"
#include "problem_view.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/icons.h"
#include "rangkul/words/format.h"
#include "report_words.h"

namespace rangkul::importui {

using ui::kGap;

CheckStep::CheckStep(ImportContext& context, ListStep& list, QWidget* parent)
    : ui::WizardStep(tr("Check"), tr("This is what the list would do. Nothing is stored yet."),
                     parent)
    , m_context(context)
    , m_list(list)
    , m_figures(new FigureRow(this))
    , m_tabs(new QTabWidget(this))
    , m_problems(new ProblemView(this))
    , m_noProblems(new ui::EmptyState(this))
    , m_diff(new DiffView(context, this))
    , m_found(new QWidget(this))
    , m_foundFigures(new FigureRow(m_found))
    , m_reportButton(
          new QPushButton(ui::icon(QStringLiteral("export")), tr("Save the &report…"), this))
{
    m_noProblems->set(QStringLiteral("check"), tr("No problems were found"),
                      tr("Every row keeps all rules."));
    m_tabs->setAccessibleName(tr("Outcome of the check"));
    m_tabs->setDocumentMode(true);
    m_tabs->setCornerWidget(m_reportButton);
    m_reportButton->setToolTip(
        tr("The list as a workbook with a column of problems and coloured cells"));
    auto* foundColumn = new QVBoxLayout(m_found);
    foundColumn->setContentsMargins(0, kGap, 0, 0);
    foundColumn->addWidget(m_foundFigures);
    foundColumn->addStretch(1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_figures);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(m_reportButton, &QPushButton::clicked, this, &CheckStep::chooseReport);
    connect(m_problems, &ProblemView::swapPointsRequested, this, &CheckStep::swapPoints);
}

void CheckStep::enter()
{
    const std::shared_ptr<CheckedImport>& checked = m_context.draft.checked;
    showFigures();
    if (checked && checked->good == 0) {
        m_context.wizard.banner().show(
            ui::MessageBanner::Kind::Warning,
            tr("No row of this list can go in. Look at what is wrong, mend the file or choose "
               "other columns, and check it again."));
    }
    m_problems->setChecked(checked);
    const bool compared = checked && checked->plan;
    m_diff->setChecked(compared ? checked : nullptr);
    m_reportButton->setEnabled(checked && !checked->rules.empty());
    const bool clean = !checked || checked->rules.empty();
    m_tabs->clear();
    m_problems->setVisible(!clean);
    m_noProblems->setVisible(clean);
    const qint64 problems = checked ? static_cast<qint64>(checked->problems().size()) : 0;
    m_tabs->addTab(clean ? static_cast<QWidget*>(m_noProblems) : m_problems,
                   tr("&Problems (%1)").arg(words::number(problems)));
    m_diff->setVisible(compared);
    m_found->setVisible(!compared);
    if (compared) {
        m_tabs->addTab(m_diff, tr("Co&mpared with the register"));
        const exchange::EditionDiff& diff = checked->plan->diff();
        if (clean && diff.householdsSame + diff.householdsChanged + diff.householdsGone > 0) {
            m_tabs->setCurrentWidget(m_diff); // a second edition: what it changes is the question
        }
    } else {
        m_tabs->addTab(m_found, tr("How they were &found"));
    }
}

void CheckStep::showFigures()
{
    const std::shared_ptr<CheckedImport>& checked = m_context.draft.checked;
    if (!checked) {
        m_figures->setFigures({});
        return;
    }
    if (checked->recipients) {
        showRecipientFigures(*checked);
        return;
    }
    m_figures->setFigures({
        {checked->rows, tr("rows in the list"), ui::Tone::Neutral},
        {checked->good, tr("rows go into the register"), ui::Tone::Good},
        {checked->waiting, tr("rows wait for repair"), ui::Tone::Bad},
        {checked->warnings(), tr("warnings, their rows go in"), ui::Tone::Caution},
    });
}

void CheckStep::showRecipientFigures(const CheckedImport& checked)
{
    const exchange::RecipientSummary& summary = checked.recipients->summary();
    m_figures->setFigures({
        {summary.rows, tr("rows in the list"), ui::Tone::Neutral},
        {checked.good, tr("recipients were found"), ui::Tone::Good},
        {summary.doubled, tr("stand in it twice or are recorded already"), ui::Tone::Caution},
        {summary.unsure, tr("could be several people"), ui::Tone::Caution},
        {summary.unknown, tr("are not in the register"), ui::Tone::Bad},
        {summary.broken, tr("rows cannot be read"), ui::Tone::Bad},
        {summary.forbidden, tr("have a program that forbids this one"), ui::Tone::Bad},
    });
    const auto by = [&](exchange::TieBy wanted) {
        const auto& tied = checked.recipients->tied();
        return static_cast<qint64>(std::count_if(
            tied.begin(), tied.end(), [wanted](const auto& one) { return one.by == wanted; }));
    };
    m_foundFigures->setFigures({
        {by(exchange::TieBy::Nik), tr("by NIK"), ui::Tone::Good},
        {by(exchange::TieBy::NameBirth), tr("by name, birth date and kelurahan"), ui::Tone::Good},
        {by(exchange::TieBy::Kk), tr("by family card number"), ui::Tone::Good},
    });
}

bool CheckStep::mayGoOn() const
{
    return m_context.draft.checked && m_context.draft.checked->good > 0;
}

void CheckStep::swapPoints()
{
    m_context.draft.options.swapPoints = true;
    m_list.check([this](core::Result<std::shared_ptr<CheckedImport>> checked) {
        if (checked) {
            m_context.draft.checked = std::move(*checked);
            enter();
            Q_EMIT mayGoOnChanged();
        } else {
            m_context.draft.options.swapPoints = false;
            m_context.wizard.banner().show(checked.error());
        }
    });
}

void CheckStep::chooseReport()
{
    auto* dialog = new QFileDialog(this, tr("Save the report"), QString(), tr("Workbook (*.xlsx)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("xlsx"));
    connect(dialog, &QFileDialog::fileSelected, this, &CheckStep::saveReport);
    dialog->open();
}

void CheckStep::saveReport(const QString& path)
{
    if (!m_context.draft.checked || m_context.isWorking()) {
        return;
    }
    m_context.run(
        tr("Writing the report"), this,
        [checked = m_context.draft.checked, path,
         words = reportWords()](const core::Progress& progress) {
            return writeReports(*checked, path, words, progress);
        },
        [this, path](const core::Status& written) {
            if (written) {
                m_context.wizard.banner().show(
                    ui::MessageBanner::Kind::Done,
                    tr("The report was saved as %1. It holds names: keep it as safe as the list.")
                        .arg(fileName(path)));
            } else {
                m_context.wizard.banner().show(written.error());
            }
        });
}

} // namespace rangkul::importui
