// SPDX-License-Identifier: GPL-3.0-or-later
#include "menu_entries.h"

#include <QMenu>
#include <QSet>

#include "rangkul/ui/icons.h"

namespace rangkul::desktop {

namespace {

/// The letter behind the first single '&', folded; null when there is none.
QChar mnemonicOf(const QString& text)
{
    for (qsizetype i = 0; i + 1 < text.size(); ++i) {
        if (text[i] != u'&') {
            continue;
        }
        if (text[i + 1] != u'&') {
            return text[i + 1].toLower();
        }
        ++i;
    }
    return {};
}

/// `text` with '&' before the first letter at the beginning of a word, else any, that is free.
QString withMnemonic(const QString& text, const QSet<QChar>& taken)
{
    for (const bool atWord : {true, false}) {
        for (qsizetype i = 0; i < text.size(); ++i) {
            const bool begins = i == 0 || text[i - 1].isSpace();
            const QChar letter = text[i].toLower();
            if (letter.isLetterOrNumber() && (begins || !atWord) && !taken.contains(letter)) {
                QString marked = text;
                return marked.insert(i, u'&');
            }
        }
    }
    return text;
}

} // namespace

QAction* MenuEntries::add(QMenu* menu, const QString& iconName, const QString& text,
                          const QKeySequence& key, Reason reason, std::function<void()> run)
{
    QAction* action =
        iconName.isEmpty() ? menu->addAction(text) : menu->addAction(ui::icon(iconName), text);
    action->setShortcut(key);
    connect(action, &QAction::triggered, this, std::move(run));
    watch(action, std::move(reason));
    return action;
}

QAction* MenuEntries::mirror(QMenu* menu, QAction* original, Reason reason, const QString& disabled,
                             std::function<void()> before)
{
    QAction* action = menu->addAction(original->icon(), original->text());
    action->setCheckable(original->isCheckable());
    action->setChecked(original->isChecked());
    connect(action, &QAction::triggered, this,
            [original = QPointer<QAction>(original), before = std::move(before)] {
                before();
                if (original) {
                    original->trigger();
                }
            });
    connect(original, &QAction::changed, action, [this, action, original] {
        action->setChecked(original->isChecked());
        update();
    });
    watch(action, [original = QPointer<QAction>(original), reason = std::move(reason), disabled] {
        const QString own = reason();
        return !own.isEmpty() || !original || original->isEnabled() ? own : disabled;
    });
    return action;
}

void MenuEntries::watch(QAction* action, Reason reason)
{
    m_entries.push_back({action, std::move(reason)});
}

void MenuEntries::update()
{
    for (const Entry& entry : m_entries) {
        if (!entry.action || !entry.reason) {
            continue;
        }
        const QString reason = entry.reason();
        entry.action->setEnabled(reason.isEmpty());
        entry.action->setStatusTip(reason);
        entry.action->setToolTip(reason);
    }
}

void giveMnemonics(QMenu& menu)
{
    QSet<QChar> taken;
    std::vector<QAction*> without;
    for (QAction* action : menu.actions()) {
        if (action->isSeparator()) {
            continue;
        }
        if (action->menu() != nullptr) {
            giveMnemonics(*action->menu());
        }
        const QChar key = mnemonicOf(action->text());
        if (key.isNull() || taken.contains(key)) {
            without.push_back(action);
        } else {
            taken.insert(key);
        }
    }
    for (QAction* action : without) {
        const QString text = withMnemonic(QString(action->text()).remove(u'&'), taken);
        action->setText(text);
        taken.insert(mnemonicOf(text));
    }
}

} // namespace rangkul::desktop
