// SPDX-License-Identifier: GPL-3.0-or-later
#include "boundary_compare_step.h"

#include <QLabel>
#include <QVBoxLayout>

#include "boundary_step.h"
#include "figure_row.h"
#include "file_words.h"

namespace rangkul::importui {

BoundaryCompareStep::BoundaryCompareStep(ImportContext& context, const BoundaryServices& services,
                                         const BoundaryStep& boundary, QWidget* parent)
    : ui::WizardStep(tr("Compare"), tr("What would change in the register?"), parent)
    , m_context(context)
    , m_services(services)
    , m_boundary(boundary)
    , m_row(new FigureRow(this))
    , m_textLabel(new QLabel(this))
{
    m_textLabel->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(ui::kGap * 2);
    column->addWidget(m_row);
    column->addWidget(m_textLabel);
    column->addStretch(1);
}

void BoundaryCompareStep::clear()
{
    m_figures = {};
    m_commit = 0;
    m_row->setFigures({});
    m_textLabel->clear();
}

void BoundaryCompareStep::enter()
{
    clear();
    if (!m_services.compare || !m_boundary.file()) {
        return;
    }
    m_context.run(
        tr("Comparing the boundaries"), this,
        [compare = m_services.compare, file = m_boundary.file(),
         name = fileName(m_boundary.path())](const core::Progress&) {
            return compare(*file, name);
        },
        [this](const core::Result<BoundaryFigures>& figures) { take(figures); });
}

void BoundaryCompareStep::take(const core::Result<BoundaryFigures>& figures)
{
    if (!figures) {
        m_context.wizard.banner().show(ui::MessageBanner::Kind::Failure, refusal(figures.error()));
        return;
    }
    m_figures = *figures;
    m_row->setFigures({
        {m_figures.added, tr("regions are new"), ui::Tone::Good},
        {m_figures.changed, tr("get another border or name"), ui::Tone::Caution},
        {m_figures.same, tr("stay as they are"), ui::Tone::Neutral},
    });
    m_textLabel->setText(
        m_figures.added + m_figures.changed == 0
            ? tr("The register knows all of this already. There is nothing to store.")
            : tr("No region and no household is taken away. Households stay in the region they "
                 "were entered in, also where a border now runs elsewhere. All of it can be undone "
                 "as a whole."));
    Q_EMIT mayGoOnChanged();
}

bool BoundaryCompareStep::mayGoOn() const
{
    return m_services.store && m_figures.added + m_figures.changed > 0;
}

QString BoundaryCompareStep::nextLabel() const
{
    return tr("&Add the boundaries");
}

void BoundaryCompareStep::leave()
{
    m_context.run(
        tr("Storing the boundaries"), this,
        [store = m_services.store, file = m_boundary.file(),
         name = fileName(m_boundary.path())](const core::Progress&) { return store(*file, name); },
        [this](const core::Result<registry::Commit>& commit) {
            if (!commit) {
                m_context.wizard.banner().show(ui::MessageBanner::Kind::Failure,
                                               refusal(commit.error()));
                return;
            }
            m_commit = commit->id;
            m_context.workspace.noteCommit(*commit);
            Q_EMIT completed();
        });
}

} // namespace rangkul::importui
