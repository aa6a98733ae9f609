// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QMenuBar;

namespace rangkul::desktop {

/// Every key of the menus, read from the menus themselves, and the keys of lists and of the map.
class ShortcutList : public QDialog
{
    Q_OBJECT

public:
    ShortcutList(const QMenuBar& menus, QWidget* parent);
};

} // namespace rangkul::desktop
