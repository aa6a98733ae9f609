// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "member_succession_box.h"
#include "profile_form.h"

class QCheckBox;

namespace rangkul::registryui {

/// A person who came into the household.
class AddMemberForm : public ProfileForm
{
    Q_OBJECT

public:
    AddMemberForm(ProfileSession& session, QWidget* parent);

protected:
    core::Result<registry::Edit> edit() override;

private:
    QLineEdit* m_nameEdit;
    FieldComboBox* m_relationCombo;
    FieldComboBox* m_sexCombo;
    QLineEdit* m_bornEdit;
    QLineEdit* m_nikEdit;
    QLineEdit* m_sinceEdit;
};

/// Whether a member was seen; who died or is double ends by EndMemberForm.
class MemberPresenceForm : public ProfileForm
{
    Q_OBJECT

public:
    MemberPresenceForm(ProfileSession& session, core::RecordId person, QWidget* parent);

protected:
    core::Result<registry::Edit> edit() override;

private:
    core::RecordId m_person;
    FieldComboBox* m_presenceCombo;
    QLineEdit* m_movedEdit;
    QLineEdit* m_dayEdit;
};

/// A member dies, moves away, is listed twice or never was.
class EndMemberForm : public ProfileForm
{
    Q_OBJECT

public:
    EndMemberForm(ProfileSession& session, core::RecordId person, QWidget* parent);

protected:
    core::Result<registry::Edit> edit() override;
    /// A double opens the record that is kept.
    void stored() override;

private:
    void showRows();

    core::RecordId m_person;
    FieldComboBox* m_reasonCombo;
    QLineEdit* m_dayEdit;
    QLineEdit* m_movedEdit;
    FieldComboBox* m_destinationCombo;
    SearchBox* m_keptSearch;
    MemberSuccessionBox* m_succession;
    std::optional<core::RecordId> m_kept;
    core::RecordId m_keptHousehold;
};

/// A member goes to another household of the register.
class MoveMemberForm : public ProfileForm
{
    Q_OBJECT

public:
    MoveMemberForm(ProfileSession& session, core::RecordId person, QWidget* parent);

protected:
    core::Result<registry::Edit> edit() override;

private:
    core::RecordId m_person;
    SearchBox* m_householdSearch;
    FieldComboBox* m_relationCombo;
    QLineEdit* m_dayEdit;
    MemberSuccessionBox* m_succession;
    std::optional<registry::HouseholdProfile> m_other;
};

/// Another member heads the household.
class ChangeHeadForm : public ProfileForm
{
    Q_OBJECT

public:
    ChangeHeadForm(ProfileSession& session, core::RecordId person, QWidget* parent);

protected:
    core::Result<registry::Edit> edit() override;

private:
    MemberSuccessionBox* m_succession;
};

/// Some members become a household of their own.
class SplitHouseholdForm : public ProfileForm
{
    Q_OBJECT

public:
    SplitHouseholdForm(ProfileSession& session, QWidget* parent);

protected:
    core::Result<registry::Edit> edit() override;
    /// Opens the new household.
    void stored() override;

private:
    struct Leaver
    {
        core::RecordId person;
        QCheckBox* check;
        FieldComboBox* relation;
    };
    QWidget* buildLeavers();
    void showSuccession();

    std::vector<Leaver> m_leavers;
    QLineEdit* m_kkEdit;
    QLineEdit* m_dayEdit;
    MemberSuccessionBox* m_succession;
    core::RecordId m_made;
};

} // namespace rangkul::registryui
