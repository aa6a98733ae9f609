// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include "profile_benefits.h"
#include "profile_session.h"

class QLabel;
class QListView;
class QPushButton;

namespace rangkul::ui {
class EmptyState;
}

namespace rangkul::registryui {

class ProfileForm;

/// What the household, its dwelling and its members receive, and what older lists say of it.
class ProfileAidTab : public QWidget
{
    Q_OBJECT

public:
    ProfileAidTab(ProfileSession& session, QWidget* parent);

    void load();

Q_SIGNALS:
    void formWanted(rangkul::registryui::ProfileForm* form);

private:
    void openAdd();
    void openChange();
    void updateButtons();
    QString listedText() const;
    std::optional<registry::RowRef> current() const;

    ProfileSession& m_session;
    std::vector<BenefitLine> m_lines;
    ProfileLineModel* m_model;
    QListView* m_view;
    QLabel* m_noneLabel;
    QLabel* m_listedLabel;
    QPushButton* m_addButton;
    QPushButton* m_changeButton;
};

} // namespace rangkul::registryui
