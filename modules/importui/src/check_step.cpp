// SPDX-License-Identifier: GPL-3.0-or-later
#include "check_step.h"

#include <QTabWidget>
#include <QVBoxLayout>

#include "diff_view.h"
#include "figure_row.h"
#include "problem_view.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/words/format.h"

namespace rangkul::importui {

using ui::kGap;

CheckStep::CheckStep(ImportContext& context, QWidget* parent)
    : ui::WizardStep(tr("Check"), tr("This is what the list would do. Nothing is stored yet."),
                     parent)
    , m_context(context)
    , m_figures(new FigureRow(this))
    , m_tabs(new QTabWidget(this))
    , m_problems(new ProblemView(this))
    , m_noProblems(new ui::EmptyState(this))
    , m_diff(new DiffView(context, this))
{
    m_noProblems->set(QStringLiteral("check"), tr("No problems were found"),
                      tr("Every row keeps all rules."));
    m_tabs->setAccessibleName(tr("Outcome of the check"));
    m_tabs->setDocumentMode(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(kGap);
    column->addWidget(m_figures);
    column->addWidget(m_tabs, 1);
    setFocusProxy(m_tabs);
    connect(m_problems, &ProblemView::swapPointsRequested, this, &CheckStep::swapPoints);
}

void CheckStep::enter()
{
    const std::shared_ptr<CheckedImport>& checked = m_context.draft.checked;
    showFigures();
    m_problems->setChecked(checked);
    m_diff->setChecked(checked);
    const bool clean = !checked || checked->rules.empty();
    m_tabs->clear();
    m_problems->setVisible(!clean);
    m_noProblems->setVisible(clean);
    const qint64 problems = checked ? static_cast<qint64>(checked->problems().size()) : 0;
    m_tabs->addTab(clean ? static_cast<QWidget*>(m_noProblems) : m_problems,
                   tr("&Problems (%1)").arg(words::number(problems)));
    m_tabs->addTab(m_diff, tr("Co&mpared with the register"));
}

void CheckStep::showFigures()
{
    const std::shared_ptr<CheckedImport>& checked = m_context.draft.checked;
    if (!checked) {
        m_figures->setFigures({});
        return;
    }
    m_figures->setFigures({
        {checked->rows, tr("rows in the list"), ui::Tone::Neutral},
        {checked->good, tr("rows go into the register"), ui::Tone::Good},
        {checked->waiting, tr("rows wait for repair"),
         checked->waiting > 0 ? ui::Tone::Bad : ui::Tone::Neutral},
        {checked->warnings(), tr("warnings, their rows go in"),
         checked->warnings() > 0 ? ui::Tone::Caution : ui::Tone::Neutral},
    });
}

bool CheckStep::mayGoOn() const
{
    return m_context.draft.checked && m_context.draft.checked->good > 0;
}

void CheckStep::swapPoints()
{
    m_context.draft.options.swapPoints = true;
    std::vector<LoadedSheet> sheets;
    for (const LoadedSheet* sheet : m_context.draft.sheets()) {
        sheets.push_back(*sheet);
    }
    m_context.run(
        tr("Checking the list"), this,
        [sheets = std::move(sheets), options = m_context.draft.options,
         known = m_context.services.known](const core::Progress& progress) {
            return checkImport(sheets, options, *known, progress);
        },
        [this](core::Result<std::shared_ptr<CheckedImport>> checked) {
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

} // namespace rangkul::importui
