// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_room.h"

#include "indicator_reader.h"

namespace rangkul::desktop {

IndicatorRoom::IndicatorRoom(ui::Workspace& workspace, RegisterSession& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_page(new coverageui::IndicatorPage(workspace))
{
    connect(&session, &RegisterSession::opened, m_page, [page = m_page, &session] {
        page->setWatermark(session.info().isDemo ? tr("SAMPLE DATA") : QString());
        page->setSource(std::make_shared<IndicatorReader>(*session.current()));
    });
    connect(&session, &RegisterSession::closed, m_page,
            [page = m_page] { page->setSource(nullptr); });
}

void IndicatorRoom::setFrozen(std::shared_ptr<const services::Snapshot> frozen)
{
    if (frozen == m_frozen || m_session.current() == nullptr) {
        return;
    }
    m_frozen = std::move(frozen);
    m_page->setSource(std::make_shared<IndicatorReader>(*m_session.current(), m_frozen));
    if (m_page->isVisible()) {
        m_page->refresh();
    }
}

} // namespace rangkul::desktop
