// SPDX-License-Identifier: GPL-3.0-or-later
#include "member_tab.h"

#include <QHBoxLayout>
#include <QListView>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include "member_forms.h"
#include "profile_house_tab.h"
#include "profile_line_delegate.h"
#include "rangkul/ui/theme.h"
#include "rangkul/words/register_words.h"

#include <algorithm>

namespace rangkul::registryui {

using registry::Entity;
using registry::Record;
using registry::Section;
using ui::kGap;
using Column = QLatin1StringView;

namespace {

constexpr int kMostRows = 5;
constexpr Section kSections[] = {Section::Identity,   Section::Demography, Section::Education,
                                 Section::Work,       Section::Business,   Section::Health,
                                 Section::Protection, Section::Admin};

} // namespace

ProfileMemberTab::ProfileMemberTab(ProfileSession& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_model(new ProfileLineModel(this))
    , m_view(new QListView(this))
    , m_addButton(new QPushButton(tr("A&dd a member…"), this))
    , m_actionButton(new QToolButton(this))
    , m_area(new QScrollArea(this))
{
    m_view->setObjectName(QStringLiteral("membersList"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new ProfileLineDelegate(1, m_view));
    m_view->setAlternatingRowColors(true);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setAccessibleName(tr("Members"));
    m_actionButton->setText(tr("&What happened…"));
    m_actionButton->setPopupMode(QToolButton::InstantPopup);
    m_actionButton->setFocusPolicy(Qt::StrongFocus);
    buildActions();
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);

    auto* buttons = new QHBoxLayout;
    buttons->setContentsMargins(kGap, 0, kGap, 0);
    buttons->addWidget(m_addButton);
    buttons->addWidget(m_actionButton);
    buttons->addStretch(1);
    auto* list = new QHBoxLayout;
    list->setContentsMargins(kGap, 0, kGap, 0);
    list->addWidget(m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, kGap, 0, 0);
    column->setSpacing(kGap / 2);
    column->addLayout(list);
    column->addLayout(buttons);
    column->addWidget(m_area, 1);
    buildFields();
    setTabOrder(m_view, m_addButton);
    setTabOrder(m_addButton, m_actionButton);

    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &ProfileMemberTab::onCurrent);
    connect(m_addButton, &QPushButton::clicked, this,
            [this] { Q_EMIT formWanted(new AddMemberForm(m_session, this)); });
}

void ProfileMemberTab::buildActions()
{
    auto* menu = new QMenu(m_actionButton);
    const auto add = [this, menu](const QString& text, auto make) {
        connect(menu->addAction(text), &QAction::triggered, this, [this, make] {
            if (registry::memberOf(*m_session.profile(), m_current.id) != nullptr) {
                Q_EMIT formWanted(make());
            }
        });
    };
    add(tr("&Seen, not found or away…"),
        [this] { return new MemberPresenceForm(m_session, m_current.id, this); });
    add(tr("&Died, moved away, listed twice…"),
        [this] { return new EndMemberForm(m_session, m_current.id, this); });
    add(tr("&Moved to another household…"),
        [this] { return new MoveMemberForm(m_session, m_current.id, this); });
    add(tr("Becomes the &head of the household…"),
        [this] { return new ChangeHeadForm(m_session, m_current.id, this); });
    m_actionButton->setMenu(menu);
}

void ProfileMemberTab::buildFields()
{
    auto* body = new QWidget(m_area);
    auto* column = new QVBoxLayout(body);
    column->setContentsMargins(kGap, 0, kGap, kGap);
    column->setSpacing(2);
    for (const Section section : kSections) {
        auto* part = new FieldSection(
            m_session, section == Section::Admin ? tr("Note") : words::label(section),
            fieldsOf(Entity::Person, section), body);
        m_sections.push_back(part);
        column->addWidget(part);
    }
    column->addStretch(1);
    m_area->setWidget(body);
    followFocus(m_area);
    m_sections[0]->heading()->setChecked(true);
    m_sections[1]->heading()->setChecked(true);
}

void ProfileMemberTab::load()
{
    const registry::HouseholdProfile* profile = m_session.profile();
    if (profile == nullptr) {
        return;
    }
    m_lines = memberLines(m_session);
    std::vector<ProfileLine> lines;
    int wanted = -1;
    for (size_t i = 0; i < m_lines.size(); ++i) {
        lines.push_back(m_lines[i].line);
        if (m_lines[i].row == m_current && !m_current.id.isNull()) {
            wanted = static_cast<int>(i);
        }
    }
    m_loading = true;
    m_model->setLines(std::move(lines));
    int height = 4;
    for (int row = 0; row < std::min(m_model->rowCount(), kMostRows); ++row) {
        height += m_view->sizeHintForRow(row);
    }
    m_view->setFixedHeight(std::max(height, 40));
    wanted = wanted >= 0 ? wanted : m_model->nextChoice(0, 1);
    m_view->setCurrentIndex(m_model->index(wanted, 0));
    m_loading = false;
    m_current = wanted >= 0 ? m_lines[static_cast<size_t>(wanted)].row : registry::RowRef{};
    m_addButton->setEnabled(registry::isMissing(profile->household.value(Column("ended_on"))));
    showMember();
}

void ProfileMemberTab::choose(const core::RecordId& person)
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        if (m_lines[i].row.id == person && !m_lines[i].line.isHeading) {
            m_view->setCurrentIndex(m_model->index(static_cast<int>(i), 0));
        }
    }
}

void ProfileMemberTab::onCurrent(const QModelIndex& index)
{
    if (!m_loading && index.isValid()) {
        commit();
        m_current = m_lines[static_cast<size_t>(index.row())].row;
        showMember();
    }
}

void ProfileMemberTab::showMember()
{
    const registry::HouseholdProfile* profile = m_session.profile();
    const Record* person =
        profile != nullptr ? registry::memberOf(*profile, m_current.id) : nullptr;
    const bool isEnded =
        profile == nullptr || !registry::isMissing(profile->household.value(Column("ended_on")));
    m_actionButton->setEnabled(person != nullptr && !isEnded);
    for (FieldSection* section : m_sections) {
        section->load(person);
    }
}

void ProfileMemberTab::commit()
{
    for (FieldSection* section : m_sections) {
        section->commit();
    }
}

} // namespace rangkul::registryui
