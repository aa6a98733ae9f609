// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "measures.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/storage/search_loader.h"

#include <algorithm>
#include <future>

namespace rangkul::bench {

namespace {

constexpr quint32 kRowsOnScreen = 50;

/// The texts of the rows a table shows first.
core::Status readFirstRows(storage::Register& reg, const registry::HouseholdFrame& frame)
{
    const quint32 most = std::min<quint32>(kRowsOnScreen, static_cast<quint32>(frame.size()));
    for (quint32 row = 0; row < most; ++row) {
        RANGKUL_LET(household, reg.search().household(frame.ids()[row]));
        if (!household || storage::nameOfHead(*household).isEmpty()) {
            return broken(QStringLiteral("a first row has no name"));
        }
    }
    return core::Done{};
}

/// As the window does it: households are read beside the passphrase, names beside the frames, and
/// with all cores behind them.
core::Status openOnce(const Bench& bench, Measured& out)
{
    std::promise<core::Result<storage::Searchable>> read;
    const Stopwatch watch;
    storage::OpenOptions options;
    options.readAhead = true;
    RANGKUL_LET(reg, storage::Register::open(bench.path("register"), systemClock(), options));
    const double before = watch.ms();
    RANGKUL_TRY(reg->unlock(passphrase()));
    const double unlock = watch.ms() - before;
    RANGKUL_LET(reading, reg->search().begin([&read](core::Result<storage::Searchable> searchable) {
        read.set_value(std::move(searchable));
    }));
    RANGKUL_LET(households, reg->frames().households({}));
    RANGKUL_TRY(readFirstRows(*reg, households));
    out.add("usable", watch.ms());
    RANGKUL_LET(persons, reg->frames().persons(households, {}));
    reading->hurry();
    RANGKUL_LET(searchable, read.get_future().get());
    out.add("all", watch.ms());
    out.add("unlock", unlock);
    out.scale = scaleOf(qint64(households.size()), qint64(persons.size()));
    if (searchable.index.persons() != persons.size()) {
        return broken(QStringLiteral("search does not know everybody"));
    }
    return core::Done{};
}

} // namespace

core::Result<Measured> measureOpen(const Bench& bench)
{
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        RANGKUL_TRY(openOnce(bench, out));
    }
    return out;
}

} // namespace rangkul::bench
