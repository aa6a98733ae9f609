// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/importui/register_wizard.h"

#include "boundary_step.h"
#include "owner_step.h"

namespace rangkul::importui {

RegisterWizard::RegisterWizard(ui::BackgroundRunner& runner, int shortestPassphrase,
                               QWidget* parent)
    : ui::Wizard(parent)
    , m_boundary(
          new BoundaryStep(tr("Which kelurahan does the register cover?"), runner, *this, this))
    , m_owner(new OwnerStep(OwnerStep::Purpose::New, shortestPassphrase, this))
{
    setObjectName(QStringLiteral("registerWizard"));
    setAccessibleName(tr("New register"));
    addStep(m_boundary);
    addStep(m_owner);
    connect(m_boundary, &ui::WizardStep::completed, this,
            [this] { m_owner->suggestName(m_boundary->cityName()); });
    connect(m_owner, &OwnerStep::submitted, this, &RegisterWizard::submit);
    connect(this, &Wizard::abandoned, this, &RegisterWizard::onAbandoned);
    start();
}

void RegisterWizard::begin(const OwnerDefaults& defaults, const QString& boundaryPath)
{
    m_isWorking = false;
    progress().finish();
    setWorking(false);
    m_boundary->clear();
    m_owner->setDefaults(defaults);
    start();
    m_boundary->read(boundaryPath);
}

void RegisterWizard::submit()
{
    RegisterRequest request;
    request.name = m_owner->name();
    request.folder = m_owner->folder();
    request.officer = m_owner->officer();
    request.device = m_owner->device();
    request.passphrase = m_owner->passphrase();
    request.boundaryPath = m_boundary->path();
    request.boundaries = m_boundary->file();
    m_isWorking = true;
    m_progressOfWork = progress().start(tr("Creating the register"));
    setWorking(true);
    Q_EMIT createRequested(request, m_progressOfWork);
}

void RegisterWizard::created()
{
    m_isWorking = false;
    progress().finish();
    setWorking(false);
    m_boundary->clear();
    m_owner->setDefaults({}); // the passphrase does not stay in a field
    Q_EMIT left();
}

void RegisterWizard::failed(const core::Error& error)
{
    m_isWorking = false;
    progress().finish();
    setWorking(false);
    banner().show(error);
}

void RegisterWizard::onAbandoned()
{
    if (m_isWorking) {
        m_progressOfWork.cancel();
        return;
    }
    if (m_boundary->isReading()) {
        m_boundary->cancel();
        return;
    }
    m_boundary->clear();
    m_owner->setDefaults({});
    Q_EMIT left();
}

} // namespace rangkul::importui
