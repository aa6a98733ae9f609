// SPDX-License-Identifier: GPL-3.0-or-later
#include "member_household_forms.h"

#include <QLineEdit>

#include "field_choice_editor.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/housing_rules.h"
#include "rangkul/registryui/search_box.h"

namespace rangkul::registryui {

using registry::Edit;
using registry::Entity;
using Column = QLatin1StringView;

namespace {

constexpr qint64 kExisting = 1;
constexpr qint64 kNew = 2;
constexpr int kKelurahanLevel = 4;

bool needsOther(qint64 reason)
{
    using namespace registry::codes::household_end;
    return reason == kDouble || reason == kJoinedOther;
}

std::vector<FieldChoice> kelurahan(const ProfileSession& session)
{
    std::vector<FieldChoice> choices;
    for (const registry::FrameRegion& region : session.workspace().households().regions()) {
        if (region.level == kKelurahanLevel) {
            choices.push_back({region.name, region.id});
        }
    }
    return choices;
}

} // namespace

EndHouseholdForm::EndHouseholdForm(ProfileSession& session, QWidget* parent)
    : ProfileForm(session, tr("End the household"), tr("&End the household"), parent)
    , m_reasonCombo(addChoice(tr("W&hat happened"), codeChoices(registry::variable(
                                                        Entity::Household, Column("end_reason")))))
    , m_dayEdit(addDay(tr("&Date")))
    , m_movedEdit(addText(tr("&Where to")))
    , m_otherSearch(addSearch(tr("The &other household, which is kept")))
{
    addReason();
    addWords(tr("Nothing is deleted: the household stays in the register with its reason and can "
                "be brought back by undo."));
    connect(m_reasonCombo, &QComboBox::currentIndexChanged, this, &EndHouseholdForm::showRows);
    readChosen(m_otherSearch, m_other);
    showRows();
}

void EndHouseholdForm::showRows()
{
    const qint64 reason = code(m_reasonCombo);
    setRowVisible(m_movedEdit, reason == registry::codes::household_end::kMovedAway);
    setRowVisible(m_otherSearch, needsOther(reason));
}

core::Result<Edit> EndHouseholdForm::edit()
{
    registry::HouseholdEnd end;
    end.reason = code(m_reasonCombo);
    end.on = day(m_dayEdit);
    end.movedTo = m_movedEdit->text();
    end.other = m_other ? &*m_other : nullptr;
    return registry::endHousehold(session().decision(reason()), profile(), end);
}

void EndHouseholdForm::stored()
{
    if (needsOther(code(m_reasonCombo)) && m_other) {
        session().workspace().select(m_other->household.ref().id);
    }
}

MoveHouseholdForm::MoveHouseholdForm(ProfileSession& session, QWidget* parent)
    : ProfileForm(session, tr("Move the household to another dwelling"), tr("&Move"), parent)
    , m_whereCombo(addChoice(tr("&Where to"), {{tr("The dwelling of another household"), kExisting},
                                               {tr("A dwelling not in the register yet"), kNew}}))
    , m_otherSearch(addSearch(tr("A &household that lives there")))
    , m_regionCombo(addChoice(tr("&Kelurahan"), kelurahan(session)))
    , m_addressEdit(addText(tr("&Address")))
    , m_rtEdit(addText(tr("RT")))
    , m_rwEdit(addText(tr("RW")))
    , m_dayEdit(addDay(tr("&Date")))
{
    addReason();
    choose(m_whereCombo, kExisting);
    if (profile().region) {
        choose(m_regionCombo, profile().region->ref().id);
    }
    connect(m_whereCombo, &QComboBox::currentIndexChanged, this, &MoveHouseholdForm::showRows);
    connect(m_otherSearch, &SearchBox::chosen, this, [this](const registry::SearchHit& hit) {
        m_dwelling.reset();
        this->session().readOther(hit.household, this,
                                  [this](core::Result<registry::HouseholdProfile> other) {
                                      if (other && other->dwelling) {
                                          m_dwelling = other->dwelling->ref().id;
                                      } else if (!other) {
                                          showProblem(other.error());
                                      }
                                  });
    });
    showRows();
}

bool MoveHouseholdForm::isNew() const
{
    return code(m_whereCombo) == kNew;
}

void MoveHouseholdForm::showRows()
{
    setRowVisible(m_otherSearch, !isNew());
    for (QWidget* field :
         {static_cast<QWidget*>(m_regionCombo), static_cast<QWidget*>(m_addressEdit),
          static_cast<QWidget*>(m_rtEdit), static_cast<QWidget*>(m_rwEdit)}) {
        setRowVisible(field, isNew());
    }
}

core::Result<registry::Cells> MoveHouseholdForm::newDwelling() const
{
    registry::Cells cells;
    if (const auto region = record(m_regionCombo)) {
        cells.emplace_back(registry::variable(Entity::Dwelling, Column("region_id")).id, *region);
    }
    const std::pair<const char*, QLineEdit*> texts[] = {
        {"address", m_addressEdit}, {"rt", m_rtEdit}, {"rw", m_rwEdit}};
    for (const auto& [column, edit] : texts) {
        const registry::Variable& variable = registry::variable(Entity::Dwelling, Column(column));
        RANGKUL_LET(value, registry::parsedValue(variable, edit->text()));
        if (!registry::isMissing(value)) {
            cells.emplace_back(variable.id, value);
        }
    }
    return cells;
}

core::Result<Edit> MoveHouseholdForm::edit()
{
    registry::HouseholdMove move;
    move.on = day(m_dayEdit);
    move.reason = reason();
    if (isNew()) {
        RANGKUL_LET(cells, newDwelling());
        move.to = cells;
    } else if (m_dwelling) {
        move.to = *m_dwelling;
    } else {
        return core::Error{core::ErrorCode::InvalidInput,
                           QStringLiteral("household.dwelling_missing")};
    }
    return registry::moveHousehold(session().decision(reason()), profile().household, move);
}

} // namespace rangkul::registryui
