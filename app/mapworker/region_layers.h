// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <qgsfeatureid.h>
#include <qgsvectorlayer.h>

#include "outcome.h"
#include "rangkul/mapipc/style_messages.h"

#include <map>
#include <memory>

namespace rangkul::mapworker {

/// The polygons the program has sent, each set as a QGIS memory layer with the fields of the
/// `kField...` names. Main thread only.
class RegionLayers
{
public:
    static constexpr int kFieldCode = 0;
    static constexpr int kFieldLabel = 1;
    static constexpr int kFieldClass = 2;
    static constexpr int kFieldValue = 3;

    /// InvalidInput for an unknown coordinate system. A layer of the same number is replaced.
    Outcome<mapipc::LoadRegionsReply> load(const mapipc::LoadRegionsRequest& request);
    void drop(std::uint32_t layer);

    /// The layer with the style put on; it stays ours and keeps the style until the next call.
    /// NotFound: never loaded. InvalidInput: classes do not fit the regions.
    Outcome<QgsVectorLayer*> styled(const mapipc::RegionStyle& style);

private:
    struct Entry
    {
        std::unique_ptr<QgsVectorLayer> layer;
        std::vector<QgsFeatureId> features; ///< in the order of loading
        QString name;
        std::optional<mapipc::RegionStyle> style; ///< the one that is put on
    };

    std::map<std::uint32_t, Entry> m_layers;
};

} // namespace rangkul::mapworker
