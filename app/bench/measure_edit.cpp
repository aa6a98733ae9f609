// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "measures.h"
#include "plain_table.h"
#include "rangkul/registry/frame_source.h"

#include <algorithm>
#include <array>

namespace rangkul::bench {

namespace {

constexpr const char* kColumn = "floor_area";

/// Another value than any row has, in every run: SQLite writes nothing when a row stays equal, so
/// the peer, who has a copy of our rows, must not repeat ours.
constexpr double kOurArea = 30.5;
constexpr double kPeerArea = 30.25;

/// Rows spread over the whole table, others in each run.
size_t spread(size_t size, int edit, int edits, int run)
{
    return (size * static_cast<size_t>(edit) / static_cast<size_t>(edits) +
            static_cast<size_t>(run)) %
           size;
}

QString scale(int edits, size_t rows)
{
    return QStringLiteral("mean of %1 in a table of %2")
        .arg(grouped(edits), grouped(static_cast<qint64>(rows)));
}

} // namespace

core::Result<Measured> measureEdit(const Bench& bench)
{
    RANGKUL_LET(reg, openBigRegister(bench));
    std::vector<core::RecordId> dwellings;
    {
        RANGKUL_LET(frame, reg->frames().households({}));
        dwellings.assign(frame.dwellings().begin(), frame.dwellings().end());
    }
    std::sort(dwellings.begin(), dwellings.end());
    dwellings.erase(std::unique(dwellings.begin(), dwellings.end()), dwellings.end());
    const registry::Variable& variable =
        registry::variable(registry::Entity::Dwelling, QLatin1StringView(kColumn));
    const int edits = bench.sizes.edits;
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        const Stopwatch watch;
        for (int i = 0; i < edits; ++i) {
            const core::RecordId& id = dwellings[spread(dwellings.size(), i, edits, run)];
            registry::Edit edit;
            edit.cells = {{{registry::Entity::Dwelling, id}, variable.id, kOurArea + run}};
            RANGKUL_TRY(reg->records().apply(edit));
        }
        out.add("edit", watch.ms() / edits);
    }
    out.scale = scale(edits, dwellings.size());
    return out;
}

core::Result<Measured> measurePlainUpdate(const Bench& bench)
{
    RANGKUL_LET(table,
                PlainTable::copy(bench.path("register"), "dwelling", bench.path("plain.db")));
    RANGKUL_TRY(table->prepareUpdate({kColumn}));
    const int edits = bench.sizes.edits;
    const std::vector<qint64>& ids = table->ids();
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        const std::array value{kPeerArea + run};
        const Stopwatch watch;
        for (int i = 0; i < edits; ++i) {
            RANGKUL_TRY(table->update(ids[spread(ids.size(), i, edits, run)], value));
        }
        out.add("edit", watch.ms() / edits);
    }
    out.scale = scale(edits, ids.size());
    return out;
}

} // namespace rangkul::bench
