// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QGroupBox>

#include "profile_session.h"

class QGridLayout;

namespace rangkul::registryui {

class FieldComboBox;

/// Who heads the household from now on, and what the others are to that person: proposed by the
/// rules, each to be put right.
class MemberSuccessionBox : public QGroupBox
{
    Q_OBJECT

public:
    /// `leaving` cannot become head and get no relation.
    MemberSuccessionBox(ProfileSession& session, std::vector<core::RecordId> leaving,
                        QWidget* parent);

    void setLeaving(std::vector<core::RecordId> leaving);
    void chooseHead(const core::RecordId& person);
    /// Nobody is named: nullopt.
    std::optional<registry::Succession> succession() const;
    /// The head is among those who leave and others stay.
    bool isNeeded() const;

private:
    void fillHeads();
    void fillRelations();
    bool leaves(const core::RecordId& person) const;

    ProfileSession& m_session;
    std::vector<core::RecordId> m_leaving;
    FieldComboBox* m_headCombo;
    QWidget* m_others;
    QGridLayout* m_grid;
    std::vector<std::pair<core::RecordId, FieldComboBox*>> m_relations;
};

/// Combo of list "relation".
FieldComboBox* makeRelationCombo(QWidget* parent);

} // namespace rangkul::registryui
