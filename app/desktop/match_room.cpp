// SPDX-License-Identifier: GPL-3.0-or-later
#include "match_room.h"

#include "match_lists_source.h"
#include "match_review.h"
#include "typed_persons.h"

namespace rangkul::desktop {

MatchRoom::MatchRoom(ui::Workspace& workspace, RegisterSession& session, const core::Clock& clock,
                     QObject* parent)
    : QObject(parent)
    , m_page(new linkageui::MatchPage(workspace))
    , m_typed(std::make_unique<TypedPersons>(workspace))
{
    connect(&session, &RegisterSession::opened, this, [this, &session, &clock] {
        storage::Register& reg = *session.current();
        m_page->setSources(std::make_shared<RegisterDoubles>(reg, session.officer(), clock),
                           std::make_shared<RegisterLists>(reg, session.officer(), clock));
        m_typed->open(&reg);
    });
    connect(&session, &RegisterSession::closed, this, [this] {
        m_page->setSources(nullptr, nullptr);
        m_typed->open(nullptr);
    });
}

MatchRoom::~MatchRoom() = default;

ui::AlikeSearch MatchRoom::alikeSearch() const
{
    return [typed = m_typed.get()](const ui::TypedPerson& member, QObject* context,
                                   ui::AlikeFound found) {
        typed->search(member, context, std::move(found));
    };
}

} // namespace rangkul::desktop
