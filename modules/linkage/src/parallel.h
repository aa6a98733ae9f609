// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"

#include <algorithm>
#include <atomic>
#include <thread>
#include <vector>

namespace rangkul::linkage {

/// Calls `work(index)` for 0 .. count-1 from several threads, in any order; the caller's thread
/// reports how far it is. False when it was cancelled, and then not all were called.
template <typename Work>
bool inParallel(unsigned threads, size_t count, const core::Progress& progress, const char* step,
                Work&& work)
{
    std::atomic<size_t> next{0};
    const auto run = [&](bool reports) {
        for (size_t i = next++; i < count && !progress.isCancelled(); i = next++) {
            work(i);
            if (reports) {
                progress.report(QString::fromLatin1(step), static_cast<qint64>(i + 1),
                                static_cast<qint64>(count));
            }
        }
    };
    std::vector<std::thread> others;
    for (size_t i = 1; i < std::min<size_t>(std::max(threads, 1U), count); ++i) {
        others.emplace_back(run, false);
    }
    run(true);
    for (std::thread& thread : others) {
        thread.join();
    }
    return !progress.isCancelled();
}

} // namespace rangkul::linkage
