// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/batch.h"

namespace rangkul::sync {

/// What lies sealed in a batch: version u8 | oldest schema that may read it | schema |
/// deps (count, then actor 8, n; rising) | digest (0, or 1 and 64 bytes) | list of operations.
struct BatchBody
{
    std::uint16_t minReader = kOldestReader;
    std::uint16_t schema = kOperationSchema;
    std::vector<Dot> deps; ///< what the author learned since its file before
    std::optional<StateDigest> digest;
    std::vector<Operation> operations;
};

core::Result<QByteArray> encodeBody(const BatchBody& body, std::span<const Operation> operations);
/// NewerFormat ("sync.newer_program") when a newer schema than `known` is needed to read it.
core::Result<BatchBody> decodeBody(QByteArrayView bytes, std::uint16_t known);

} // namespace rangkul::sync
