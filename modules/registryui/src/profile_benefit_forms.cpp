// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_benefit_forms.h"

#include <QLineEdit>

#include "field_choice_editor.h"
#include "profile_benefits.h"
#include "rangkul/core/indonesian_number.h"
#include "rangkul/registry/codes.h"

namespace rangkul::registryui {

using registry::Entity;
using registry::Record;
using registry::RowRef;
using Column = QLatin1StringView;

namespace {

std::vector<FieldChoice> statusChoices()
{
    return codeChoices(registry::variable(Entity::Benefit, Column("status")));
}

} // namespace

ProfileAddBenefitForm::ProfileAddBenefitForm(ProfileSession& session, std::vector<Record> programs,
                                             registry::PairTable pairs, QWidget* parent)
    : ProfileForm(session, tr("Add aid"), tr("A&dd"), parent)
    , m_programs(std::move(programs))
    , m_pairs(std::move(pairs))
    , m_programCombo(addChoice(tr("&Program"), programChoices()))
    , m_receiverCombo(addChoice(tr("Who &receives it"), receiverChoices()))
    , m_yearEdit(addText(tr("&Year"), QString::number(session.today().year())))
    , m_statusCombo(addChoice(tr("S&tatus"), statusChoices()))
    , m_stageEdit(addText(tr("Sta&ge, if the program has stages")))
    , m_amountEdit(addText(tr("A&mount (Rp), if known")))
{
    choose(m_statusCombo, registry::codes::benefit_status::kActive);
    choose(m_receiverCombo, profile().household.ref().id);
    addReason();
    connect(m_programCombo, &QComboBox::currentIndexChanged, this,
            &ProfileAddBenefitForm::proposeReceiver);
}

std::vector<FieldChoice> ProfileAddBenefitForm::programChoices() const
{
    std::vector<FieldChoice> choices;
    for (const Record& program : m_programs) {
        if (program.integer(Column("active")) != registry::codes::yes_no::kNo) {
            choices.push_back({program.text(Column("name")), program.ref().id});
        }
    }
    return choices;
}

std::vector<FieldChoice> ProfileAddBenefitForm::receiverChoices() const
{
    std::vector<FieldChoice> choices{{tr("The household"), profile().household.ref().id}};
    for (const Record* member : registry::presentMembers(profile())) {
        choices.push_back({member->text(Column("name")), member->ref().id});
    }
    if (profile().dwelling) {
        choices.push_back({tr("The dwelling"), profile().dwelling->ref().id});
    }
    return choices;
}

void ProfileAddBenefitForm::proposeReceiver()
{
    using namespace registry::codes::benefit_unit;
    const auto program = record(m_programCombo);
    for (const Record& known : m_programs) {
        if (program && known.ref().id == *program) {
            const qint64 unit = known.integer(Column("unit")).value_or(kHousehold);
            const auto present = registry::presentMembers(profile());
            if (unit == kHousehold) {
                choose(m_receiverCombo, profile().household.ref().id);
            } else if (unit == kDwelling && profile().dwelling) {
                choose(m_receiverCombo, profile().dwelling->ref().id);
            } else if (unit == kPerson && !present.empty()) {
                choose(m_receiverCombo, present.front()->ref().id);
            }
        }
    }
}

core::Result<registry::Edit> ProfileAddBenefitForm::edit()
{
    NewBenefit wanted;
    wanted.program = record(m_programCombo).value_or(core::RecordId());
    const core::RecordId receiver = record(m_receiverCombo).value_or(core::RecordId());
    const bool isDwelling = profile().dwelling && profile().dwelling->ref().id == receiver;
    const bool isHousehold = profile().household.ref().id == receiver;
    wanted.receiver = {isHousehold  ? Entity::Household
                       : isDwelling ? Entity::Dwelling
                                    : Entity::Person,
                       receiver};
    wanted.year = m_yearEdit->text().trimmed().toLongLong();
    wanted.status = code(m_statusCombo);
    wanted.stage = m_stageEdit->text();
    if (const QString amount = m_amountEdit->text().trimmed(); !amount.isEmpty()) {
        RANGKUL_LET(read, core::parseWholeNumber(amount, core::DecimalSign::Comma));
        wanted.amount = read;
    }
    wanted.isWarned = wanted.program == m_warnedOf;
    auto made = addBenefit(session().decision(reason()), profile(), m_programs, wanted, m_pairs);
    const bool isWarning = !made && made.error().reason == QStringLiteral("program.pair_warning");
    m_warnedOf = isWarning ? wanted.program : core::RecordId();
    return made;
}

ProfileChangeBenefitForm::ProfileChangeBenefitForm(ProfileSession& session, RowRef benefit,
                                                   const QString& name, QWidget* parent)
    : ProfileForm(session, tr("Change the status of %1").arg(name), tr("S&tore"), parent)
    , m_benefit(benefit)
    , m_statusCombo(addChoice(tr("Ne&w status"), statusChoices()))
{
    addReason();
    choose(m_statusCombo, registry::codes::benefit_status::kStopped);
}

core::Result<registry::Edit> ProfileChangeBenefitForm::edit()
{
    const Record* benefit = session().record(m_benefit);
    if (benefit == nullptr) {
        return core::Error{core::ErrorCode::Conflict, QStringLiteral("edit.changed_since")};
    }
    return changeBenefit(session().decision(reason()), *benefit, code(m_statusCombo));
}

} // namespace rangkul::registryui
