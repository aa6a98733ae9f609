// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QScrollArea>

#include "field_section.h"

class QLabel;

namespace rangkul::registryui {

/// Dwelling and household as sections of fields, and who else lives there.
class ProfileHouseTab : public QScrollArea
{
    Q_OBJECT

public:
    ProfileHouseTab(ProfileSession& session, QWidget* parent);

    void load();
    void commit();

private:
    void showNeighbours();

    ProfileSession& m_session;
    QLabel* m_neighboursLabel;
    std::vector<FieldSection*> m_dwelling;
    std::vector<FieldSection*> m_household;
};

/// Scrolls so that the field with the focus is seen whole.
void followFocus(QScrollArea* area);

} // namespace rangkul::registryui
