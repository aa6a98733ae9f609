// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_form.h"

namespace rangkul::registryui {

/// Whether the household was found and whether it should be helped: with day, officer and reason,
/// as one edit.
class ProfileVerificationForm : public ProfileForm
{
    Q_OBJECT

public:
    ProfileVerificationForm(ProfileSession& session, QWidget* parent);

protected:
    core::Result<registry::Edit> edit() override;

private:
    void showRows();
    core::Result<registry::Edit> presence(const registry::Decision& decision) const;
    core::Result<registry::Edit> eligibility(const registry::Decision& decision) const;

    FieldComboBox* m_presenceCombo;
    QLineEdit* m_movedEdit;
    SearchBox* m_keptSearch;
    FieldComboBox* m_eligibilityCombo;
    QLineEdit* m_dayEdit;
    QLineEdit* m_officerEdit;
    QLineEdit* m_noteEdit;
    std::optional<core::RecordId> m_kept;
};

} // namespace rangkul::registryui
