// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRectF>

#include "map_layers.h"
#include "rangkul/mapipc/export_messages.h"

#include <memory>

class QgsPrintLayout;
class QgsProject;

namespace rangkul::mapworker {

/// Where the parts of a page lie, in mm from its upper left corner.
struct PageParts
{
    QRectF title;
    QRectF subtitle;
    QRectF map;
    QRectF legend; ///< a column at the right of a wide page, a strip below the map of a tall one
    QRectF source;
};

/// Divides the page; parts that are not wanted are empty and leave their room to the map.
PageParts divide(const mapipc::ExportRequest& request);

/// Puts title, map, legend, north arrow, scale bar, source line and watermark on one page. The
/// layers of `map` must be in `project`. `arrowPath` names the SVG of the north arrow.
std::unique_ptr<QgsPrintLayout> composePage(QgsProject& project, const PreparedMap& map,
                                            const mapipc::ExportRequest& request,
                                            const QString& arrowPath);

} // namespace rangkul::mapworker
