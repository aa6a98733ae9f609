// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/importui/boundary_wizard.h"

#include "boundary_compare_step.h"
#include "boundary_done_step.h"
#include "boundary_step.h"
#include "import_context.h"

namespace rangkul::importui {

BoundaryWizard::BoundaryWizard(ui::Workspace& workspace, QWidget* parent)
    : ui::Wizard(parent)
    , m_context(std::make_unique<ImportContext>(workspace, *this))
    , m_boundary(new BoundaryStep(tr("Which boundaries are to be added?"), workspace.runner(),
                                  *this, this))
    , m_compare(new BoundaryCompareStep(*m_context, m_services, *m_boundary, this))
{
    setObjectName(QStringLiteral("boundaryWizard"));
    setAccessibleName(tr("Add boundaries"));
    addStep(m_boundary);
    addStep(m_compare);
    addStep(new BoundaryDoneStep(*m_context, *m_compare, this));
    connect(this, &Wizard::finished, this, [this] {
        forget();
        Q_EMIT left();
    });
    connect(this, &Wizard::abandoned, this, &BoundaryWizard::onAbandoned);
    start();
}

BoundaryWizard::~BoundaryWizard() = default;

void BoundaryWizard::setServices(const BoundaryServices& services)
{
    forget();
    m_services = services;
}

void BoundaryWizard::begin(const QString& path)
{
    forget();
    m_boundary->read(path);
}

void BoundaryWizard::forget()
{
    m_context->drop();
    m_boundary->clear();
    m_compare->clear();
    start();
}

void BoundaryWizard::onAbandoned()
{
    if (m_context->isWorking()) {
        m_context->cancel();
        return;
    }
    if (m_boundary->isReading()) {
        m_boundary->cancel();
        return;
    }
    forget();
    Q_EMIT left();
}

} // namespace rangkul::importui
