// SPDX-License-Identifier: GPL-3.0-or-later
#include "profile_house_tab.h"

#include <QApplication>
#include <QLabel>
#include <QVBoxLayout>

#include "rangkul/ui/theme.h"
#include "rangkul/words/register_words.h"

namespace rangkul::registryui {

using registry::Entity;
using registry::Section;
using ui::kGap;

namespace {

constexpr Section kDwellingSections[] = {Section::Place, Section::Building, Section::Facilities,
                                         Section::Admin};
constexpr Section kHouseholdSections[] = {Section::Identity, Section::Place,  Section::Economy,
                                          Section::Food,     Section::Assets, Section::Verification,
                                          Section::Admin};

/// Few fields of the household belong to sections of their own: they are shown with the first.
std::vector<const registry::Variable*> householdFields(Section section)
{
    auto fields = fieldsOf(Entity::Household, section);
    if (section == Section::Identity) {
        for (const Section other : {Section::Place, Section::Verification, Section::Admin}) {
            const auto more = fieldsOf(Entity::Household, other);
            fields.insert(fields.end(), more.begin(), more.end());
        }
    }
    return fields;
}

} // namespace

void followFocus(QScrollArea* area)
{
    QObject::connect(qApp, &QApplication::focusChanged, area, [area](QWidget*, QWidget* now) {
        if (now != nullptr && area->widget() != nullptr && area->widget()->isAncestorOf(now)) {
            QWidget* row = now;
            while (row != nullptr && qobject_cast<FieldRow*>(row) == nullptr &&
                   row != area->widget()) {
                row = row->parentWidget();
            }
            area->ensureWidgetVisible(row != area->widget() ? row : now, 0, kGap);
        }
    });
}

ProfileHouseTab::ProfileHouseTab(ProfileSession& session, QWidget* parent)
    : QScrollArea(parent)
    , m_session(session)
    , m_neighboursLabel(new QLabel(this))
{
    auto* body = new QWidget(this);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(kGap, kGap / 2, kGap, kGap);
    column->setSpacing(2);
    m_neighboursLabel->setWordWrap(true);
    m_neighboursLabel->setTextInteractionFlags(Qt::LinksAccessibleByMouse |
                                               Qt::LinksAccessibleByKeyboard);
    column->addWidget(m_neighboursLabel);
    for (const Section section : kDwellingSections) {
        auto* part = new FieldSection(
            session, section == Section::Admin ? tr("Note on the dwelling") : words::label(section),
            fieldsOf(Entity::Dwelling, section), body);
        m_dwelling.push_back(part);
        column->addWidget(part);
    }
    for (const Section section : kHouseholdSections) {
        if (section == Section::Place || section == Section::Verification ||
            section == Section::Admin) {
            continue;
        }
        auto* part = new FieldSection(
            session, section == Section::Identity ? tr("Household") : words::label(section),
            householdFields(section), body);
        m_household.push_back(part);
        column->addWidget(part);
    }
    column->addStretch(1);
    setWidget(body);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    followFocus(this);
    m_dwelling[0]->heading()->setChecked(true);
    m_dwelling[1]->heading()->setChecked(true);
    connect(m_neighboursLabel, &QLabel::linkActivated, this, [this](const QString& id) {
        if (const auto household = core::RecordId::parse(id)) {
            m_session.workspace().select(*household);
        }
    });
}

void ProfileHouseTab::load()
{
    const registry::HouseholdProfile* profile = m_session.profile();
    if (profile == nullptr) {
        return;
    }
    const registry::Record* dwelling = profile->dwelling ? &*profile->dwelling : nullptr;
    for (FieldSection* section : m_dwelling) {
        section->load(dwelling);
    }
    for (FieldSection* section : m_household) {
        section->load(&profile->household);
    }
    showNeighbours();
}

void ProfileHouseTab::commit()
{
    for (const auto* sections : {&m_dwelling, &m_household}) {
        for (FieldSection* section : *sections) {
            section->commit();
        }
    }
}

void ProfileHouseTab::showNeighbours()
{
    const registry::HouseholdProfile& profile = *m_session.profile();
    QStringList links;
    for (const core::RecordId& id : profile.neighbours) {
        QString name = m_session.names().nameOfHead ? m_session.names().nameOfHead(id) : QString();
        if (name.isEmpty()) {
            name = tr("another household");
        }
        links << QStringLiteral("<a href='%1'>%2</a>").arg(id.toString(), name.toHtmlEscaped());
    }
    m_neighboursLabel->setVisible(!links.isEmpty());
    m_neighboursLabel->setText(
        tr("In the same dwelling: %1").arg(links.join(QStringLiteral(", "))));
}

} // namespace rangkul::registryui
