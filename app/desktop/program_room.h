// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/core/clock.h"
#include "rangkul/coverageui/program_page.h"
#include "rangkul/coverageui/target_page.h"
#include "register_session.h"
#include "search_service.h"

namespace rangkul::desktop {

/// The pages of programs and of whom they are for: gives them the register when one opens and takes
/// it away when it closes.
class ProgramRoom final : public QObject
{
    Q_OBJECT

public:
    ProgramRoom(ui::Workspace& workspace, RegisterSession& session, const SearchService& search,
                const core::Clock& clock, QObject* parent = nullptr);

    /// Both belong to the window once they stand there.
    coverageui::ProgramPage* page() const { return m_page; }
    coverageui::TargetPage* targets() const { return m_targets; }

private:
    coverageui::ProgramPage* m_page;
    coverageui::TargetPage* m_targets;
};

} // namespace rangkul::desktop
