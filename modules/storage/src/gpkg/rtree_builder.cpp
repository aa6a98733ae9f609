// SPDX-License-Identifier: GPL-3.0-or-later
#include "gpkg/rtree_builder.h"

#include <QtEndian>

#include "gpkg/gpkg_blob.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>
#include <vector>

namespace rangkul::storage {

namespace {

constexpr qsizetype kNodeHeader = 4;
constexpr qsizetype kEntry = 8 + 4 * 4;

/// One box of a node: that of a row, or that of the node below.
struct Entry
{
    qint64 id = 0;
    float side[4] = {}; ///< west, east, south, north
    float centre(int axis) const { return side[2 * axis] / 2 + side[2 * axis + 1] / 2; }
};

float roundedDown(double value)
{
    const auto near = static_cast<float>(value);
    return near > value ? std::nextafter(near, std::numeric_limits<float>::lowest()) : near;
}

float roundedUp(double value)
{
    const auto near = static_cast<float>(value);
    return near < value ? std::nextafter(near, std::numeric_limits<float>::max()) : near;
}

Entry around(std::span<const Entry> entries, qint64 node)
{
    Entry out = entries.front();
    out.id = node;
    for (const Entry& entry : entries) {
        for (int axis = 0; axis < 2; ++axis) {
            out.side[2 * axis] = std::min(out.side[2 * axis], entry.side[2 * axis]);
            out.side[2 * axis + 1] = std::max(out.side[2 * axis + 1], entry.side[2 * axis + 1]);
        }
    }
    return out;
}

class Builder
{
public:
    Builder(Database& database, const QByteArray& table)
        : m_database(database)
        , m_table(table)
        , m_tree("rtree_" + table + "_geom")
    {
    }

    core::Status run()
    {
        RANGKUL_LET(entries, readEntries());
        RANGKUL_LET(size, m_database.number("SELECT length(data) FROM " + m_tree +
                                            "_node WHERE nodeno = 1"));
        m_nodeSize = size;
        m_capacity = static_cast<std::size_t>((m_nodeSize - kNodeHeader) / kEntry);
        int depth = 0;
        while (entries.size() > m_capacity) {
            RANGKUL_LET(above, packLevel(entries, depth));
            entries = std::move(above);
            ++depth;
        }
        return writeNode(1, entries, depth, depth == 0);
    }

private:
    core::Result<std::vector<Entry>> readEntries()
    {
        RANGKUL_LET(
            query, m_database.statement("SELECT id, geom FROM " + m_table + " WHERE geom NOTNULL"));
        std::vector<Entry> out;
        while (true) {
            RANGKUL_LET(found, query->step());
            if (!found) {
                return out;
            }
            if (const auto box = gpkgEnvelope(query->blob(1))) {
                out.push_back({query->integer(0),
                               {roundedDown(box->west), roundedUp(box->east),
                                roundedDown(box->south), roundedUp(box->north)}});
            }
        }
    }

    /// Upright slices, each cut into nodes from south to north.
    core::Result<std::vector<Entry>> packLevel(std::vector<Entry>& entries, int depth)
    {
        const std::size_t nodes = (entries.size() + m_capacity - 1) / m_capacity;
        const auto slices = static_cast<std::size_t>(std::ceil(std::sqrt(double(nodes))));
        const std::size_t perSlice = (nodes + slices - 1) / slices * m_capacity;
        const auto byAxis = [](int axis) {
            return [axis](const Entry& a, const Entry& b) {
                return a.centre(axis) < b.centre(axis);
            };
        };
        std::ranges::sort(entries, byAxis(0));
        std::vector<Entry> above;
        for (std::size_t start = 0; start < entries.size(); start += perSlice) {
            const std::span<Entry> slice =
                std::span(entries).subspan(start, std::min(perSlice, entries.size() - start));
            std::ranges::sort(slice, byAxis(1));
            for (std::size_t from = 0; from < slice.size(); from += m_capacity) {
                const auto part = slice.subspan(from, std::min(m_capacity, slice.size() - from));
                const qint64 node = ++m_lastNode;
                RANGKUL_TRY(writeNode(node, part, 0, depth == 0));
                above.push_back(around(part, node));
            }
        }
        return above;
    }

    core::Status writeNode(qint64 node, std::span<const Entry> entries, int depth, bool isLeaf)
    {
        QByteArray data(m_nodeSize, '\0');
        qToBigEndian<quint16>(static_cast<quint16>(depth), data.data());
        qToBigEndian<quint16>(static_cast<quint16>(entries.size()), data.data() + 2);
        char* at = data.data() + kNodeHeader;
        for (const Entry& entry : entries) {
            qToBigEndian<qint64>(entry.id, at);
            for (int i = 0; i < 4; ++i) {
                qToBigEndian<float>(entry.side[i], at + 8 + 4 * i);
            }
            at += kEntry;
            RANGKUL_TRY(
                writeOwner(isLeaf ? "_rowid (rowid, nodeno)" : "_parent (nodeno, parentnode)",
                           entry.id, node));
        }
        RANGKUL_LET(put, m_database.statement("INSERT OR REPLACE INTO " + m_tree +
                                              "_node (nodeno, data) VALUES (?1, ?2)"));
        put->bind(1, node);
        put->bindBlob(2, data);
        return put->run();
    }

    /// Which node a row, or a node, lies in.
    core::Status writeOwner(const QByteArray& columns, qint64 id, qint64 node)
    {
        RANGKUL_LET(put, m_database.statement("INSERT OR REPLACE INTO " + m_tree + columns +
                                              " VALUES (?1, ?2)"));
        put->bind(1, id);
        put->bind(2, node);
        return put->run();
    }

    Database& m_database;
    QByteArray m_table;
    QByteArray m_tree;
    qsizetype m_nodeSize = 0;
    std::size_t m_capacity = 0;
    qint64 m_lastNode = 1; ///< 1 is the root
};

} // namespace

core::Status buildRtree(Database& database, const QByteArray& table)
{
    return Builder(database, table).run();
}

} // namespace rangkul::storage
