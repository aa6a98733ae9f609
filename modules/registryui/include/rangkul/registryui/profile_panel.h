// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointer>
#include <QWidget>

#include "rangkul/registryui/search_box.h"
#include "rangkul/ui/alike_persons.h"
#include "rangkul/ui/workspace.h"

class QLabel;
class QStackedWidget;
class QTabBar;

namespace rangkul::ui {
class EmptyState;
class MessageBanner;
} // namespace rangkul::ui

namespace rangkul::registryui {

class ProfileAidTab;
class ProfileForm;
class ProfileHeader;
class ProfileHistoryTab;
class ProfileHouseTab;
class ProfileMemberTab;
class ProfilePurposeBar;
class ProfileSession;

/// One household on one screen: house, members, aid, history. Follows the selection of the
/// workspace. A value is stored when its field is left; what happens to members and households is
/// asked in a form that takes the place of the tabs. Without the officer's name nothing can be
/// verified.
class ProfilePanel : public QWidget
{
    Q_OBJECT

public:
    explicit ProfilePanel(ui::Workspace& workspace, QWidget* parent = nullptr);
    ~ProfilePanel() override;

    void setOfficer(const QString& officer);
    void setNames(NameSource names);
    /// For forms that need another household or person.
    void setSearch(SearchFunction search);
    /// Who a person being added may already be.
    void setAlikeSearch(ui::AlikeSearch search);
    /// Stores what is being typed; call before closing the register.
    void storeTyped();

    enum class Tab {
        House,
        Members,
        Aid,
        History,
    };
    void showTab(Tab tab);

    QSize sizeHint() const override;

Q_SIGNALS:
    /// Numbers or sensitive values of this household were uncovered; to be logged.
    void uncovered(const core::RecordId& household, const QString& what, const QString& purpose);
    void mapRequested(const core::RecordId& household);
    void conflictsRequested(const core::RecordId& household);

private:
    void buildBody();
    void onLoaded(bool isOther);
    void showEmpty();
    /// Nothing of a household stays in what is hidden: screen readers find it there.
    void forget();
    void showTabs();
    void openForm(ProfileForm* form);
    void closeForm();
    void onTab(int index);
    void loadTab(int index);

    ui::Workspace& m_workspace;
    ProfileSession* m_session;
    ui::EmptyState* m_empty;
    QStackedWidget* m_pages; ///< nothing chosen, the profile
    ProfileHeader* m_header;
    ui::MessageBanner* m_banner;
    ProfilePurposeBar* m_purpose;
    QStackedWidget* m_body; ///< tabs, a form
    QTabBar* m_bar;
    QStackedWidget* m_tabs;
    ProfileHouseTab* m_house = nullptr;
    ProfileMemberTab* m_members = nullptr;
    ProfileAidTab* m_aid = nullptr;
    ProfileHistoryTab* m_history = nullptr;
    ProfileForm* m_form = nullptr;
    QPointer<QWidget> m_beforeForm;
};

} // namespace rangkul::registryui
