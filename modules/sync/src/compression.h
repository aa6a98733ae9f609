// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/core/result.h"

namespace rangkul::sync {

inline constexpr quint64 kMostUnpackedBytes = quint64{64} << 20;
inline constexpr quint64 kMostRatio = 200;

/// Size that hides the true one: at most 12 % more (PURBs paper, "Padmé").
quint64 padmeSize(quint64 size);

/// zstd level 3 in a container of a Padmé size: length u32 | frame | zeros.
core::Result<QByteArray> packed(QByteArrayView plain);

/// Corrupt ("sync.compression") when the frame does not say its size, is too large for it, or the
/// container is not exactly as packed() makes it.
core::Result<QByteArray> unpacked(QByteArrayView container);

} // namespace rangkul::sync
