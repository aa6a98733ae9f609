// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>

#include "reason_sentences.h"

namespace rangkul::words {

namespace {

// What the check of a register finds.
constexpr ReasonEntry kReasons[] = {
    {"check.integrity", QT_TRANSLATE_NOOP("reason", "The file is damaged: %1")},
    {"check.foreign_key",
     QT_TRANSLATE_NOOP("reason", "Rows of %1 name records that are missing: %2")},
    {"check.schema", QT_TRANSLATE_NOOP("reason", "The file lacks or changed: %1")},
    {"check.geopackage", QT_TRANSLATE_NOOP("reason", "A rule of GeoPackage is broken: %1")},
    {"check.geometry", QT_TRANSLATE_NOOP("reason", "Shapes of %1 cannot be read: %2")},
    {"check.rtree",
     QT_TRANSLATE_NOOP("reason", "The index of places of %1 differs from its points: %2")},
    {"check.sealed", QT_TRANSLATE_NOOP("reason", "Sealed texts of %1 cannot be opened: %2")},
    {"check.tag", QT_TRANSLATE_NOOP("reason", "Look-up tags of %1 do not fit: %2")},
    {"check.stamps", QT_TRANSLATE_NOOP("reason", "Version stamps of %1 do not fit: %2")},
    {"check.presence", QT_TRANSLATE_NOOP("reason", "Rows of %1 are half there: %2")},
    {"check.digest",
     QT_TRANSLATE_NOOP("reason", "The checksum of the register does not fit its rows.")},
    {"check.chain", QT_TRANSLATE_NOOP("reason", "The history was changed at commit %1.")},
    {"check.history", QT_TRANSLATE_NOOP("reason", "Rows of the history cannot be read: %1")},
    {"check.outbox",
     QT_TRANSLATE_NOOP("reason", "Changes that wait to be sent cannot be read: %1")},
    {"check.raw_rows", QT_TRANSLATE_NOOP("reason", "Received rows cannot be read: %1")},
    {"check.cancelled", QT_TRANSLATE_NOOP("reason", "Stopped as you asked.")},
};

} // namespace

std::span<const ReasonEntry> checkReasons()
{
    return kReasons;
}

} // namespace rangkul::words
