// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "reason_sentences.h"

namespace rangkul::words {

namespace {

// What the map program refuses.
constexpr ReasonEntry kReasons[] = {
    {"map.worker.missing",
     QT_TRANSLATE_NOOP("reason", "The map program is not installed beside Rangkul. Borders and "
                                 "points are drawn without it; base maps and printing need it.")},
    {"map.worker.crashed",
     QT_TRANSLATE_NOOP("reason", "The map program stopped by itself. The rest of Rangkul goes on; "
                                 "press \"Try again\" to start it anew.")},
    {"map.worker.hung",
     QT_TRANSLATE_NOOP("reason", "The map program did not answer in time. The rest of Rangkul goes "
                                 "on; press \"Try again\" to start it anew.")},
    {"map.worker.rubbish",
     QT_TRANSLATE_NOOP(
         "reason",
         "The map program answered in a way that cannot be understood. Install Rangkul again.")},
    {"map.worker.version",
     QT_TRANSLATE_NOOP(
         "reason",
         "The map program is of another version than this window. Install Rangkul again.")},
    {"map.worker.memory",
     QT_TRANSLATE_NOOP(
         "reason", "The map program has not enough memory for this map. Take a smaller picture.")},
    {"map.worker.internal", QT_TRANSLATE_NOOP("reason", "The map program could not do this.")},
    {"map.worker.bad_request",
     QT_TRANSLATE_NOOP("reason", "The map program did not understand the question.")},
    {"map.file.not_found", QT_TRANSLATE_NOOP("reason", "The map file %1 is not there any more.")},
    {"map.file.no_permission",
     QT_TRANSLATE_NOOP("reason", "The computer does not allow reading the map file %1.")},
    {"map.file.unsupported",
     QT_TRANSLATE_NOOP("reason", "The map file %1 is of a kind that cannot be shown. There are "
                                 "GeoPackage, MBTiles, GeoTIFF and Shapefile.")},
    {"map.file.unreadable",
     QT_TRANSLATE_NOOP("reason", "The map file %1 is damaged and cannot be shown.")},
    {"map.layer.no_crs",
     QT_TRANSLATE_NOOP("reason",
                       "The layer does not say its coordinate system, so its place is not known.")},
    {"map.layer.no_geometry",
     QT_TRANSLATE_NOOP("reason", "The layer has nothing that can be drawn.")},
    {"map.layer.not_in_file",
     QT_TRANSLATE_NOOP("reason", "The layer is not in the file any more.")},
    {"map.layer.empty", QT_TRANSLATE_NOOP("reason", "The layer is empty.")},
    {"map.regions.unknown_layer",
     QT_TRANSLATE_NOOP("reason", "The regions were not loaded yet. Try again.")},
    {"map.regions.class_count",
     QT_TRANSLATE_NOOP("reason", "The number of classes does not fit the regions.")},
    {"map.regions.twice", QT_TRANSLATE_NOOP("reason", "A layer of regions was named twice.")},
    {"map.export.path",
     QT_TRANSLATE_NOOP("reason", "Give the whole path of the file to write: %1.")},
    {"map.export.no_folder", QT_TRANSLATE_NOOP("reason", "The folder of %1 is not there.")},
    {"map.export.no_permission",
     QT_TRANSLATE_NOOP("reason", "The computer does not allow writing %1.")},
    {"map.export.disk_full", QT_TRANSLATE_NOOP("reason", "The disk is full; %1 was not written.")},
    {"map.export.write_failed", QT_TRANSLATE_NOOP("reason", "%1 could not be written.")},
    {"map.export.dpi",
     QT_TRANSLATE_NOOP("reason",
                       "The picture is too fine or too coarse: 30 to 600 dots per inch.")},
    {"map.crs.unknown", QT_TRANSLATE_NOOP("reason", "The coordinate system is not known.")},
    {"map.extent.empty",
     QT_TRANSLATE_NOOP("reason", "There is nothing to show: no region has a border.")},
    {"map.picture.size", QT_TRANSLATE_NOOP("reason", "The picture is too large.")},
    {"map.cancelled", QT_TRANSLATE_NOOP("reason", "Stopped as you asked.")},
    {"map.ending",
     QT_TRANSLATE_NOOP("reason",
                       "The file %1 has no known ending. There are .png, .pdf and .qgz.")},
};

} // namespace

std::span<const ReasonEntry> mapReasons()
{
    return kReasons;
}

} // namespace rangkul::words
