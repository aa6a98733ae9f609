// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QStringList>

#include "composition_root.h"

namespace rangkul::desktop {

/// Walks through the places of the window, writes a picture of each at 1366x768 and quits. Exit
/// status 1 when a picture could not be written. Made for the handbook: the pictures are of the
/// real window with a real register.
class ScreenshotTaker : public QObject
{
    Q_OBJECT

public:
    ScreenshotTaker(CompositionRoot& root, QString folder, QStringList imports);

private:
    void next();
    void settleThen(int quietMs, std::function<void()> step);
    /// "scorePage:5:1:score-measures": page, numbers of the tab and of the tab inside it, name of
    /// the picture.
    void showTab(const QString& place);
    bool save(const QString& name);

    CompositionRoot& m_root;
    QString m_folder;
    QStringList m_places;
    QStringList m_imports; ///< files the import wizard is shown with
};

} // namespace rangkul::desktop
