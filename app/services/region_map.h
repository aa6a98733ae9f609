// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>

#include "rangkul/mapclient/requests.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/registry/record.h"

#include <optional>
#include <vector>

namespace rangkul::services {

/// What a choropleth made without a window shows.
enum class RegionIndicator {
    Households, ///< number of active households
    Persons,    ///< number of their members
    Poor,    ///< share of households in national decile 1 to 4, in percent of those with a decile
    Checked, ///< share of households whose presence was checked, in percent
    WithoutProgram, ///< share of households in national decile 1 to 4 that receive nothing, in
                    ///< percent
};

/// "households", "persons", "poor", "checked", "without_program"; nullopt for other names.
std::optional<RegionIndicator> indicatorNamed(const QString& name);
QStringList indicatorNames();
QString indicatorTitle(RegionIndicator indicator);

/// One region of the level that is drawn. A missing value is not zero: nobody to count.
struct RegionValue
{
    QString code;
    QString name;
    registry::MultiPolygon area;
    std::optional<double> value;
};

/// Values of all regions of a level (region_level) that have a border, in the order of their codes.
/// Corrupt when a stored border cannot be read.
core::Result<std::vector<RegionValue>> regionValues(RegionIndicator indicator, int level,
                                                    const std::vector<registry::Record>& regions,
                                                    const registry::HouseholdFrame& households);

/// How classes are made and coloured.
struct ClassChoice
{
    mapclient::ClassMethod method = mapclient::ClassMethod::Quantile;
    int classes = 5;
    QString palette; ///< empty = the usual one
    bool percent = false;
};

/// The layer to load into the worker and the map content that draws it.
mapclient::LoadRegionsRequest regionLayer(const std::vector<RegionValue>& values,
                                          std::uint32_t layer, const QString& name);
mapclient::MapContent regionContent(const std::vector<RegionValue>& values, std::uint32_t layer,
                                    const QString& title, const ClassChoice& choice);

} // namespace rangkul::services
