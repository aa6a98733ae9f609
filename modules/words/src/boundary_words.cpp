// SPDX-License-Identifier: GPL-3.0-or-later
#include <QCoreApplication>
#include <QHash>

#include "rangkul/words/format.h"
#include "rangkul/words/rule_words.h"

namespace rangkul::words {

namespace {

struct Entry
{
    const char* key;
    const char* text; ///< %1 region, %2 value
};

constexpr Entry kFindings[] = {
    {"boundary.repaired",
     QT_TRANSLATE_NOOP("boundary", "The border of %1 was not valid and was repaired. Look at it on "
                                   "the map.")},
    {"boundary.not_repairable",
     QT_TRANSLATE_NOOP("boundary", "The border of %1 is not valid and cannot be repaired. The "
                                   "region was left out.")},
    {"boundary.geometry_missing",
     QT_TRANSLATE_NOOP("boundary", "%1 has no border. The region was left out.")},
    {"boundary.code_missing",
     QT_TRANSLATE_NOOP("boundary", "%1 has no region code. The region was left out.")},
    {"boundary.code_form",
     QT_TRANSLATE_NOOP("boundary", "%1: \"%2\" is not a region code. The region was left out.")},
    {"boundary.code_double",
     QT_TRANSLATE_NOOP("boundary", "%1 has the code %2, which another region of other name has as "
                                   "well. The second one was left out.")},
    {"boundary.parts_joined",
     QT_TRANSLATE_NOOP("boundary", "The parts of %1 were joined into one region.")},
    {"boundary.name_missing",
     QT_TRANSLATE_NOOP("boundary", "The region %1 has no name. Write one in later.")},
    {"boundary.name_double",
     QT_TRANSLATE_NOOP("boundary", "Several regions of one kecamatan are called %1.")},
    {"boundary.crs_assumed",
     QT_TRANSLATE_NOOP("boundary", "The file does not say in which coordinates it was drawn. "
                                   "Longitude and latitude (WGS 84) were assumed.")},
    {"boundary.axes_swapped",
     QT_TRANSLATE_NOOP("boundary", "Latitude and longitude were swapped in the file and were put "
                                   "right.")},
    {"boundary.outside_country",
     QT_TRANSLATE_NOOP("boundary",
                       "%1 lies outside Indonesia. Check the coordinates of the file.")},
    {"boundary.overlaps",
     QT_TRANSLATE_NOOP("boundary", "Regions overlap by %2 hectares. Households in there may be "
                                   "counted for either.")},
    {"boundary.gaps",
     QT_TRANSLATE_NOOP("boundary", "There are gaps of %2 hectares between the regions.")},
    {"boundary.parents_derived",
     QT_TRANSLATE_NOOP("boundary", "The borders of kecamatan and city were made from the kelurahan "
                                   "in them.")},
    {"boundary.code_system_asked",
     QT_TRANSLATE_NOOP("boundary", "The codes can be of Kemendagri or of BPS. Choose which.")},
};

} // namespace

QString boundaryText(QStringView key, const QString& region, const QString& value)
{
    static const QHash<QString, const char*> all = [] {
        QHash<QString, const char*> built;
        for (const Entry& entry : kFindings) {
            built.insert(QString::fromLatin1(entry.key), entry.text);
        }
        return built;
    }();
    const char* text = all.value(key.toString(), nullptr);
    if (text == nullptr) {
        return {};
    }
    const QString sentence = QCoreApplication::translate("boundary", text);
    const bool isArea = key == u"boundary.overlaps" || key == u"boundary.gaps";
    const QString told = isArea ? number(value.toDouble(), 1) : value;
    if (!sentence.contains(QLatin1String("%1"))) {
        return QString(sentence).replace(QLatin1String("%2"), told);
    }
    return sentence.contains(QLatin1String("%2")) ? sentence.arg(region, told)
                                                  : sentence.arg(region);
}

} // namespace rangkul::words
