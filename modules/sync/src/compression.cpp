// SPDX-License-Identifier: GPL-3.0-or-later
#include "compression.h"

#include "wire.h"

#include <zstd.h>

#include <algorithm>
#include <bit>
#include <memory>

namespace rangkul::sync {

namespace {

constexpr int kLevel = 3;
constexpr quint64 kPrefix = sizeof(quint32);

// Made once per thread: for the many small files of an exchange that costs more than the packing.
ZSTD_CCtx* packer()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> made(ZSTD_createCCtx(),
                                                                                 &ZSTD_freeCCtx);
    return made.get();
}

ZSTD_DCtx* unpacker()
{
    thread_local const std::unique_ptr<ZSTD_DCtx, decltype(&ZSTD_freeDCtx)> made(ZSTD_createDCtx(),
                                                                                 &ZSTD_freeDCtx);
    return made.get();
}

quint64 containerSize(quint64 frame, quint64 plain)
{
    // What packs better than the reader allows is padded up to the allowed ratio.
    return padmeSize(std::max(kPrefix + frame, plain / kMostRatio + 1));
}

} // namespace

quint64 padmeSize(quint64 size)
{
    if (size < 2) {
        return size;
    }
    const auto exponent = static_cast<quint64>(std::bit_width(size)) - 1;
    const auto kept = static_cast<quint64>(std::bit_width(exponent));
    const quint64 zeros = exponent > kept ? exponent - kept : 0;
    const quint64 mask = (quint64{1} << zeros) - 1;
    return (size + mask) & ~mask;
}

core::Result<QByteArray> packed(QByteArrayView plain)
{
    if (static_cast<quint64>(plain.size()) > kMostUnpackedBytes) {
        return invalid("sync.too_large");
    }
    const std::size_t bound = ZSTD_compressBound(static_cast<std::size_t>(plain.size()));
    QByteArray frame(static_cast<qsizetype>(bound), Qt::Uninitialized);
    const std::size_t size = ZSTD_compressCCtx(packer(), frame.data(), bound, plain.data(),
                                               static_cast<std::size_t>(plain.size()), kLevel);
    if (ZSTD_isError(size)) {
        return core::Error{core::ErrorCode::Io,
                           QStringLiteral("sync.compression"),
                           {},
                           QString::fromLatin1(ZSTD_getErrorName(size))};
    }
    QByteArray container;
    const auto whole =
        static_cast<qsizetype>(containerSize(size, static_cast<quint64>(plain.size())));
    container.reserve(whole);
    appendFixed(container, static_cast<quint32>(size));
    container.append(frame.constData(), static_cast<qsizetype>(size));
    container.resize(whole, '\0');
    return container;
}

core::Result<QByteArray> unpacked(QByteArrayView container)
{
    const core::Error damaged = corrupt("sync.compression");
    WireReader in(container);
    const auto size = in.fixed<quint32>();
    const auto frame = size ? in.bytes(*size) : core::Result<QByteArrayView>(damaged);
    if (!frame || *size == 0) {
        return damaged;
    }
    const auto frameSize = static_cast<std::size_t>(frame->size());
    const unsigned long long plainSize = ZSTD_getFrameContentSize(frame->data(), frameSize);
    if (plainSize == ZSTD_CONTENTSIZE_UNKNOWN || plainSize == ZSTD_CONTENTSIZE_ERROR ||
        plainSize > kMostUnpackedBytes ||
        plainSize / kMostRatio >= static_cast<quint64>(container.size())) {
        return damaged;
    }
    const QByteArrayView padding = in.rest();
    const bool isPaddedRight =
        static_cast<quint64>(container.size()) == containerSize(frameSize, plainSize) &&
        std::all_of(padding.begin(), padding.end(), [](char byte) { return byte == 0; });
    if (!isPaddedRight || ZSTD_findFrameCompressedSize(frame->data(), frameSize) != frameSize) {
        return damaged;
    }
    QByteArray plain(static_cast<qsizetype>(plainSize), Qt::Uninitialized);
    const std::size_t got = ZSTD_decompressDCtx(
        unpacker(), plain.data(), static_cast<std::size_t>(plainSize), frame->data(), frameSize);
    if (got != plainSize) {
        return damaged;
    }
    return plain;
}

} // namespace rangkul::sync
