// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/importui/register_wizard.h"

namespace rangkul::importui {

class InvitationStep;

/// How this laptop wants to join a register.
struct JoinRequest
{
    QString invitationPath;
    QString code; ///< as told by phone
    QString folder;
    QString officer;
    QString device;
    QString passphrase; ///< of this laptop alone
    QString dropFolder; ///< shared with the other laptops
};

/// Joins a register by an invitation file and the code told by phone. Whoever listens makes the
/// register and answers with joined() or failed(). A full page; use left(), not finished() or
/// abandoned().
class JoinWizard : public ui::Wizard
{
    Q_OBJECT

public:
    explicit JoinWizard(int shortestPassphrase, QWidget* parent = nullptr);

    void begin(const OwnerDefaults& defaults, const QString& invitationPath = {});
    void joined();
    /// It did not work; says why. A wrong code leads back to the first step.
    void failed(const core::Error& error);

Q_SIGNALS:
    void joinRequested(const rangkul::importui::JoinRequest& request,
                       const rangkul::core::Progress& progress);
    void left();

private:
    void submit();
    void onAbandoned();

    InvitationStep* m_invitation;
    OwnerStep* m_owner;
    core::Progress m_progressOfWork;
    bool m_isWorking = false;
};

} // namespace rangkul::importui
