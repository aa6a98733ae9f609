// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

#include "rangkul/core/progress.h"
#include "rangkul/core/result.h"

#include <ogr_geometry.h>

#include <memory>
#include <vector>

namespace rangkul::exchange {

/// Registers the GDAL drivers once and keeps GDAL from printing while alive; remembers its words.
class QuietGdal
{
public:
    QuietGdal();
    ~QuietGdal();
    QuietGdal(const QuietGdal&) = delete;
    QuietGdal& operator=(const QuietGdal&) = delete;
    QString lastMessage() const { return m_message; }

private:
    QString m_message;
};

/// A feature with its cells as text and its shape on WGS 84 (x = longitude); null = no shape.
struct BoundaryFeature
{
    qint64 number = 0; ///< 1 = first of the layer
    QStringList cells;
    std::unique_ptr<OGRGeometry> shape;
};

/// A layer of polygons, read whole.
struct BoundaryLayer
{
    QString name;
    QString crs;
    bool crsAssumed = false;
    bool axesSwapped = false;
    QStringList columns;
    std::vector<BoundaryFeature> features;
};

/// All polygon layers of the file (or only `layer`), transformed. Errors as readBoundaries().
core::Result<std::vector<BoundaryLayer>> readLayers(const QString& path, const QString& layer,
                                                    const core::Progress& progress);

} // namespace rangkul::exchange
