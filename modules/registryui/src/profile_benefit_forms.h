// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "profile_form.h"
#include "rangkul/registry/program_pairs.h"

namespace rangkul::registryui {

/// A program for the household, its dwelling or a member, in one year.
class ProfileAddBenefitForm : public ProfileForm
{
    Q_OBJECT

public:
    ProfileAddBenefitForm(ProfileSession& session, std::vector<registry::Record> programs,
                          registry::PairTable pairs, QWidget* parent);

protected:
    core::Result<registry::Edit> edit() override;

private:
    std::vector<FieldChoice> programChoices() const;
    std::vector<FieldChoice> receiverChoices() const;
    void proposeReceiver();

    std::vector<registry::Record> m_programs;
    registry::PairTable m_pairs;
    core::RecordId m_warnedOf; ///< the program that was warned of last
    FieldComboBox* m_programCombo;
    FieldComboBox* m_receiverCombo;
    QLineEdit* m_yearEdit;
    FieldComboBox* m_statusCombo;
    QLineEdit* m_stageEdit;
    QLineEdit* m_amountEdit;
};

/// Another status of one benefit: stopped, graduated, died.
class ProfileChangeBenefitForm : public ProfileForm
{
    Q_OBJECT

public:
    ProfileChangeBenefitForm(ProfileSession& session, registry::RowRef benefit, const QString& name,
                             QWidget* parent);

protected:
    core::Result<registry::Edit> edit() override;

private:
    registry::RowRef m_benefit;
    FieldComboBox* m_statusCombo;
};

} // namespace rangkul::registryui
