// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/mapui/base_map_memory.h"

#include <QSettings>

#include <algorithm>

namespace rangkul::mapui {

namespace {

QString arrayName(const core::RecordId& registerId)
{
    return QStringLiteral("baseMaps/") + registerId.toString();
}

} // namespace

std::vector<BaseMap> rememberedBaseMaps(QSettings& settings, const core::RecordId& registerId)
{
    std::vector<BaseMap> maps;
    const int count = settings.beginReadArray(arrayName(registerId));
    for (int i = 0; i < count; ++i) {
        settings.setArrayIndex(i);
        BaseMap map;
        map.path = settings.value(QStringLiteral("path")).toString();
        map.layer = settings.value(QStringLiteral("layer")).toString();
        map.opacity =
            std::clamp(settings.value(QStringLiteral("opacity"), 1.0).toDouble(), 0.0, 1.0);
        map.shown = settings.value(QStringLiteral("shown"), true).toBool();
        if (!map.path.isEmpty()) {
            maps.push_back(std::move(map));
        }
    }
    settings.endArray();
    return maps;
}

void rememberBaseMaps(QSettings& settings, const core::RecordId& registerId,
                      const std::vector<BaseMap>& maps)
{
    settings.remove(arrayName(registerId)); // a shorter list leaves nothing of the longer one
    if (maps.empty()) {
        return;
    }
    settings.beginWriteArray(arrayName(registerId), static_cast<int>(maps.size()));
    for (size_t i = 0; i < maps.size(); ++i) {
        settings.setArrayIndex(static_cast<int>(i));
        settings.setValue(QStringLiteral("path"), maps[i].path);
        settings.setValue(QStringLiteral("layer"), maps[i].layer);
        settings.setValue(QStringLiteral("opacity"), maps[i].opacity);
        settings.setValue(QStringLiteral("shown"), maps[i].shown);
    }
    settings.endArray();
}

} // namespace rangkul::mapui
