// SPDX-License-Identifier: GPL-3.0-or-later
#include "program_room.h"

#include "program_source.h"
#include "target_source.h"

namespace rangkul::desktop {

ProgramRoom::ProgramRoom(ui::Workspace& workspace, RegisterSession& session,
                         const SearchService& search, const core::Clock& clock, QObject* parent)
    : QObject(parent)
    , m_page(new coverageui::ProgramPage(workspace))
    , m_targets(new coverageui::TargetPage(workspace))
{
    const auto setNames = [page = m_page, targets = m_targets, names = search.names().nameOfHead] {
        page->setNames(names);
        targets->setNames(names);
    };
    setNames();
    connect(&search, &SearchService::namesChanged, m_page, setNames);
    connect(&session, &RegisterSession::opened, m_page,
            [page = m_page, targets = m_targets, &session, &clock] {
                page->setSource(std::make_shared<RegisterPrograms>(*session.current(), clock));
                targets->setSource(std::make_shared<RegisterTargets>(*session.current(),
                                                                     session.officer(), clock));
            });
    connect(&session, &RegisterSession::closed, m_page, [page = m_page, targets = m_targets] {
        page->setSource(nullptr);
        targets->setSource(nullptr);
    });
}

} // namespace rangkul::desktop
