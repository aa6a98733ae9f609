// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/core/record_id.h"

#include <QRandomGenerator>

#include <cstring>

namespace rangkul::core {

namespace {

constexpr char kAlphabet[] = "abcdefghijklmnopqrstuvwxyz234567";

int valueOf(QChar letter)
{
    const char16_t c = letter.unicode();
    if (c >= u'a' && c <= u'z') {
        return c - u'a';
    }
    if (c >= u'A' && c <= u'Z') {
        return c - u'A';
    }
    if (c >= u'2' && c <= u'7') {
        return c - u'2' + 26;
    }
    return -1;
}

} // namespace

QString base32(QByteArrayView bytes)
{
    QString out;
    out.reserve((bytes.size() * 8 + 4) / 5);
    unsigned buffer = 0;
    int bits = 0;
    for (const char byte : bytes) {
        buffer = (buffer << 8) | static_cast<std::uint8_t>(byte);
        bits += 8;
        while (bits >= 5) {
            bits -= 5;
            out += QLatin1Char(kAlphabet[(buffer >> bits) & 31U]);
        }
        buffer &= (1U << bits) - 1U;
    }
    if (bits > 0) {
        out += QLatin1Char(kAlphabet[(buffer << (5 - bits)) & 31U]);
    }
    return out;
}

QByteArray fromBase32(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() * 5 / 8);
    unsigned buffer = 0;
    int bits = 0;
    for (const QChar letter : text) {
        const int value = valueOf(letter);
        if (value < 0) {
            return {};
        }
        buffer = (buffer << 5) | static_cast<unsigned>(value);
        bits += 5;
        if (bits >= 8) {
            bits -= 8;
            out += static_cast<char>((buffer >> bits) & 255U);
        }
        buffer &= (1U << bits) - 1U;
    }
    return out;
}

RecordId RecordId::random()
{
    std::array<quint32, 4> words{};
    QRandomGenerator::system()->fillRange(words.data(), words.size());
    std::array<std::uint8_t, 16> bytes{};
    std::memcpy(bytes.data(), words.data(), bytes.size());
    return RecordId(bytes);
}

Result<RecordId> RecordId::fromBytes(QByteArrayView bytes)
{
    std::array<std::uint8_t, 16> out{};
    if (bytes.size() != static_cast<qsizetype>(out.size())) {
        return Error{ErrorCode::Corrupt,
                     QStringLiteral("record_id.length"),
                     {QString::number(bytes.size())}};
    }
    std::memcpy(out.data(), bytes.data(), out.size());
    return RecordId(out);
}

Result<RecordId> RecordId::parse(QStringView text)
{
    const QByteArray bytes = fromBase32(text);
    if (text.size() != 26 || bytes.size() != 16) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("record_id.form"), {text.toString()}};
    }
    return fromBytes(bytes);
}

QString RecordId::toString() const
{
    return base32(bytes());
}

size_t qHash(const RecordId& id, size_t seed) noexcept
{
    // Ids hold random bits, also those that rise: both halves together are a hash.
    quint64 halves[2] = {};
    std::memcpy(halves, id.array().data(), sizeof halves);
    return static_cast<size_t>(halves[0] ^ halves[1]) ^ seed;
}

} // namespace rangkul::core
