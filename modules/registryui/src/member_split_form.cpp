// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCheckBox>
#include <QGridLayout>
#include <QLineEdit>

#include "field_choice_editor.h"
#include "field_line_edit.h"
#include "member_forms.h"
#include "rangkul/registry/membership_rules.h"

namespace rangkul::registryui {

using registry::Record;
using registry::Value;
using Column = QLatin1StringView;

SplitHouseholdForm::SplitHouseholdForm(ProfileSession& session, QWidget* parent)
    : ProfileForm(session, tr("Split the household"), tr("&Split"), parent)
{
    addWords(tr("Who leaves, and what is each of them in the new household? Exactly one is its "
                "head. They stay in the same dwelling until you move them."));
    addWidget(buildLeavers());
    m_succession = new MemberSuccessionBox(session, {}, this);
    m_succession->setTitle(tr("New head of those who stay"));
    addWidget(m_succession);
    m_kkEdit = addText(tr("New KK &number, if there is one"));
    m_dayEdit = addDay(tr("&Date"));
    addReason();
    showSuccession();
}

QWidget* SplitHouseholdForm::buildLeavers()
{
    auto* box = new QWidget(this);
    auto* grid = new QGridLayout(box);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    int row = 0;
    for (const Record* member : registry::presentMembers(profile())) {
        const QString name = member->text(Column("name"));
        auto* check = new QCheckBox(QString(name).replace(u'&', QStringLiteral("&&")), box);
        auto* relation = makeRelationCombo(box);
        relation->setCurrentIndex(-1);
        relation->line()->setRestingText({});
        relation->setEnabled(false);
        relation->setAccessibleName(tr("%1 is in the new household").arg(name));
        grid->addWidget(check, row, 0);
        grid->addWidget(relation, row, 1);
        connect(check, &QCheckBox::toggled, relation, &QWidget::setEnabled);
        connect(check, &QCheckBox::toggled, this, &SplitHouseholdForm::showSuccession);
        connect(relation->line(), &FieldLineEdit::entered, this, [this] { focusNextChild(); });
        m_leavers.push_back({member->ref().id, check, relation});
        ++row;
    }
    return box;
}

void SplitHouseholdForm::showSuccession()
{
    std::vector<core::RecordId> leaving;
    for (const Leaver& leaver : m_leavers) {
        if (leaver.check->isChecked()) {
            leaving.push_back(leaver.person);
        }
    }
    m_succession->setLeaving(std::move(leaving));
    m_succession->setVisible(m_succession->isNeeded());
}

core::Result<registry::Edit> SplitHouseholdForm::edit()
{
    registry::HouseholdSplit split;
    for (const Leaver& leaver : m_leavers) {
        if (leaver.check->isChecked()) {
            split.members.push_back({leaver.person, code(leaver.relation)});
        }
    }
    split.on = day(m_dayEdit);
    split.kkNumber = m_kkEdit->text();
    if (m_succession->isNeeded()) {
        split.succession = m_succession->succession();
    }
    RANGKUL_LET(edit, registry::splitHousehold(session().decision(reason()), profile(), split));
    m_made = edit.created.front().row.id;
    return edit;
}

void SplitHouseholdForm::stored()
{
    session().workspace().select(m_made);
}

} // namespace rangkul::registryui
