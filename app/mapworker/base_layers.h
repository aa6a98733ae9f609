// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <qgsmaplayer.h>
#include <qgsprovidersublayerdetails.h>

#include "outcome.h"
#include "rangkul/mapipc/style_messages.h"

#include <map>
#include <memory>

namespace rangkul::mapworker {

/// The kinds of files the user may lay under the map.
enum class BaseFileKind { GeoPackage, MbTiles, GeoTiff, Shapefile };

/// By the ending of the name; nullopt for anything else, which is never handed to a library.
std::optional<BaseFileKind> baseFileKind(const QString& path);

/// Why the file cannot even be tried: absent, not readable, or of no known kind.
std::optional<Failure> baseFileFault(const QString& path);

/// Asks QGIS what is inside. Empty when no library understands the file.
QList<QgsProviderSublayerDetails> sublayersOf(const QString& path);

/// Opens base map files and keeps them open until they change. Main thread only.
class BaseLayers
{
public:
    /// The layer stays ours.
    Outcome<QgsMapLayer*> open(const mapipc::BaseLayer& wanted);

private:
    struct Entry
    {
        std::unique_ptr<QgsMapLayer> layer;
        QDateTime modified;
        qint64 size = 0;
    };

    std::map<std::pair<QString, QString>, Entry> m_open;
};

} // namespace rangkul::mapworker
