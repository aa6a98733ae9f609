// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/coverageui/indicator_page.h"
#include "register_session.h"

namespace rangkul::desktop {

/// The page of indicators: gives it the register when one opens and takes it away when it closes.
class IndicatorRoom final : public QObject
{
    Q_OBJECT

public:
    IndicatorRoom(ui::Workspace& workspace, RegisterSession& session, QObject* parent = nullptr);

    /// Belongs to the window once it stands there.
    coverageui::IndicatorPage* page() const { return m_page; }

private:
    coverageui::IndicatorPage* m_page;
};

} // namespace rangkul::desktop
