// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolBar>

#include "rangkul/mapui/map_canvas.h"

#include <map>

class QAction;
class QActionGroup;

namespace rangkul::mapui {

/// The buttons above the map, tied to its canvas.
class MapToolBar : public QToolBar
{
    Q_OBJECT

public:
    MapToolBar(MapCanvas& canvas, QWidget* parent = nullptr);

    /// Houses may be moved and added.
    void setEditable(bool editable);
    /// Pages and projects can be made.
    void setWorkerAvailable(bool available);
    QAction* toolAction(MapTool tool) const { return m_tools.at(tool); }
    QAction* panelAction() const { return m_panelAction; }
    QAction* legendAction() const { return m_legendAction; }

Q_SIGNALS:
    void copyAsked();
    void printAsked();
    void projectAsked();

private:
    QAction* add(const QString& iconName, const QString& words);
    void addTool(MapTool tool, const QString& iconName, const QString& words);
    void updateHistory();

    MapCanvas& m_canvas;
    QActionGroup* m_toolGroup;
    std::map<MapTool, QAction*> m_tools;
    QAction* m_backAction = nullptr;
    QAction* m_forwardAction = nullptr;
    QAction* m_panelAction = nullptr;
    QAction* m_legendAction = nullptr;
    QAction* m_printAction = nullptr;
    QAction* m_projectAction = nullptr;
};

} // namespace rangkul::mapui
