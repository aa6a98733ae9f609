// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpkg/gpkg_blob.h"

#include <QtEndian>

#include <cmath>
#include <cstring>

namespace rangkul::storage {

namespace {

constexpr qsizetype kHeader = 8;
constexpr qsizetype kEnvelope = 32;
constexpr qsizetype kWkbPoint = 21;
constexpr char kLittleEndian = 0x01;
constexpr char kEnvelopeXy = 0x02;
constexpr char kEmpty = 0x10;
constexpr qint32 kWgs84 = 4326;

void appendDouble(QByteArray& out, double number)
{
    quint64 bits = 0;
    std::memcpy(&bits, &number, sizeof bits);
    bits = qToLittleEndian(bits);
    out.append(reinterpret_cast<const char*>(&bits), sizeof bits);
}

double doubleAt(const char* at)
{
    const auto bits = qFromLittleEndian<quint64>(at);
    double number = 0;
    std::memcpy(&number, &bits, sizeof number);
    return number;
}

void appendHeader(QByteArray& out, char flags)
{
    out.append("GP\0", 3);
    out.append(flags);
    const qint32 srs = qToLittleEndian(kWgs84);
    out.append(reinterpret_cast<const char*>(&srs), sizeof srs);
}

core::Error badGeometry()
{
    return {core::ErrorCode::Corrupt, QStringLiteral("storage.geometry")};
}

/// Bytes of header and envelope; 0 when this is not such a blob.
qsizetype headerSize(QByteArrayView blob)
{
    if (blob.size() < kHeader || blob[0] != 'G' || blob[1] != 'P' ||
        (blob[3] & kLittleEndian) == 0) {
        return 0;
    }
    constexpr qsizetype kSizes[] = {0, 32, 48, 48, 64};
    const int kind = (blob[3] >> 1) & 7;
    if (kind > 4 || blob.size() < kHeader + kSizes[kind]) {
        return 0;
    }
    return kHeader + kSizes[kind];
}

} // namespace

QByteArray gpkgPoint(registry::GeoPoint point)
{
    QByteArray out;
    out.reserve(kHeader + kWkbPoint);
    appendHeader(out, kLittleEndian);
    out.append("\x01\x01\0\0\0", 5);
    appendDouble(out, point.lon);
    appendDouble(out, point.lat);
    return out;
}

core::Result<QByteArray> gpkgArea(QByteArrayView wkb)
{
    RANGKUL_LET(area, registry::multiPolygonFromWkb(wkb));
    QByteArray out;
    out.reserve(kHeader + kEnvelope + wkb.size());
    if (area.empty()) {
        appendHeader(out, static_cast<char>(kLittleEndian | kEmpty));
    } else {
        appendHeader(out, static_cast<char>(kLittleEndian | kEnvelopeXy));
        const registry::GeoBox box = registry::boundingBox(area);
        for (const double side : {box.west, box.east, box.south, box.north}) {
            appendDouble(out, side);
        }
    }
    return out.append(wkb.data(), wkb.size());
}

core::Result<registry::GeoPoint> pointFromGpkg(QByteArrayView blob)
{
    const qsizetype start = headerSize(blob);
    if (start == 0 || blob.size() != start + kWkbPoint || blob[start] != 1 ||
        qFromLittleEndian<quint32>(blob.data() + start + 1) != 1) {
        return badGeometry();
    }
    return registry::GeoPoint{doubleAt(blob.data() + start + 5),
                              doubleAt(blob.data() + start + 13)};
}

core::Result<QByteArray> areaFromGpkg(QByteArrayView blob)
{
    const qsizetype start = headerSize(blob);
    if (start == 0) {
        return badGeometry();
    }
    return blob.sliced(start).toByteArray();
}

std::optional<registry::GeoBox> gpkgEnvelope(QByteArrayView blob)
{
    const qsizetype start = headerSize(blob);
    if (start == 0 || (blob[3] & kEmpty) != 0) {
        return std::nullopt;
    }
    if (start > kHeader) {
        const char* at = blob.data() + kHeader;
        return registry::GeoBox{doubleAt(at), doubleAt(at + 16), doubleAt(at + 8),
                                doubleAt(at + 24)};
    }
    const auto point = pointFromGpkg(blob);
    if (!point || std::isnan(point->lon) || std::isnan(point->lat)) {
        return std::nullopt;
    }
    return registry::GeoBox{point->lon, point->lat, point->lon, point->lat};
}

} // namespace rangkul::storage
