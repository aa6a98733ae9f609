// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_verification_form.h"

#include <QLineEdit>

#include "field_choice_editor.h"
#include "rangkul/registry/codes.h"
#include "rangkul/registry/verification_rules.h"
#include "rangkul/registryui/search_box.h"

namespace rangkul::registryui {

using registry::Edit;
using registry::Entity;
using Column = QLatin1StringView;

namespace {

std::vector<FieldChoice> choicesOf(const char* column)
{
    return codeChoices(registry::variable(Entity::Household, Column(column)));
}

bool isMoved(qint64 presence)
{
    using namespace registry::codes::presence;
    return presence == kMovedWithinVillage || presence == kMovedAway || presence == kMoved;
}

bool isKeptElsewhere(qint64 presence)
{
    using namespace registry::codes::presence;
    return presence == kDouble || presence == kPartOfOther;
}

} // namespace

ProfileVerificationForm::ProfileVerificationForm(ProfileSession& session, QWidget* parent)
    : ProfileForm(session, tr("Verify presence and eligibility"), tr("S&tore"), parent)
    , m_presenceCombo(addChoice(tr("&Presence"), choicesOf("presence")))
    , m_movedEdit(addText(tr("&Where to")))
    , m_keptSearch(addSearch(tr("Which &household is kept")))
    , m_eligibilityCombo(addChoice(tr("E&ligibility"), choicesOf("eligibility")))
    , m_dayEdit(addDay(tr("&Date")))
    , m_officerEdit(addText(tr("&Officer"), session.officer()))
    , m_noteEdit(addText(tr("&Reason or note")))
{
    const registry::Record& household = profile().household;
    choose(m_presenceCombo, household.value(Column("presence")));
    choose(m_eligibilityCombo, household.value(Column("eligibility")));
    m_movedEdit->setText(household.text(Column("moved_to")));
    connect(m_presenceCombo, &QComboBox::currentIndexChanged, this,
            &ProfileVerificationForm::showRows);
    connect(m_keptSearch, &SearchBox::chosen, this,
            [this](const registry::SearchHit& hit) { m_kept = hit.household; });
    showRows();
}

void ProfileVerificationForm::showRows()
{
    const qint64 presence = code(m_presenceCombo);
    setRowVisible(m_movedEdit, isMoved(presence));
    setRowVisible(m_keptSearch, isKeptElsewhere(presence));
}

core::Result<Edit> ProfileVerificationForm::presence(const registry::Decision& decision) const
{
    registry::PresenceChange change;
    change.presence = code(m_presenceCombo);
    change.on = day(m_dayEdit);
    change.movedTo = m_movedEdit->text();
    change.doubleOf = m_kept;
    change.note = m_noteEdit->text();
    return registry::setPresence(decision, profile().household, change);
}

core::Result<Edit> ProfileVerificationForm::eligibility(const registry::Decision& decision) const
{
    // Judged after the presence of the same visit.
    registry::Record visited = profile().household;
    if (const qint64 presence = code(m_presenceCombo); presence != 0) {
        visited.setValue(registry::variable(Entity::Household, Column("presence")), presence);
    }
    registry::EligibilityChange change;
    change.eligibility = code(m_eligibilityCombo);
    change.on = day(m_dayEdit);
    change.note = m_noteEdit->text();
    return registry::setEligibility(decision, visited, change);
}

core::Result<Edit> ProfileVerificationForm::edit()
{
    registry::Decision decision = session().decision();
    decision.officer = m_officerEdit->text().trimmed();
    const registry::Record& household = profile().household;
    const qint64 judged = code(m_eligibilityCombo);
    const bool isJudged =
        judged != 0 && judged != household.integer(Column("eligibility")).value_or(0);
    const bool isVisited =
        code(m_presenceCombo) != 0 &&
        (!isJudged || code(m_presenceCombo) != household.integer(Column("presence")).value_or(0));
    Edit all;
    all.reason = QStringLiteral("household.verified");
    if (isVisited) {
        RANGKUL_LET(found, presence(decision));
        all.cells = std::move(found.cells);
    }
    if (isJudged) {
        RANGKUL_LET(judgement, eligibility(decision));
        all.cells.insert(all.cells.end(), judgement.cells.begin(), judgement.cells.end());
    }
    return all;
}

} // namespace rangkul::registryui
