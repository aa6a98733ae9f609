// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/sync/digest.h"

#include <future>
#include <vector>

namespace rangkul::storage {

/// Adds up the heads of created rows on another thread while they are being stored.
class CreationSum
{
public:
    CreationSum() = default;
    CreationSum(const CreationSum&) = delete;
    CreationSum& operator=(const CreationSum&) = delete;
    ~CreationSum() { (void)finish(); }

    /// `operation` must live until finish().
    void add(const sync::Operation& operation);
    sync::StateDigest finish();

private:
    void flush();
    std::vector<const sync::Operation*> m_waiting;
    std::vector<std::future<sync::StateDigest>> m_inWork;
};

} // namespace rangkul::storage
