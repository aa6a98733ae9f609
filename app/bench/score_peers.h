// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "score_city.h"

#include <functional>

namespace rangkul::bench {

/// What one run of a peer answered, by row of the frame.
struct PeerScores
{
    double ms = 0;
    std::vector<qint64> score;
    std::vector<quint32> rank;
};

using ScorePeer =
    std::function<core::Result<std::vector<PeerScores>>(const ScoreCity&, const Bench&)>;

/// The same scoring in SQL: SQLite in memory.
core::Result<std::vector<PeerScores>> scoreInSqlite(const ScoreCity& city, const Bench& bench);

/// The same in DuckDB in memory, on two threads, by its C library, which the environment variable
/// RANGKUL_DUCKDB names (Debian has none; the npm package @duckdb/node-bindings-linux-x64 brings
/// libduckdb.so along).
core::Result<std::vector<PeerScores>> scoreInDuckDb(const ScoreCity& city, const Bench& bench);

} // namespace rangkul::bench
