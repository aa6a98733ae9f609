// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/coverageui/indicator_page.h"
#include "register_session.h"
#include "snapshot_store.h"

namespace rangkul::desktop {

/// The page of indicators: gives it the register when one opens and takes it away when it closes.
class IndicatorRoom final : public QObject
{
    Q_OBJECT

public:
    IndicatorRoom(ui::Workspace& workspace, RegisterSession& session, QObject* parent = nullptr);

    /// Belongs to the window once it stands there.
    coverageui::IndicatorPage* page() const { return m_page; }
    /// Figures and targets as this snapshot took them along; nullptr: those of the register.
    void setFrozen(std::shared_ptr<const services::Snapshot> frozen);

private:
    RegisterSession& m_session;
    coverageui::IndicatorPage* m_page;
    std::shared_ptr<const services::Snapshot> m_frozen;
};

} // namespace rangkul::desktop
