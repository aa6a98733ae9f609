// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sql/database.h"
#include "worker.h"

#include <array>
#include <vector>

namespace rangkul::storage {

/// Reads the rows with local ids from 1 to `last` by two connections of their own, each with a
/// thread, and hands them to `take` in the order of their ids. `read(database, first, last)` gives
/// the rows of one range, on those threads; `take(rows)` runs on the caller's.
template <typename Read, typename Take>
core::Status readInRanges(const Database& database, qint64 last, Read read, Take take)
{
    constexpr qint64 kRange = 8192;
    constexpr std::size_t kMostInWork = 6;
    using Rows = std::invoke_result_t<Read&, Database&, qint64, qint64>;
    std::array<std::unique_ptr<Database>, 2> connections;
    std::array<Worker, 2> workers; // behind what they use: they end first
    std::deque<std::future<Rows>> inWork;
    for (auto& connection : connections) {
        RANGKUL_LET(opened, database.reader());
        connection = std::move(opened);
    }
    qint64 first = 1;
    while (first <= last || !inWork.empty()) {
        while (first <= last && inWork.size() < kMostInWork) {
            const auto turn = static_cast<std::size_t>(first / kRange % 2);
            inWork.push_back(workers[turn].run([&read, &connection = *connections[turn], first,
                                                end = std::min(last, first + kRange - 1)] {
                return read(connection, first, end);
            }));
            first += kRange;
        }
        RANGKUL_LET(rows, inWork.front().get());
        inWork.pop_front();
        RANGKUL_TRY(take(rows));
    }
    return core::Done{};
}

} // namespace rangkul::storage
