// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QtEndian>

#include "rangkul/core/record_id.h"
#include "rangkul/registry/value.h"

#include <array>

namespace rangkul::sync {

inline core::Error corrupt(const char* reason, const char* detail = "")
{
    return core::Error{core::ErrorCode::Corrupt, QLatin1String(reason), {}, QLatin1String(detail)};
}

inline core::Error invalid(const char* reason, const char* detail = "")
{
    return core::Error{
        core::ErrorCode::InvalidInput, QLatin1String(reason), {}, QLatin1String(detail)};
}

/// Little-endian numbers of fixed width.
template <typename Number> void appendFixed(QByteArray& out, Number value)
{
    char raw[sizeof(Number)];
    qToLittleEndian(value, raw);
    out.append(raw, sizeof raw);
}

template <std::size_t Size>
void appendArray(QByteArray& out, const std::array<std::uint8_t, Size>& a)
{
    out.append(reinterpret_cast<const char*>(a.data()), static_cast<qsizetype>(a.size()));
}

inline const unsigned char* raw(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

/// Reads a byte string from front to back; every read is checked.
class WireReader
{
public:
    explicit WireReader(QByteArrayView bytes)
        : m_rest(bytes)
    {
    }

    bool atEnd() const { return m_rest.isEmpty(); }
    QByteArrayView rest() const { return m_rest; }

    core::Result<QByteArrayView> bytes(quint64 count)
    {
        if (count > static_cast<quint64>(m_rest.size())) {
            return corrupt("sync.cut_short");
        }
        const QByteArrayView front = m_rest.first(static_cast<qsizetype>(count));
        m_rest = m_rest.sliced(static_cast<qsizetype>(count));
        return front;
    }
    core::Result<quint64> varint()
    {
        auto value = registry::takeVarint(m_rest);
        return value ? value : core::Result<quint64>(corrupt("sync.not_canonical", "varint"));
    }
    /// A varint no greater than `most`; `reason` otherwise.
    core::Result<quint64> varintUpTo(quint64 most, const char* reason = "sync.operation_limit")
    {
        RANGKUL_LET(value, varint());
        if (value > most) {
            return corrupt(reason);
        }
        return value;
    }
    template <typename Number> core::Result<Number> fixed()
    {
        RANGKUL_LET(front, bytes(sizeof(Number)));
        return qFromLittleEndian<Number>(front.data());
    }
    template <std::size_t Size> core::Result<std::array<std::uint8_t, Size>> array()
    {
        RANGKUL_LET(front, bytes(Size));
        std::array<std::uint8_t, Size> out;
        std::copy(front.begin(), front.end(), out.begin());
        return out;
    }
    core::Result<core::RecordId> id()
    {
        RANGKUL_LET(bits, array<16>());
        return core::RecordId(bits);
    }
    core::Result<registry::Value> value()
    {
        auto taken = registry::takeEncoded(m_rest);
        return taken ? taken
                     : core::Result<registry::Value>(corrupt("sync.not_canonical", "value"));
    }
    /// Text of at most `most` encoded bytes.
    core::Result<QString> text(qsizetype most)
    {
        const qsizetype before = m_rest.size();
        RANGKUL_LET(taken, value());
        if (!std::holds_alternative<QString>(taken) || before - m_rest.size() > most) {
            return corrupt("sync.operation_limit", "text");
        }
        return std::get<QString>(std::move(taken));
    }

private:
    QByteArrayView m_rest;
};

inline void appendText(QByteArray& out, const QString& text)
{
    registry::appendEncoded(out, registry::Value(text));
}

} // namespace rangkul::sync
