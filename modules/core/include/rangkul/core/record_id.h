// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include "rangkul/core/result.h"

#include <array>
#include <compare>
#include <cstdint>

namespace rangkul::core {

/// 128 random bits that name one record on every laptop for ever. Never derived from a NIK, never
/// reused.
class RecordId
{
public:
    RecordId() = default; ///< null: names nothing
    explicit RecordId(const std::array<std::uint8_t, 16>& bytes)
        : m_bytes(bytes)
    {
    }

    static RecordId random();
    /// Corrupt unless exactly 16 bytes.
    static Result<RecordId> fromBytes(QByteArrayView bytes);
    /// 26 characters of lower-case base32 (RFC 4648 letters, no padding). InvalidInput otherwise.
    static Result<RecordId> parse(QStringView text);

    bool isNull() const { return *this == RecordId(); }
    QString toString() const;
    QByteArrayView bytes() const
    {
        return {reinterpret_cast<const char*>(m_bytes.data()),
                static_cast<qsizetype>(m_bytes.size())};
    }
    const std::array<std::uint8_t, 16>& array() const { return m_bytes; }

    auto operator<=>(const RecordId&) const = default;
    bool operator==(const RecordId&) const = default;

private:
    std::array<std::uint8_t, 16> m_bytes{};
};

size_t qHash(const RecordId& id, size_t seed = 0) noexcept;

/// Lower-case base32 without padding, as used in file names and printed ids.
QString base32(QByteArrayView bytes);
/// nullopt-like: empty array when `text` has a character outside the alphabet.
QByteArray fromBase32(QStringView text);

} // namespace rangkul::core

template <> struct std::hash<rangkul::core::RecordId>
{
    size_t operator()(const rangkul::core::RecordId& id) const noexcept { return qHash(id); }
};
