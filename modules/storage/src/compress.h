// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/core/result.h"

namespace rangkul::storage {

/// A byte that says how, then the bytes: short ones as they are, others by zstd. Any thread.
QByteArray compressed(QByteArrayView bytes);
/// Corrupt ("storage.compressed") when it is not that, or longer than `limit` when unpacked.
core::Result<QByteArray> decompressed(QByteArrayView bytes, qsizetype limit);

} // namespace rangkul::storage
