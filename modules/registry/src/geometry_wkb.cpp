// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtEndian>

#include "rangkul/registry/geometry.h"

#include <cmath>

namespace rangkul::registry {

namespace {

constexpr quint32 kPolygon = 3;
constexpr quint32 kMultiPolygon = 6;

core::Error corrupt(const char* detail)
{
    return core::Error{
        core::ErrorCode::Corrupt, QStringLiteral("geometry.wkb"), {}, QLatin1String(detail)};
}

void append(QByteArray& out, quint32 number)
{
    char raw[4];
    qToLittleEndian(number, raw);
    out.append(raw, sizeof raw);
}

void append(QByteArray& out, double number)
{
    char raw[8];
    qToLittleEndian(number == 0 ? 0.0 : number, raw);
    out.append(raw, sizeof raw);
}

void appendHeader(QByteArray& out, quint32 type, size_t count)
{
    out.append('\1');
    append(out, type);
    append(out, static_cast<quint32>(count));
}

/// Reads well-known binary of either byte order.
class WkbReader
{
public:
    explicit WkbReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    core::Result<MultiPolygon> read()
    {
        RANGKUL_LET(type, header());
        MultiPolygon area;
        if (type == kPolygon) {
            RANGKUL_LET(only, polygon());
            area.push_back(std::move(only));
        } else if (type == kMultiPolygon) {
            RANGKUL_LET(parts, count(9));
            area.reserve(parts);
            for (quint32 i = 0; i < parts; ++i) {
                RANGKUL_LET(partType, header());
                if (partType != kPolygon) {
                    return corrupt("a part is not a polygon");
                }
                RANGKUL_LET(part, polygon());
                area.push_back(std::move(part));
            }
        } else {
            return corrupt("not a polygon of two dimensions");
        }
        if (!m_rest.isEmpty()) {
            return corrupt("bytes after the end");
        }
        return area;
    }

private:
    template <typename T> core::Result<T> number()
    {
        if (m_rest.size() < static_cast<qsizetype>(sizeof(T))) {
            return corrupt("cut short");
        }
        const T value =
            m_little ? qFromLittleEndian<T>(m_rest.data()) : qFromBigEndian<T>(m_rest.data());
        m_rest = m_rest.sliced(sizeof(T));
        return value;
    }

    core::Result<quint32> header()
    {
        RANGKUL_LET(order, number<quint8>());
        if (order > 1) {
            return corrupt("unknown byte order");
        }
        m_little = order == 1;
        return number<quint32>();
    }

    /// A count of things of at least `size` bytes each, so that a lie cannot ask for memory.
    core::Result<quint32> count(qsizetype size)
    {
        RANGKUL_LET(value, number<quint32>());
        if (static_cast<qsizetype>(value) > m_rest.size() / size) {
            return corrupt("count is larger than the bytes");
        }
        return value;
    }

    core::Result<Polygon> polygon()
    {
        RANGKUL_LET(rings, count(4));
        if (rings == 0) {
            return corrupt("polygon without a ring");
        }
        Polygon out;
        out.reserve(rings);
        for (quint32 i = 0; i < rings; ++i) {
            RANGKUL_LET(next, ring());
            out.push_back(std::move(next));
        }
        return out;
    }

    core::Result<Ring> ring()
    {
        RANGKUL_LET(points, count(16));
        Ring out;
        out.reserve(points);
        for (quint32 i = 0; i < points; ++i) {
            RANGKUL_LET(lon, number<double>());
            RANGKUL_LET(lat, number<double>());
            if (!std::isfinite(lon) || !std::isfinite(lat)) {
                return corrupt("coordinate is not a number");
            }
            out.push_back({lon, lat});
        }
        if (out.size() < 4 || out.front() != out.back()) {
            return corrupt("ring is not closed");
        }
        return out;
    }

    QByteArrayView m_rest;
    bool m_little = true;
};

} // namespace

QByteArray toWkb(const MultiPolygon& area)
{
    QByteArray out;
    appendHeader(out, kMultiPolygon, area.size());
    for (const Polygon& polygon : area) {
        appendHeader(out, kPolygon, polygon.size());
        for (const Ring& ring : polygon) {
            append(out, static_cast<quint32>(ring.size()));
            for (const GeoPoint& point : ring) {
                append(out, point.lon);
                append(out, point.lat);
            }
        }
    }
    return out;
}

core::Result<MultiPolygon> multiPolygonFromWkb(QByteArrayView wkb)
{
    return WkbReader(wkb).read();
}

} // namespace rangkul::registry
