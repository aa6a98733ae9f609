// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <atomic>
#include <cstddef>
#include <thread>
#include <vector>

namespace rangkul::scoring {

/// Calls work(i) for every i below `count`, each once, on this thread and `threads` - 1 others. The
/// calls must not touch the same things.
template <typename Work> void inParallel(size_t count, int threads, Work work)
{
    std::atomic<size_t> next{0};
    const auto run = [&next, &work, count] {
        for (size_t i = next++; i < count; i = next++) {
            work(i);
        }
    };
    std::vector<std::jthread> others;
    const auto wanted = std::min(count, static_cast<size_t>(std::max(threads, 1)));
    for (size_t i = 1; i < wanted; ++i) {
        others.emplace_back(run);
    }
    run();
}

} // namespace rangkul::scoring
