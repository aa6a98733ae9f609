// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include "profile_session.h"

class QGridLayout;
class QLabel;
class QToolButton;

namespace rangkul::registryui {

/// Who this is: head, KK, address, the deciles of every source side by side, presence and
/// eligibility, and what can be done with the household.
class ProfileHeader : public QFrame
{
    Q_OBJECT

public:
    explicit ProfileHeader(ProfileSession& session, QWidget* parent);

    void load();
    /// Forgets the household.
    void clear();

    enum class Wish {
        Verify,
        MoveHousehold,
        SplitHousehold,
        EndHousehold,
    };

Q_SIGNALS:
    void wished(rangkul::registryui::ProfileHeader::Wish wish);
    void mapRequested();
    void conflictsRequested();

private:
    void buildActions();
    void showDeciles();
    void clearDeciles();
    void showNumber();
    void showStates();

    ProfileSession& m_session;
    QLabel* m_nameLabel;
    QToolButton* m_conflictButton;
    QToolButton* m_actionButton;
    QLabel* m_numberLabel;
    QToolButton* m_showButton;
    QLabel* m_placeLabel;
    QToolButton* m_mapButton;
    QWidget* m_deciles;
    QGridLayout* m_decileGrid;
    QLabel* m_presenceMark;
    QLabel* m_stateLabel;
    QToolButton* m_verifyButton;
};

} // namespace rangkul::registryui
