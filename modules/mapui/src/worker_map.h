// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

#include "rangkul/mapui/choropleth.h"
#include "rangkul/mapui/region_shapes.h"

#include <memory>
#include <vector>

namespace rangkul::mapui {

/// Keeps the worker told of what lies on the map and asks it for pictures.
class WorkerMap : public QObject
{
    Q_OBJECT

public:
    explicit WorkerMap(mapclient::MapClient& client, QObject* parent = nullptr);

    /// The polygons go to the worker with the next request, a layer for each level.
    void setRegions(std::shared_ptr<const RegionShapes> shapes);
    void setBaseLayers(std::vector<mapipc::BaseLayer> layers) { m_base = std::move(layers); }
    /// Lowest first.
    void setStyles(std::vector<mapipc::RegionStyle> styles) { m_styles = std::move(styles); }

    /// Asks for a picture a little larger than the view; an earlier one that is still being drawn
    /// is given up.
    void request(const MapViewState& view, double devicePixelRatio, const QColor& ground);
    /// Everything on the map within the view.
    mapipc::MapContent content(const MapViewState& view) const;

    bool isAvailable() const;
    /// Starts the worker again after it was given up.
    void retry();

Q_SIGNALS:
    void pictureReady(const rangkul::mapui::PlacedImage& picture);
    /// Base maps that are missing from the picture; empty when all are there.
    void problemsChanged(const std::vector<rangkul::mapclient::LayerProblem>& problems);
    /// One picture could not be drawn; the worker lives.
    void failed(const rangkul::core::Error& error);
    /// The worker broke down and is started anew; becameReady() follows, or becameUnavailable().
    void restarting();
    void becameUnavailable(const rangkul::core::Error& error);
    void becameReady();

private:
    void onState(mapclient::MapClient::State state);
    void sendRegions();
    void onFailure(const core::Error& error);

    mapclient::MapClient& m_client;
    std::shared_ptr<const RegionShapes> m_shapes;
    std::vector<mapipc::BaseLayer> m_base;
    std::vector<mapipc::RegionStyle> m_styles;
    std::vector<int> m_sentLevels;
    bool m_unsent = false; ///< the worker does not know m_shapes yet
};

} // namespace rangkul::mapui
