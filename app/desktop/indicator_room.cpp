// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_room.h"

#include "indicator_reader.h"

namespace rangkul::desktop {

IndicatorRoom::IndicatorRoom(ui::Workspace& workspace, RegisterSession& session, QObject* parent)
    : QObject(parent)
    , m_page(new coverageui::IndicatorPage(workspace))
{
    connect(&session, &RegisterSession::opened, m_page, [page = m_page, &session] {
        page->setWatermark(session.info().isDemo ? tr("SAMPLE DATA") : QString());
        page->setSource(std::make_shared<IndicatorReader>(*session.current()));
    });
    connect(&session, &RegisterSession::closed, m_page,
            [page = m_page] { page->setSource(nullptr); });
}

} // namespace rangkul::desktop
