// SPDX-License-Identifier: GPL-3.0-or-later
#include "compress.h"

#include <zstd.h>

#include <memory>

namespace rangkul::storage {

namespace {

constexpr char kPlain = 0;
constexpr char kZstd = 1;
constexpr qsizetype kWorthIt = 256;
constexpr int kLevel = 1; // what is stored here is read seldom and written in the way of a person

core::Error corrupt()
{
    return {core::ErrorCode::Corrupt, QStringLiteral("storage.compressed")};
}

ZSTD_CCtx* context()
{
    thread_local const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> made(ZSTD_createCCtx(),
                                                                                 ZSTD_freeCCtx);
    return made.get();
}

} // namespace

QByteArray compressed(QByteArrayView bytes)
{
    if (bytes.size() >= kWorthIt) {
        QByteArray out(
            static_cast<qsizetype>(ZSTD_compressBound(static_cast<size_t>(bytes.size()))) + 1,
            Qt::Uninitialized);
        out[0] = kZstd;
        const size_t size =
            ZSTD_compressCCtx(context(), out.data() + 1, static_cast<size_t>(out.size() - 1),
                              bytes.data(), static_cast<size_t>(bytes.size()), kLevel);
        if (!ZSTD_isError(size) && static_cast<qsizetype>(size) < bytes.size()) {
            out.resize(static_cast<qsizetype>(size) + 1);
            return out;
        }
    }
    return QByteArray(1, kPlain).append(bytes.data(), bytes.size());
}

core::Result<QByteArray> decompressed(QByteArrayView bytes, qsizetype limit)
{
    if (bytes.isEmpty()) {
        return corrupt();
    }
    const QByteArrayView rest = bytes.sliced(1);
    if (bytes.front() == kPlain) {
        return rest.toByteArray();
    }
    const unsigned long long size =
        ZSTD_getFrameContentSize(rest.data(), static_cast<size_t>(rest.size()));
    if (bytes.front() != kZstd || size == ZSTD_CONTENTSIZE_ERROR ||
        size == ZSTD_CONTENTSIZE_UNKNOWN || size > static_cast<unsigned long long>(limit)) {
        return corrupt();
    }
    QByteArray out(static_cast<qsizetype>(size), Qt::Uninitialized);
    const size_t got = ZSTD_decompress(out.data(), static_cast<size_t>(size), rest.data(),
                                       static_cast<size_t>(rest.size()));
    if (ZSTD_isError(got) || got != size) {
        return corrupt();
    }
    return out;
}

} // namespace rangkul::storage
