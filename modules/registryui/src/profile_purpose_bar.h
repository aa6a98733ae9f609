// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include "profile_session.h"

class QLabel;
class QLineEdit;
class QPushButton;

namespace rangkul::registryui {

/// Asks what hidden values are needed for, before they are shown.
class ProfilePurposeBar : public QFrame
{
    Q_OBJECT

public:
    explicit ProfilePurposeBar(ProfileSession& session, QWidget* parent);

private:
    void ask(Secret secret);
    void answer();
    void close();

    ProfileSession& m_session;
    Secret m_secret = Secret::Numbers;
    QLabel* m_questionLabel;
    QLineEdit* m_purposeEdit;
    QPushButton* m_showButton;
    QPointer<QWidget> m_before;
};

} // namespace rangkul::registryui
