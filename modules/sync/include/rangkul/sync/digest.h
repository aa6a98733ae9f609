// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/merge.h"

#include <array>

namespace rangkul::sync {

/// Sum modulo 2^512 of the BLAKE2b-512 of every head of every cell (row, cell, dot, hlc, values)
/// and of every life head: equal state has an equal digest, whatever the order it came about.
/// Updated by taking out the heads that go and adding those that come; no row is read for it.
class StateDigest
{
public:
    static constexpr qsizetype kSize = 64;

    StateDigest() = default; ///< of an empty register
    /// Corrupt unless 64 bytes.
    static core::Result<StateDigest> fromBytes(QByteArrayView bytes);
    QByteArray bytes() const;
    /// 16 hexadecimal digits, for people and logs.
    QString shortText() const;

    void add(const registry::RowRef& row, registry::ColumnId cell, const Head& head);
    void remove(const registry::RowRef& row, registry::ColumnId cell, const Head& head);
    void add(const registry::RowRef& row, const LifeHead& head);
    void remove(const registry::RowRef& row, const LifeHead& head);
    /// Sums made apart (by several threads) are put together.
    void add(const StateDigest& other);

    bool operator==(const StateDigest&) const = default;

private:
    std::array<quint64, 8> m_sum{};
};

} // namespace rangkul::sync
