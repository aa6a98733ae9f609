// SPDX-License-Identifier: GPL-3.0-or-later
#include "member_forms.h"

#include <QLabel>
#include <QLineEdit>

#include "field_choice_editor.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/membership_rules.h"
#include "rangkul/registry/verification_rules.h"
#include "rangkul/registryui/search_box.h"
#include "rangkul/ui/alike_label.h"

namespace rangkul::registryui {

using registry::Edit;
using registry::Entity;
using registry::Record;
using registry::Value;
using Column = QLatin1StringView;

namespace {

const registry::Variable& personVariable(const char* column)
{
    return registry::variable(Entity::Person, Column(column));
}

/// The answers of a person's column but those that another form is for.
std::vector<FieldChoice> choicesWithout(const char* column, std::initializer_list<qint64> barred)
{
    std::vector<FieldChoice> choices = codeChoices(personVariable(column));
    std::erase_if(choices, [&barred](const FieldChoice& choice) {
        return std::find(barred.begin(), barred.end(), registry::asInteger(choice.value)) !=
               barred.end();
    });
    return choices;
}

QString nameOf(const ProfileSession& session, const core::RecordId& person)
{
    const Record* member = registry::memberOf(*session.profile(), person);
    return member != nullptr ? member->text(Column("name")) : QString();
}

bool isMoved(qint64 presence)
{
    using namespace registry::codes::member_presence;
    return presence == kMovedInCountry || presence == kMovedAbroad ||
           presence == kMovedWithinVillage;
}

core::Error unknown()
{
    return {core::ErrorCode::InvalidInput, QStringLiteral("member.unknown")};
}

} // namespace

AddMemberForm::AddMemberForm(ProfileSession& session, QWidget* parent)
    : ProfileForm(session, tr("Add a member"), tr("A&dd"), parent)
    , m_nameEdit(addText(tr("&Name as on the identity card")))
    , m_relationCombo(
          addChoice(tr("Re&lation to the head"), codeChoices(personVariable("relation"))))
    , m_sexCombo(addChoice(tr("&Sex"), codeChoices(personVariable("sex"))))
    , m_bornEdit(addText(tr("&Birth date")))
    , m_nikEdit(addText(tr("NI&K, if there is one")))
    , m_sinceEdit(addDay(tr("&Member since")))
{
    auto* alike = new ui::AlikeLabel(session.workspace(), this);
    alike->setSearch(session.alikeSearch());
    alike->watch(m_nameEdit, m_bornEdit, m_nikEdit);
    addWidget(alike);
    addReason();
}

core::Result<Edit> AddMemberForm::edit()
{
    registry::Cells cells;
    const auto fill = [&cells](const char* column, const QString& text) -> core::Status {
        const registry::Variable& variable = personVariable(column);
        RANGKUL_LET(value, registry::parsedValue(variable, text));
        if (!registry::isMissing(value)) {
            cells.emplace_back(variable.id, value);
        }
        return core::Done{};
    };
    RANGKUL_TRY(fill("name", m_nameEdit->text()));
    RANGKUL_TRY(fill("birth_date", m_bornEdit->text()));
    RANGKUL_TRY(fill("nik", m_nikEdit->text()));
    if (const qint64 relation = code(m_relationCombo); relation != 0) {
        cells.emplace_back(personVariable("relation").id, relation);
    }
    if (const qint64 sex = code(m_sexCombo); sex != 0) {
        cells.emplace_back(personVariable("sex").id, sex);
    }
    return registry::addMember(session().decision(reason()), profile(), cells, day(m_sinceEdit));
}

MemberPresenceForm::MemberPresenceForm(ProfileSession& session, core::RecordId person,
                                       QWidget* parent)
    : ProfileForm(session, tr("Was %1 found?").arg(nameOf(session, person)), tr("S&tore"), parent)
    , m_person(person)
    , m_presenceCombo(addChoice(
          tr("&Presence"), choicesWithout("presence", {registry::codes::member_presence::kDied,
                                                       registry::codes::member_presence::kDouble})))
    , m_movedEdit(addText(tr("&Where to")))
    , m_dayEdit(addDay(tr("&Date")))
{
    addReason();
    const Record* member = registry::memberOf(profile(), person);
    choose(m_presenceCombo, member != nullptr ? member->value(Column("presence")) : Value());
    m_movedEdit->setText(member != nullptr ? member->text(Column("moved_to")) : QString());
    const auto showRows = [this] {
        setRowVisible(m_movedEdit, isMoved(code(m_presenceCombo)));
    };
    connect(m_presenceCombo, &QComboBox::currentIndexChanged, this, showRows);
    showRows();
}

core::Result<Edit> MemberPresenceForm::edit()
{
    const Record* member = registry::memberOf(profile(), m_person);
    if (member == nullptr) {
        return unknown();
    }
    registry::PresenceChange change;
    change.presence = code(m_presenceCombo);
    change.on = day(m_dayEdit);
    change.movedTo = m_movedEdit->text();
    return registry::setMemberPresence(session().decision(reason()), *member, change);
}

EndMemberForm::EndMemberForm(ProfileSession& session, core::RecordId person, QWidget* parent)
    : ProfileForm(session, tr("%1 no longer belongs here").arg(nameOf(session, person)),
                  tr("S&tore"), parent)
    , m_person(person)
    , m_reasonCombo(
          addChoice(tr("W&hat happened"),
                    choicesWithout("end_reason", {registry::codes::member_end::kToOtherHousehold})))
    , m_dayEdit(addDay(tr("&Date")))
    , m_movedEdit(addText(tr("&Where to")))
    , m_destinationCombo(
          addChoice(tr("How &far"),
                    {{tr("Within the kelurahan"), qint64(registry::Destination::SameVillage)},
                     {tr("Elsewhere in Indonesia"), qint64(registry::Destination::SameCountry)},
                     {tr("Abroad"), qint64(registry::Destination::Abroad)}}))
    , m_keptSearch(addSearch(tr("The &other record of the same person, which is kept")))
    , m_succession(new MemberSuccessionBox(session, {person}, this))
{
    addWidget(m_succession);
    addReason();
    m_succession->setVisible(m_succession->isNeeded());
    choose(m_destinationCombo, qint64(registry::Destination::SameCountry));
    connect(m_reasonCombo, &QComboBox::currentIndexChanged, this, &EndMemberForm::showRows);
    connect(m_keptSearch, &SearchBox::chosen, this, [this](const registry::SearchHit& hit) {
        m_kept = hit.person;
        m_keptHousehold = hit.household;
    });
    showRows();
}

void EndMemberForm::showRows()
{
    using namespace registry::codes::member_end;
    const qint64 reason = code(m_reasonCombo);
    const bool isMove = reason == kMovedAway || reason == kMarriedOrSplit;
    setRowVisible(m_movedEdit, isMove);
    setRowVisible(m_destinationCombo, isMove);
    setRowVisible(m_keptSearch, reason == kDouble);
}

core::Result<Edit> EndMemberForm::edit()
{
    registry::MemberEnd end;
    end.person = m_person;
    end.reason = code(m_reasonCombo);
    end.on = day(m_dayEdit);
    end.movedTo = m_movedEdit->text();
    end.destination = static_cast<registry::Destination>(code(m_destinationCombo));
    end.doubleOf = m_kept;
    if (m_succession->isNeeded()) {
        end.succession = m_succession->succession();
    }
    return registry::endMember(session().decision(reason()), profile(), end);
}

void EndMemberForm::stored()
{
    if (code(m_reasonCombo) == registry::codes::member_end::kDouble && !m_keptHousehold.isNull()) {
        session().workspace().select(m_keptHousehold);
    }
}

MoveMemberForm::MoveMemberForm(ProfileSession& session, core::RecordId person, QWidget* parent)
    : ProfileForm(session, tr("%1 moved to another household").arg(nameOf(session, person)),
                  tr("&Move"), parent)
    , m_person(person)
    , m_householdSearch(addSearch(tr("The other &household")))
    , m_relationCombo(
          addChoice(tr("Re&lation to the head there"), codeChoices(personVariable("relation"))))
    , m_dayEdit(addDay(tr("&Date")))
    , m_succession(new MemberSuccessionBox(session, {person}, this))
{
    addWidget(m_succession);
    addReason();
    m_succession->setVisible(m_succession->isNeeded());
    readChosen(m_householdSearch, m_other);
}

core::Result<Edit> MoveMemberForm::edit()
{
    if (!m_other) {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("household.other_missing")};
    }
    registry::MemberMove move;
    move.person = m_person;
    move.relation = code(m_relationCombo);
    move.on = day(m_dayEdit);
    if (m_succession->isNeeded()) {
        move.succession = m_succession->succession();
    }
    return registry::moveMember(session().decision(reason()), profile(), *m_other, move);
}

ChangeHeadForm::ChangeHeadForm(ProfileSession& session, core::RecordId person, QWidget* parent)
    : ProfileForm(session, tr("Change the head of the household"), tr("&Change"), parent)
    , m_succession(new MemberSuccessionBox(session, {}, this))
{
    addWidget(m_succession);
    m_succession->chooseHead(person);
    addReason();
}

core::Result<Edit> ChangeHeadForm::edit()
{
    const auto succession = m_succession->succession();
    if (!succession) {
        return core::Error{core::ErrorCode::InvalidInput, QStringLiteral("member.head_needed")};
    }
    return registry::changeHead(session().decision(reason()), profile(), *succession);
}

} // namespace rangkul::registryui
