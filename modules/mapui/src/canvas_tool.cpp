// SPDX-License-Identifier: GPL-3.0-or-later
#include "canvas_tool.h"

#include "browse_tool.h"
#include "sketch_tool.h"

namespace rangkul::mapui {

void CanvasTool::pick(const std::vector<quint32>& rows) const
{
    std::vector<core::RecordId> households;
    households.reserve(rows.size());
    for (const quint32 row : rows) {
        households.push_back(m_canvas.idOf(row));
    }
    Q_EMIT m_canvas.householdsPicked(households);
}

std::unique_ptr<CanvasTool> makeTool(MapTool tool, MapCanvas& canvas)
{
    switch (tool) {
    case MapTool::Browse:
        return std::make_unique<BrowseTool>(canvas);
    case MapTool::ZoomBox:
        return std::make_unique<BoxTool>(canvas, BoxTool::Purpose::Zoom);
    case MapTool::SelectBox:
        return std::make_unique<BoxTool>(canvas, BoxTool::Purpose::Select);
    case MapTool::SelectPolygon:
        return std::make_unique<SketchTool>(canvas, SketchTool::Purpose::Select);
    case MapTool::MoveDwelling:
        return std::make_unique<MoveTool>(canvas);
    case MapTool::AddDwelling:
        return std::make_unique<AddTool>(canvas);
    case MapTool::MeasureDistance:
        return std::make_unique<SketchTool>(canvas, SketchTool::Purpose::Distance);
    case MapTool::MeasureArea:
        return std::make_unique<SketchTool>(canvas, SketchTool::Purpose::Area);
    }
    Q_UNREACHABLE();
}

} // namespace rangkul::mapui
