// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure_places.h"

#include <QRegularExpression>

#include <set>

namespace rangkul::services {

namespace {

/// What stands before the names of a kabupaten and a kota; nothing else is told apart by it.
QString bareName(const QString& folded)
{
    for (const char* kind : {"KAB ", "KOTA "}) {
        if (folded.startsWith(QLatin1StringView(kind))) {
            return folded.sliced(QLatin1StringView(kind).size());
        }
    }
    return folded;
}

template <typename Fits> QString onlyCode(const std::vector<KnownPlace>& known, Fits fits)
{
    std::set<QString> codes;
    for (const KnownPlace& place : known) {
        if (fits(foldedPlace(place.name))) {
            codes.insert(place.code);
        }
    }
    return codes.size() == 1 ? *codes.begin() : QString();
}

} // namespace

QString foldedPlace(const QString& name)
{
    static const QRegularExpression kabupaten(QStringLiteral("^(KABUPATEN|KAB)\\b\\.?\\s*"));
    static const QRegularExpression kota(QStringLiteral("^(KOTAMADYA|KOTA)\\b\\s+"));
    static const QRegularExpression others(
        QStringLiteral("^(KELURAHAN|KEL|DESA|DS|KECAMATAN|KEC|PROVINSI|PROPINSI|PROV)\\b\\.?\\s*"));
    QString out = name.simplified().toUpper();
    out.replace(kabupaten, QStringLiteral("KAB "));
    out.replace(kota, QStringLiteral("KOTA "));
    out.remove(others);
    return out;
}

QString codeOfPlace(const QString& name, const std::vector<KnownPlace>& known)
{
    const QString folded = foldedPlace(name);
    if (folded.isEmpty()) {
        return {};
    }
    const QString exact = onlyCode(known, [&](const QString& other) { return other == folded; });
    if (!exact.isEmpty() || bareName(folded) != folded) {
        return exact;
    }
    return onlyCode(known, [&](const QString& other) { return bareName(other) == folded; });
}

core::Result<std::vector<KnownPlace>> knownPlaces(const registry::RecordRepository& records)
{
    RANGKUL_LET(regions, records.all(registry::Entity::Region));
    RANGKUL_LET(stored, storedFigures(records, FigureKind::Indicator));
    std::vector<KnownPlace> out;
    for (const registry::Record& region : regions) {
        out.push_back({region.text(QLatin1StringView("code")).remove(u'.'),
                       region.text(QLatin1StringView("name"))});
    }
    std::set<QString> seen;
    for (const StoredFigure& each : stored) {
        const QString code = QString(each.figure.regionCode).remove(u'.');
        if (!code.isEmpty() && seen.insert(code + each.figure.area).second) {
            out.push_back({code, each.figure.area});
        }
    }
    return out;
}

} // namespace rangkul::services
