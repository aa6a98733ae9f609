// SPDX-License-Identifier: GPL-3.0-or-later
#include "map_tool_bar.h"

#include <QAction>
#include <QActionGroup>
#include <QToolButton>

#include "rangkul/ui/icons.h"

namespace rangkul::mapui {

MapToolBar::MapToolBar(MapCanvas& canvas, QWidget* parent)
    : QToolBar(parent)
    , m_canvas(canvas)
    , m_toolGroup(new QActionGroup(this))
{
    setObjectName(QStringLiteral("mapToolBar"));
    setWindowTitle(tr("Map tools"));
    setAccessibleName(tr("Map tools"));
    setIconSize({20, 20});
    addTool(MapTool::Browse, QStringLiteral("pan"), tr("Move the map and pick a household"));
    addTool(MapTool::ZoomBox, QStringLiteral("zoom-box"), tr("Zoom to a box"));
    connect(add(QStringLiteral("plus"), tr("Zoom in (+)")), &QAction::triggered, this,
            [this] { m_canvas.zoomBy(2); });
    connect(add(QStringLiteral("minus"), tr("Zoom out (-)")), &QAction::triggered, this,
            [this] { m_canvas.zoomBy(0.5); });
    connect(add(QStringLiteral("full-extent"), tr("Show everything (Home)")), &QAction::triggered,
            this, [this] { m_canvas.showAll(); });
    m_backAction = add(QStringLiteral("back"), tr("Where the map was before (Ctrl+PgUp)"));
    connect(m_backAction, &QAction::triggered, this, [this] { m_canvas.goBack(); });
    m_forwardAction = add(QStringLiteral("forward"), tr("Forward again (Ctrl+PgDn)"));
    connect(m_forwardAction, &QAction::triggered, this, [this] { m_canvas.goForward(); });
    addSeparator();
    addTool(MapTool::SelectBox, QStringLiteral("select"), tr("Pick households with a box"));
    addTool(MapTool::SelectPolygon, QStringLiteral("polygon"),
            tr("Pick households within an area"));
    addTool(MapTool::MeasureDistance, QStringLiteral("measure"), tr("Measure a length"));
    addTool(MapTool::MeasureArea, QStringLiteral("measure-area"), tr("Measure an area"));
    addSeparator();
    addTool(MapTool::MoveDwelling, QStringLiteral("move-house"),
            tr("Move a house to where it really stands"));
    addTool(MapTool::AddDwelling, QStringLiteral("add-house"), tr("Add a house"));
    auto* spacer = new QWidget(this);
    spacer->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    addWidget(spacer);
    connect(add(QStringLiteral("copy"), tr("Copy the picture")), &QAction::triggered, this,
            &MapToolBar::copyAsked);
    m_printAction = add(QStringLiteral("print"), tr("Map on paper: PDF or PNG"));
    m_printAction->setObjectName(QStringLiteral("printMap"));
    connect(m_printAction, &QAction::triggered, this, &MapToolBar::printAsked);
    m_projectAction = add(QStringLiteral("export"), tr("Save as a QGIS project"));
    m_projectAction->setObjectName(QStringLiteral("saveProject"));
    connect(m_projectAction, &QAction::triggered, this, &MapToolBar::projectAsked);
    addSeparator();
    m_legendAction = add(QStringLiteral("legend"), tr("Show the legend"));
    m_panelAction = add(QStringLiteral("layers"), tr("Show what is on the map"));
    m_panelAction->setIconText(tr("Layers"));
    if (auto* button = qobject_cast<QToolButton*>(widgetForAction(m_panelAction))) {
        button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    }
    for (QAction* action : {m_legendAction, m_panelAction}) {
        action->setCheckable(true);
        action->setChecked(true);
    }
    m_tools.at(MapTool::Browse)->setChecked(true);
    connect(&canvas, &MapCanvas::toolChanged, this,
            [this](MapTool tool) { m_tools.at(tool)->setChecked(true); });
    connect(&canvas, &MapCanvas::historyChanged, this, &MapToolBar::updateHistory);
    connect(&canvas, &MapCanvas::viewChanged, this, &MapToolBar::updateHistory);
    updateHistory();
}

QAction* MapToolBar::add(const QString& iconName, const QString& words)
{
    QAction* action = addAction(ui::icon(iconName), words);
    action->setToolTip(words);
    if (QWidget* button = widgetForAction(action)) {
        button->setAccessibleName(words);
        button->setFocusPolicy(Qt::TabFocus);
    }
    return action;
}

void MapToolBar::addTool(MapTool tool, const QString& iconName, const QString& words)
{
    QAction* action = add(iconName, words);
    action->setCheckable(true);
    m_toolGroup->addAction(action);
    m_tools.emplace(tool, action);
    connect(action, &QAction::triggered, this, [this, tool] {
        m_canvas.setTool(tool);
        m_canvas.setFocus(Qt::ShortcutFocusReason);
    });
}

void MapToolBar::setEditable(bool editable)
{
    for (const MapTool tool : {MapTool::MoveDwelling, MapTool::AddDwelling}) {
        m_tools.at(tool)->setEnabled(editable);
        if (!editable && m_canvas.tool() == tool) {
            m_canvas.setTool(MapTool::Browse);
        }
    }
}

void MapToolBar::setWorkerAvailable(bool available)
{
    m_printAction->setEnabled(available);
    m_projectAction->setEnabled(available);
}

void MapToolBar::updateHistory()
{
    m_backAction->setEnabled(m_canvas.canGoBack());
    m_forwardAction->setEnabled(m_canvas.canGoForward());
}

} // namespace rangkul::mapui
