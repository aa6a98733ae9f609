// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/core/clock.h"
#include "rangkul/coverageui/program_page.h"
#include "register_session.h"

#include <memory>

namespace rangkul::desktop {

class RegisterPrograms;

/// The page of programs: gives it the register when one opens and takes it away when it closes.
class ProgramRoom final : public QObject
{
    Q_OBJECT

public:
    ProgramRoom(ui::Workspace& workspace, RegisterSession& session, const core::Clock& clock,
                QObject* parent = nullptr);
    ~ProgramRoom() override;

    /// Belongs to the window once it stands there.
    coverageui::ProgramPage* page() const { return m_page; }

private:
    coverageui::ProgramPage* m_page;
    std::shared_ptr<RegisterPrograms> m_source;
};

} // namespace rangkul::desktop
