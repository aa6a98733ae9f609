// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/core/clock.h"
#include "rangkul/linkageui/match_page.h"
#include "rangkul/ui/alike_persons.h"
#include "register_session.h"

#include <memory>

namespace rangkul::desktop {

class TypedPersons;

/// The page of matching: gives it the register when one opens and takes it away when it closes. And
/// who a person being typed may already be.
class MatchRoom final : public QObject
{
    Q_OBJECT

public:
    MatchRoom(ui::Workspace& workspace, RegisterSession& session, const core::Clock& clock,
              QObject* parent = nullptr);
    ~MatchRoom() override;

    /// Belongs to the window once it stands there.
    linkageui::MatchPage* page() const { return m_page; }
    ui::AlikeSearch alikeSearch() const;

private:
    linkageui::MatchPage* m_page;
    std::unique_ptr<TypedPersons> m_typed;
};

} // namespace rangkul::desktop
