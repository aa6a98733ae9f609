// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QObject>
#include <QPointer>

#include <functional>
#include <vector>

class QMenu;

namespace rangkul::desktop {

/// The entries of the menus. Each knows when it cannot be used, and then says why in its tip.
class MenuEntries : public QObject
{
    Q_OBJECT

public:
    /// Why it cannot be used now, as a sentence; empty: it can.
    using Reason = std::function<QString()>;

    using QObject::QObject;

    /// A new entry of `menu`; `run` is called when it is chosen.
    QAction* add(QMenu* menu, const QString& iconName, const QString& text, const QKeySequence& key,
                 Reason reason, std::function<void()> run);
    /// An entry that stands for an action of a tool bar: calls `before`, then triggers it. Its own
    /// reason comes first; `disabled` is said when the tool bar's action is off.
    QAction* mirror(QMenu* menu, QAction* original, Reason reason, const QString& disabled,
                    std::function<void()> before);
    /// An action made elsewhere that has reasons too.
    void watch(QAction* action, Reason reason);

    /// Asks every reason again.
    void update();

private:
    struct Entry
    {
        QPointer<QAction> action;
        Reason reason;
    };
    std::vector<Entry> m_entries;
};

/// Gives every entry a key of its own in its menu where the text has none or one that is taken, so
/// that each can be reached by Alt in every language.
void giveMnemonics(QMenu& menu);

} // namespace rangkul::desktop
