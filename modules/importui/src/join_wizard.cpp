// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/importui/join_wizard.h"

#include "invitation_step.h"
#include "owner_step.h"

namespace rangkul::importui {

JoinWizard::JoinWizard(int shortestPassphrase, QWidget* parent)
    : ui::Wizard(parent)
    , m_invitation(new InvitationStep(this))
    , m_owner(new OwnerStep(OwnerStep::Purpose::Join, shortestPassphrase, this))
{
    setObjectName(QStringLiteral("joinWizard"));
    setAccessibleName(tr("Join a register"));
    addStep(m_invitation);
    addStep(m_owner);
    connect(m_owner, &OwnerStep::submitted, this, &JoinWizard::submit);
    connect(this, &Wizard::abandoned, this, &JoinWizard::onAbandoned);
    start();
}

void JoinWizard::begin(const OwnerDefaults& defaults, const QString& invitationPath)
{
    m_isWorking = false;
    progress().finish();
    setWorking(false);
    m_invitation->clear();
    m_owner->setDefaults(defaults);
    start();
    m_invitation->setFile(invitationPath);
}

void JoinWizard::submit()
{
    JoinRequest request;
    request.invitationPath = m_invitation->path();
    request.code = m_invitation->code();
    request.folder = m_owner->folder();
    request.officer = m_owner->officer();
    request.device = m_owner->device();
    request.passphrase = m_owner->passphrase();
    request.dropFolder = m_owner->dropFolder();
    m_isWorking = true;
    m_progressOfWork = progress().start(tr("Joining the register"));
    setWorking(true);
    Q_EMIT joinRequested(request, m_progressOfWork);
}

void JoinWizard::joined()
{
    m_isWorking = false;
    progress().finish();
    setWorking(false);
    m_invitation->clear();
    m_owner->setDefaults({}); // the passphrase does not stay in a field
    Q_EMIT left();
}

void JoinWizard::failed(const core::Error& error)
{
    m_isWorking = false;
    progress().finish();
    setWorking(false);
    if (error.reason.startsWith(QLatin1String("invitation."))) {
        goTo(0);
        m_invitation->askCodeAgain();
    }
    banner().show(error);
}

void JoinWizard::onAbandoned()
{
    if (m_isWorking) {
        m_progressOfWork.cancel();
        return;
    }
    m_invitation->clear();
    m_owner->setDefaults({});
    Q_EMIT left();
}

} // namespace rangkul::importui
