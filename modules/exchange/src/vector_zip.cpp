// SPDX-License-Identifier: GPL-3.0-or-later
#include "vector_zip.h"

#include <QtEndian>

#include <array>

namespace rangkul::exchange {

namespace {

/// CRC-32 of ISO 3309, as zip wants it.
quint32 crc32(const QByteArray& bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> values{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i;
            for (int bit = 0; bit < 8; ++bit) {
                value = (value & 1) ? (value >> 1) ^ 0xEDB88320u : value >> 1;
            }
            values[i] = value;
        }
        return values;
    }();
    quint32 crc = 0xFFFFFFFFu;
    for (const char c : bytes) {
        crc = table[(crc ^ static_cast<quint8>(c)) & 0xFF] ^ (crc >> 8);
    }
    return ~crc;
}

/// qCompress writes a length, a two-byte zlib head, the deflated data and a four-byte checksum.
QByteArray deflated(const QByteArray& bytes)
{
    return qCompress(bytes, 9).sliced(6).chopped(4);
}

template <typename T> void append(QByteArray& out, T value)
{
    std::array<char, sizeof(T)> raw{};
    qToLittleEndian(value, raw.data());
    out.append(raw.data(), sizeof(T));
}

/// The fields that local header and directory entry have in common.
void appendCommon(QByteArray& out, const ZipMember& entry, const QByteArray& packed, QDate date)
{
    const int day = ((date.year() - 1980) << 9) | (date.month() << 5) | date.day();
    append<quint16>(out, 20); // version needed: deflate
    append<quint16>(out, 0);
    append<quint16>(out, 8); // deflated
    append<quint16>(out, 0); // midnight
    append<quint16>(out, static_cast<quint16>(day));
    append<quint32>(out, crc32(entry.content));
    append<quint32>(out, static_cast<quint32>(packed.size()));
    append<quint32>(out, static_cast<quint32>(entry.content.size()));
    append<quint16>(out, static_cast<quint16>(entry.name.size()));
    append<quint16>(out, 0); // no extra field
}

} // namespace

QByteArray zipped(const std::vector<ZipMember>& entries, QDate date)
{
    QByteArray file;
    QByteArray directory;
    for (const ZipMember& entry : entries) {
        const QByteArray packed = deflated(entry.content);
        const auto offset = static_cast<quint32>(file.size());
        append<quint32>(file, 0x04034b50);
        appendCommon(file, entry, packed, date);
        file += entry.name.toLatin1() + packed;

        append<quint32>(directory, 0x02014b50);
        append<quint16>(directory, 20);
        appendCommon(directory, entry, packed, date);
        append<quint16>(directory, 0); // no comment
        append<quint16>(directory, 0); // first disk
        append<quint16>(directory, 0); // binary
        append<quint32>(directory, 0);
        append<quint32>(directory, offset);
        directory += entry.name.toLatin1();
    }
    const auto start = static_cast<quint32>(file.size());
    file += directory;
    append<quint32>(file, 0x06054b50);
    append<quint16>(file, 0);
    append<quint16>(file, 0);
    append<quint16>(file, static_cast<quint16>(entries.size()));
    append<quint16>(file, static_cast<quint16>(entries.size()));
    append<quint32>(file, static_cast<quint32>(directory.size()));
    append<quint32>(file, start);
    append<quint16>(file, 0);
    return file;
}

} // namespace rangkul::exchange
