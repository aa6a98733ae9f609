// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_form.h"

namespace rangkul::registryui {

/// The household is no more: died out, moved away, double, joined another, never was.
class EndHouseholdForm : public ProfileForm
{
    Q_OBJECT

public:
    EndHouseholdForm(ProfileSession& session, QWidget* parent);

protected:
    core::Result<registry::Edit> edit() override;
    /// A double or joined household opens the one that is kept.
    void stored() override;

private:
    void showRows();

    FieldComboBox* m_reasonCombo;
    QLineEdit* m_dayEdit;
    QLineEdit* m_movedEdit;
    SearchBox* m_otherSearch;
    std::optional<registry::HouseholdProfile> m_other;
};

/// The household goes to another dwelling: that of another household, or one to be made.
class MoveHouseholdForm : public ProfileForm
{
    Q_OBJECT

public:
    MoveHouseholdForm(ProfileSession& session, QWidget* parent);

protected:
    core::Result<registry::Edit> edit() override;

private:
    void showRows();
    core::Result<registry::Cells> newDwelling() const;
    bool isNew() const;

    FieldComboBox* m_whereCombo;
    SearchBox* m_otherSearch;
    FieldComboBox* m_regionCombo;
    QLineEdit* m_addressEdit;
    QLineEdit* m_rtEdit;
    QLineEdit* m_rwEdit;
    QLineEdit* m_dayEdit;
    std::optional<core::RecordId> m_dwelling;
};

} // namespace rangkul::registryui
