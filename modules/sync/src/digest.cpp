// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/digest.h"

#include "wire.h"

#include <sodium.h>

namespace rangkul::sync {

namespace {

using Words = std::array<quint64, 8>;

void appendHead(QByteArray& out, char what, const registry::RowRef& row, const Dot& dot, Hlc hlc)
{
    out.append(what);
    out.append(static_cast<char>(row.entity));
    out.append(row.id.bytes());
    appendFixed(out, dot.actor);
    appendFixed(out, dot.n);
    appendFixed(out, hlc);
}

Words hashed(const QByteArray& bytes)
{
    std::array<unsigned char, StateDigest::kSize> raw;
    crypto_generichash(raw.data(), raw.size(), reinterpret_cast<const unsigned char*>(bytes.data()),
                       static_cast<unsigned long long>(bytes.size()), nullptr, 0);
    Words words;
    for (std::size_t i = 0; i < words.size(); ++i) {
        words[i] = qFromLittleEndian<quint64>(raw.data() + 8 * i);
    }
    return words;
}

Words element(const registry::RowRef& row, registry::ColumnId cell, const Head& head)
{
    thread_local QByteArray bytes;
    bytes.resize(0);
    appendHead(bytes, 'c', row, head.dot, head.hlc);
    registry::appendVarint(bytes, cell);
    for (const registry::Value& value : head.values) {
        registry::appendEncoded(bytes, value);
    }
    return hashed(bytes);
}

Words element(const registry::RowRef& row, const LifeHead& head)
{
    QByteArray bytes;
    appendHead(bytes, 'l', row, head.dot, head.hlc);
    bytes.append(static_cast<char>(head.kind));
    for (const Dot& dot : head.seen) {
        appendFixed(bytes, dot.actor);
        appendFixed(bytes, dot.n);
    }
    return hashed(bytes);
}

void addTo(Words& sum, const Words& added)
{
    quint64 carry = 0;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        const quint64 partial = sum[i] + added[i];
        const quint64 whole = partial + carry;
        carry = (partial < sum[i] ? 1U : 0U) + (whole < partial ? 1U : 0U);
        sum[i] = whole;
    }
}

void takeFrom(Words& sum, const Words& taken)
{
    quint64 borrow = 0;
    for (std::size_t i = 0; i < sum.size(); ++i) {
        const quint64 partial = sum[i] - taken[i];
        const quint64 whole = partial - borrow;
        borrow = (partial > sum[i] ? 1U : 0U) + (whole > partial ? 1U : 0U);
        sum[i] = whole;
    }
}

} // namespace

core::Result<StateDigest> StateDigest::fromBytes(QByteArrayView bytes)
{
    if (bytes.size() != kSize) {
        return core::Error{core::ErrorCode::Corrupt, QStringLiteral("sync.digest_size")};
    }
    StateDigest digest;
    for (std::size_t i = 0; i < digest.m_sum.size(); ++i) {
        digest.m_sum[i] = qFromLittleEndian<quint64>(bytes.data() + 8 * i);
    }
    return digest;
}

QByteArray StateDigest::bytes() const
{
    QByteArray out;
    for (const quint64 word : m_sum) {
        appendFixed(out, word);
    }
    return out;
}

QString StateDigest::shortText() const
{
    return QString::fromLatin1(bytes().first(8).toHex());
}

void StateDigest::add(const registry::RowRef& row, registry::ColumnId cell, const Head& head)
{
    addTo(m_sum, element(row, cell, head));
}

void StateDigest::remove(const registry::RowRef& row, registry::ColumnId cell, const Head& head)
{
    takeFrom(m_sum, element(row, cell, head));
}

void StateDigest::add(const registry::RowRef& row, const LifeHead& head)
{
    addTo(m_sum, element(row, head));
}

void StateDigest::remove(const registry::RowRef& row, const LifeHead& head)
{
    takeFrom(m_sum, element(row, head));
}

void StateDigest::add(const StateDigest& other)
{
    addTo(m_sum, other.m_sum);
}

} // namespace rangkul::sync
