// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "field_section.h"
#include "member_lines.h"

class QAction;
class QListView;
class QPushButton;
class QScrollArea;
class QToolButton;

namespace rangkul::registryui {

class ProfileForm;

/// The members, the fields of the one that is chosen, and what can happen to them.
class ProfileMemberTab : public QWidget
{
    Q_OBJECT

public:
    ProfileMemberTab(ProfileSession& session, QWidget* parent);

    void load();
    void commit();
    /// Null id when nobody is chosen.
    registry::RowRef current() const { return m_current; }
    void choose(const core::RecordId& person);

Q_SIGNALS:
    void formWanted(rangkul::registryui::ProfileForm* form);

private:
    void buildActions();
    void buildFields();
    void onCurrent(const QModelIndex& index);
    void showMember();

    ProfileSession& m_session;
    std::vector<MemberLine> m_lines;
    ProfileLineModel* m_model;
    QListView* m_view;
    QPushButton* m_addButton;
    QToolButton* m_actionButton;
    QScrollArea* m_area;
    std::vector<FieldSection*> m_sections;
    registry::RowRef m_current;
    bool m_loading = false;
};

} // namespace rangkul::registryui
