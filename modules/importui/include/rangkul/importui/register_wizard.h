// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/exchange/boundary_reader.h"
#include "rangkul/ui/background.h"
#include "rangkul/ui/wizard.h"

#include <memory>

namespace rangkul::importui {

class BoundaryStep;
class OwnerStep;

/// A register the officer wants to have made.
struct RegisterRequest
{
    QString name;
    QString folder; ///< does not exist yet
    QString officer;
    QString device;
    QString passphrase;
    QString boundaryPath;
    std::shared_ptr<const exchange::BoundaryFile> boundaries;
};

/// What the forms begin with.
struct OwnerDefaults
{
    QString parentFolder; ///< where new registers are put
    QString officer;
    QString device;
};

/// Makes a register: the boundary file and what is in it, then name, place, officer and passphrase.
/// Whoever listens makes the register and answers with created() or failed(). A full page; use
/// left(), not finished() or abandoned().
class RegisterWizard : public ui::Wizard
{
    Q_OBJECT

public:
    /// `shortestPassphrase` in characters, as the vault wants it.
    RegisterWizard(ui::BackgroundRunner& runner, int shortestPassphrase, QWidget* parent = nullptr);

    /// Starts anew; a boundary file given is read at once.
    void begin(const OwnerDefaults& defaults, const QString& boundaryPath = {});
    /// The register is made and open.
    void created();
    /// It could not be made; says why and lets the officer try again.
    void failed(const core::Error& error);

Q_SIGNALS:
    void createRequested(const rangkul::importui::RegisterRequest& request,
                         const rangkul::core::Progress& progress);
    void left();

private:
    void submit();
    void onAbandoned();

    BoundaryStep* m_boundary;
    OwnerStep* m_owner;
    core::Progress m_progressOfWork;
    bool m_isWorking = false;
};

} // namespace rangkul::importui
