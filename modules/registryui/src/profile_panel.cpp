// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/registryui/profile_panel.h"

#include <QStackedWidget>
#include <QTabBar>
#include <QVBoxLayout>

#include "history_tab.h"
#include "member_forms.h"
#include "member_household_forms.h"
#include "member_tab.h"
#include "profile_aid_tab.h"
#include "profile_header.h"
#include "profile_house_tab.h"
#include "profile_purpose_bar.h"
#include "profile_verification_form.h"
#include "rangkul/ui/empty_state.h"
#include "rangkul/ui/message_banner.h"

namespace rangkul::registryui {

namespace {

constexpr int kPanelWidth = 420;
constexpr int kHeight = 640;

QString secretName(Secret secret)
{
    return secret == Secret::Numbers ? QStringLiteral("numbers") : QStringLiteral("sensitive");
}

} // namespace

ProfilePanel::ProfilePanel(ui::Workspace& workspace, QWidget* parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_session(new ProfileSession(workspace, this))
    , m_empty(new ui::EmptyState(this))
    , m_pages(new QStackedWidget(this))
    , m_header(new ProfileHeader(*m_session, this))
    , m_banner(new ui::MessageBanner(this))
    , m_purpose(new ProfilePurposeBar(*m_session, this))
    , m_body(new QStackedWidget(this))
    , m_bar(new QTabBar(this))
    , m_tabs(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("profilePanel"));
    setAccessibleName(tr("Profile of the household"));
    m_empty->set(QStringLiteral("households"), tr("No household chosen"),
                 tr("Choose one in the table, on the map or by the search box."));
    for (QLabel* label : m_empty->findChildren<QLabel*>()) {
        label->setMaximumWidth(kPanelWidth - 60);
        label->setMinimumWidth(0);
    }
    buildBody();
    auto* profile = new QWidget(this);
    auto* column = new QVBoxLayout(profile);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addWidget(m_banner);
    column->addWidget(m_purpose);
    column->addWidget(m_body, 1);
    m_pages->addWidget(m_empty);
    m_pages->addWidget(profile);
    auto* page = new QVBoxLayout(this);
    page->setContentsMargins(0, 0, 0, 0);
    page->addWidget(m_pages);

    connect(m_session, &ProfileSession::loaded, this, &ProfilePanel::onLoaded);
    connect(m_session, &ProfileSession::emptied, this, &ProfilePanel::showEmpty);
    connect(&m_workspace, &ui::Workspace::closed, this, &ProfilePanel::forget);
    connect(m_session, &ProfileSession::selectionLeft, this, &ProfilePanel::storeTyped);
    connect(m_session, &ProfileSession::failed, this,
            [this](const core::Error& error) { m_banner->show(error); });
    connect(m_session, &ProfileSession::uncovered, this,
            [this](const core::RecordId& household, Secret secret, const QString& purpose) {
                Q_EMIT uncovered(household, secretName(secret), purpose);
            });
    connect(m_session, &ProfileSession::historyAsked, this,
            [this](const registry::RowRef& row, int cell) {
                showTab(Tab::History);
                m_history->showOnly(row, static_cast<registry::ColumnId>(cell));
            });
    connect(m_header, &ProfileHeader::mapRequested, this,
            [this] { Q_EMIT mapRequested(m_workspace.selected()); });
    connect(m_header, &ProfileHeader::conflictsRequested, this,
            [this] { Q_EMIT conflictsRequested(m_workspace.selected()); });
    connect(m_header, &ProfileHeader::wished, this, [this](ProfileHeader::Wish wish) {
        switch (wish) {
        case ProfileHeader::Wish::Verify:
            return openForm(new ProfileVerificationForm(*m_session, this));
        case ProfileHeader::Wish::MoveHousehold:
            return openForm(new MoveHouseholdForm(*m_session, this));
        case ProfileHeader::Wish::SplitHousehold:
            return openForm(new SplitHouseholdForm(*m_session, this));
        case ProfileHeader::Wish::EndHousehold:
            return openForm(new EndHouseholdForm(*m_session, this));
        }
    });
}

ProfilePanel::~ProfilePanel() = default;

void ProfilePanel::buildBody()
{
    m_bar->setObjectName(QStringLiteral("profileTabs"));
    m_bar->setAccessibleName(tr("Parts of the profile"));
    m_bar->setExpanding(true);
    m_bar->setDrawBase(true);
    m_bar->addTab(tr("Hou&se"));
    m_bar->addTab(tr("Mem&bers"));
    m_bar->addTab(tr("Aid"));
    m_bar->addTab(tr("Histor&y"));
    for (int i = 0; i < m_bar->count(); ++i) {
        auto* place = new QWidget(m_tabs); // the tab itself is made when it is first opened
        auto* column = new QVBoxLayout(place);
        column->setContentsMargins(0, 0, 0, 0);
        m_tabs->addWidget(place);
    }
    auto* tabsPage = new QWidget(m_body);
    auto* column = new QVBoxLayout(tabsPage);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_tabs, 1);
    m_body->addWidget(tabsPage);
    connect(m_bar, &QTabBar::currentChanged, this, &ProfilePanel::onTab);
}

QSize ProfilePanel::sizeHint() const
{
    return {kPanelWidth, kHeight};
}

void ProfilePanel::setOfficer(const QString& officer)
{
    m_session->setOfficer(officer);
}

void ProfilePanel::setNames(NameSource names)
{
    m_session->setNames(std::move(names));
}

void ProfilePanel::setSearch(SearchFunction search)
{
    m_session->setSearch(std::move(search));
}

void ProfilePanel::setAlikeSearch(ui::AlikeSearch search)
{
    m_session->setAlikeSearch(std::move(search));
}

void ProfilePanel::storeTyped()
{
    if (m_house != nullptr) {
        m_house->commit();
    }
    if (m_members != nullptr) {
        m_members->commit();
    }
    closeForm();
}

void ProfilePanel::showTab(Tab tab)
{
    closeForm();
    m_bar->setCurrentIndex(static_cast<int>(tab));
}

void ProfilePanel::onTab(int index)
{
    QWidget* place = m_tabs->widget(index);
    const auto add = [place](QWidget* tab) {
        place->layout()->addWidget(tab);
    };
    switch (static_cast<Tab>(index)) {
    case Tab::House:
        if (m_house == nullptr) {
            add(m_house = new ProfileHouseTab(*m_session, place));
        }
        break;
    case Tab::Members:
        if (m_members == nullptr) {
            add(m_members = new ProfileMemberTab(*m_session, place));
            connect(m_members, &ProfileMemberTab::formWanted, this, &ProfilePanel::openForm);
        }
        break;
    case Tab::Aid:
        if (m_aid == nullptr) {
            add(m_aid = new ProfileAidTab(*m_session, place));
            connect(m_aid, &ProfileAidTab::formWanted, this, &ProfilePanel::openForm);
        }
        break;
    case Tab::History:
        if (m_history == nullptr) {
            add(m_history = new ProfileHistoryTab(*m_session, place));
        }
        break;
    }
    m_tabs->setCurrentIndex(index);
    loadTab(index);
}

void ProfilePanel::loadTab(int index)
{
    if (m_session->profile() == nullptr) {
        return;
    }
    switch (static_cast<Tab>(index)) {
    case Tab::House:
        return m_house->load();
    case Tab::Members:
        return m_members->load();
    case Tab::Aid:
        return m_aid->load();
    case Tab::History:
        return m_history->load();
    }
}

void ProfilePanel::onLoaded(bool isOther)
{
    if (isOther) {
        m_banner->clear();
        if (m_history != nullptr) {
            m_history->showAll();
        }
    }
    m_header->load();
    const auto& profile = *m_session->profile();
    m_bar->setTabText(static_cast<int>(Tab::Members),
                      tr("Mem&bers (%1)").arg(registry::presentMembers(profile).size()));
    m_bar->setTabText(static_cast<int>(Tab::Aid),
                      profile.benefits.empty() ? tr("Aid")
                                               : tr("Aid (%1)").arg(profile.benefits.size()));
    onTab(m_bar->currentIndex());
    m_pages->setCurrentIndex(1);
}

void ProfilePanel::showEmpty()
{
    closeForm();
    m_pages->setCurrentIndex(0);
}

void ProfilePanel::forget()
{
    m_header->clear();
    m_banner->clear();
    delete m_house;
    delete m_members;
    delete m_aid;
    delete m_history;
    m_house = nullptr;
    m_members = nullptr;
    m_aid = nullptr;
    m_history = nullptr;
}

void ProfilePanel::openForm(ProfileForm* form)
{
    closeForm();
    m_form = form;
    m_beforeForm = focusWidget();
    m_body->addWidget(form);
    m_body->setCurrentWidget(form);
    connect(form, &ProfileForm::closed, this, &ProfilePanel::closeForm);
    form->begin();
}

void ProfilePanel::closeForm()
{
    if (m_form == nullptr) {
        return;
    }
    m_body->setCurrentIndex(0);
    m_body->removeWidget(m_form);
    m_form->hide();
    m_form->deleteLater();
    m_form = nullptr;
    if (m_beforeForm && isAncestorOf(m_beforeForm)) {
        m_beforeForm->setFocus();
    } else {
        m_bar->setFocus();
    }
}

} // namespace rangkul::registryui
