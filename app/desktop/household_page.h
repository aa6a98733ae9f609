// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVBoxLayout>

#include "rangkul/registryui/household_table.h"
#include "rangkul/ui/page.h"

namespace rangkul::desktop {

/// The filtered households as a table of full height.
class HouseholdPage : public ui::Page
{
    Q_OBJECT

public:
    explicit HouseholdPage(registryui::HouseholdTable* table, QWidget* parent = nullptr)
        : ui::Page(QStringLiteral("households"), tr("H&ouseholds"), parent)
    {
        setObjectName(QStringLiteral("householdPage"));
        auto* column = new QVBoxLayout(this);
        column->setContentsMargins(0, 0, 0, 0);
        column->addWidget(table);
    }

    bool showsProfile() const override { return true; }
};

} // namespace rangkul::desktop
