// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/core/clock.h"
#include "rangkul/scoringui/score_page.h"
#include "register_session.h"
#include "search_service.h"

namespace rangkul::desktop {

/// The page of scores: gives it the register when one opens and takes it away when it closes.
class ScoreRoom final : public QObject
{
    Q_OBJECT

public:
    ScoreRoom(ui::Workspace& workspace, RegisterSession& session, const SearchService& search,
              const core::Clock& clock, QObject* parent = nullptr);

    /// Belongs to the window once it stands there.
    scoringui::ScorePage* page() const { return m_page; }

private:
    scoringui::ScorePage* m_page;
};

} // namespace rangkul::desktop
