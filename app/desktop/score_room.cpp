// SPDX-License-Identifier: GPL-3.0-or-later
#include "score_room.h"

#include "card_paper.h"
#include "score_source.h"

namespace rangkul::desktop {

ScoreRoom::ScoreRoom(ui::Workspace& workspace, RegisterSession& session,
                     const SearchService& search, const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_page(new scoringui::ScorePage(workspace))
{
    m_page->setCardPainter(services::paintCard);
    const auto names = search.names().nameOfHead;
    m_page->setNames(names);
    connect(&search, &SearchService::namesChanged, m_page,
            [page = m_page, names] { page->setNames(names); });
    connect(&session, &RegisterSession::opened, m_page, [page = m_page, &session, &clock] {
        page->setSource(
            std::make_shared<RegisterScores>(*session.current(), session.officer(), clock));
    });
    connect(&session, &RegisterSession::closed, m_page,
            [page = m_page] { page->setSource(nullptr); });
}

} // namespace rangkul::desktop
