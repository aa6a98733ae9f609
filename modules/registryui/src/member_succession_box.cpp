// SPDX-License-Identifier: GPL-3.0-or-later
#include "member_succession_box.h"

#include <QCompleter>
#include <QGridLayout>
#include <QLabel>
#include <QVBoxLayout>

#include "field_choice_editor.h"
#include "field_line_edit.h"
#include "profile_words.h"
#include "rangkul/registry/codes.h"
#include "rangkul/ui/theme.h"

#include <algorithm>

namespace rangkul::registryui {

using registry::Entity;
using registry::Record;
using registry::Value;
using Column = QLatin1StringView;

FieldComboBox* makeRelationCombo(QWidget* parent)
{
    auto* combo = new FieldComboBox(parent);
    for (const FieldChoice& choice :
         codeChoices(registry::variable(Entity::Person, Column("relation")))) {
        combo->addItem(choice.text, QVariant::fromValue(choice.value));
    }
    return combo;
}

MemberSuccessionBox::MemberSuccessionBox(ProfileSession& session,
                                         std::vector<core::RecordId> leaving, QWidget* parent)
    : QGroupBox(tr("New head of the household"), parent)
    , m_session(session)
    , m_leaving(std::move(leaving))
    , m_headCombo(new FieldComboBox(this))
    , m_others(new QWidget(this))
    , m_grid(new QGridLayout(m_others))
{
    m_headCombo->setObjectName(QStringLiteral("newHeadCombo"));
    m_headCombo->setAccessibleName(title());
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setColumnStretch(0, 1);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_headCombo);
    column->addWidget(m_others);
    connect(m_headCombo, &QComboBox::currentIndexChanged, this,
            &MemberSuccessionBox::fillRelations);
    connect(m_headCombo->line(), &FieldLineEdit::entered, this, [this] { focusNextChild(); });
    fillHeads();
}

bool MemberSuccessionBox::leaves(const core::RecordId& person) const
{
    return std::find(m_leaving.begin(), m_leaving.end(), person) != m_leaving.end();
}

void MemberSuccessionBox::setLeaving(std::vector<core::RecordId> leaving)
{
    if (leaving != m_leaving) {
        m_leaving = std::move(leaving);
        fillHeads();
    }
}

bool MemberSuccessionBox::isNeeded() const
{
    const Record* head = registry::headOf(*m_session.profile());
    const auto present = registry::presentMembers(*m_session.profile());
    const bool someStay = std::any_of(present.begin(), present.end(), [this](const Record* person) {
        return !leaves(person->ref().id);
    });
    return head != nullptr && leaves(head->ref().id) && someStay;
}

void MemberSuccessionBox::fillHeads()
{
    {
        const QSignalBlocker blocker(m_headCombo);
        m_headCombo->clear();
        for (const Record* person : registry::presentMembers(*m_session.profile())) {
            if (!leaves(person->ref().id)) {
                m_headCombo->addItem(
                    joined({person->text(Column("name")), ageText(*person, m_session.today())}),
                    QVariant::fromValue(Value(person->ref().id)));
            }
        }
        m_headCombo->setCurrentIndex(-1);
        m_headCombo->line()->setRestingText({});
        m_headCombo->line()->setPlaceholderText(tr("Who heads it from now on?"));
    }
    fillRelations();
}

void MemberSuccessionBox::chooseHead(const core::RecordId& person)
{
    for (int i = 0; i < m_headCombo->count(); ++i) {
        if (m_headCombo->itemData(i).value<Value>() == Value(person)) {
            m_headCombo->setCurrentIndex(i);
        }
    }
}

void MemberSuccessionBox::fillRelations()
{
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    m_relations.clear();
    const Value head = m_headCombo->currentData().value<Value>();
    const auto* id = std::get_if<core::RecordId>(&head);
    m_others->setVisible(id != nullptr);
    if (id == nullptr) {
        return;
    }
    const registry::HouseholdProfile& profile = *m_session.profile();
    int row = 0;
    QWidget* before = m_headCombo;
    for (const registry::MemberRelation& proposed : registry::relationsUnder(profile, *id)) {
        const Record* person = registry::memberOf(profile, proposed.person);
        if (person == nullptr || proposed.person == *id || leaves(proposed.person)) {
            continue;
        }
        auto* name = new QLabel(person->text(Column("name")), m_others);
        auto* combo = makeRelationCombo(m_others);
        for (int i = 0; i < combo->count(); ++i) {
            if (combo->itemData(i).value<Value>() == Value(proposed.relation)) {
                combo->setCurrentIndex(i);
            }
        }
        combo->setAccessibleName(tr("%1 is to the new head").arg(name->text()));
        connect(combo->line(), &FieldLineEdit::entered, this, [this] { focusNextChild(); });
        m_grid->addWidget(name, row, 0);
        m_grid->addWidget(combo, row, 1);
        setTabOrder(before, combo);
        before = combo;
        m_relations.emplace_back(proposed.person, combo);
        ++row;
    }
}

std::optional<registry::Succession> MemberSuccessionBox::succession() const
{
    const Value head = m_headCombo->currentData().value<Value>();
    const auto* id = std::get_if<core::RecordId>(&head);
    if (id == nullptr) {
        return std::nullopt;
    }
    registry::Succession succession{*id, {}};
    for (const auto& [person, combo] : m_relations) {
        if (const auto relation = registry::asInteger(combo->currentData().value<Value>())) {
            succession.relations.push_back({person, *relation});
        }
    }
    return succession;
}

} // namespace rangkul::registryui
