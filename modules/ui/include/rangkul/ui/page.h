// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace rangkul::ui {

/// One place of the window, reached from the rail on the left.
class Page : public QWidget
{
    Q_OBJECT

public:
    /// `iconName` of icons.h; `title` is the word in the rail, with its mnemonic ("&Map").
    Page(QString iconName, QString title, QWidget* parent = nullptr)
        : QWidget(parent)
        , m_iconName(std::move(iconName))
        , m_title(std::move(title))
    {
        QString plain = m_title;
        setAccessibleName(plain.remove(u'&'));
    }

    const QString& iconName() const { return m_iconName; }
    const QString& title() const { return m_title; }

    /// Called when the person comes to this place; loads what it needs if something changed since.
    virtual void enter() {}
    /// F5: loads again.
    virtual void refresh() { enter(); }
    /// The profile of the selected household stands beside this place.
    virtual bool showsProfile() const { return false; }

Q_SIGNALS:
    /// Small figure beside the word in the rail (open conflicts, unsent changes); empty hides it.
    void badgeChanged(const QString& badge);
    /// Leave for another place by its object name ("mapPage").
    void goTo(const QString& pageName);

private:
    QString m_iconName;
    QString m_title;
};

} // namespace rangkul::ui
