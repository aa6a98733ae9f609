// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "measures.h"
#include "plain_table.h"
#include "rangkul/demo/random.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/sync/batch.h"
#include "rangkul/sync/operation_codec.h"

#include <algorithm>
#include <array>

namespace rangkul::bench {

namespace {

/// Three numbers of a field visit that the received list does not have.
constexpr std::array kColumns{"work_hours", "income_month", "workers_unpaid"};
constexpr std::array kChoices{40, 4000, 4};
constexpr std::array kSteps{1, 1000, 1};

/// Even numbers in even rounds, odd ones in odd rounds: never what the row held before.
std::array<double, kColumns.size()> answers(demo::Random& random, int round)
{
    std::array<double, kColumns.size()> out{};
    for (size_t i = 0; i < out.size(); ++i) {
        out[i] = (2 * random.below(kChoices[i]) + round % 2) * kSteps[i];
    }
    return out;
}

/// One run takes every n-th row, the next run those beside them; after n runs a new round begins.
int strideOf(size_t rows, int batchRows)
{
    return std::max(1, static_cast<int>(rows) / batchRows);
}

template <typename Id> std::vector<Id> rowsOfRun(const std::vector<Id>& all, int batchRows, int run)
{
    const auto stride = static_cast<size_t>(strideOf(all.size(), batchRows));
    std::vector<Id> rows;
    for (size_t i = static_cast<size_t>(run) % stride;
         i < all.size() && rows.size() < static_cast<size_t>(batchRows); i += stride) {
        rows.push_back(all[i]);
    }
    return rows;
}

/// Two registers that know the same, and what a reader of files on the second must know.
struct Laptops
{
    std::unique_ptr<storage::Register> here;
    std::unique_ptr<storage::Register> there;
    sync::SyncIdentity identity;
    sync::ScopeKey key;
    sync::BatchReader reader;
    std::vector<core::RecordId> persons;
};

core::Result<Laptops> openLaptops(const Bench& bench)
{
    RANGKUL_LET(here, storage::Register::open(bench.path("laptop-a"), passphrase(), systemClock()));
    RANGKUL_LET(there,
                storage::Register::open(bench.path("laptop-b"), passphrase(), systemClock()));
    RANGKUL_LET(identity, here->sync().identity());
    RANGKUL_LET(keys, here->sync().scopeKeys());
    RANGKUL_LET(reading, there->sync().identity());
    RANGKUL_LET(readingKeys, there->sync().scopeKeys());
    RANGKUL_LET(members, there->sync().members());
    RANGKUL_LET(households, here->frames().households({}));
    RANGKUL_LET(persons, here->frames().persons(households, {}));
    std::vector<core::RecordId> ids(persons.ids().begin(), persons.ids().end());
    std::sort(ids.begin(), ids.end());
    if (keys.empty()) {
        return broken(QStringLiteral("the register has no key for the exchange"));
    }
    return Laptops{std::move(here),
                   std::move(there),
                   identity,
                   keys.back(),
                   sync::BatchReader{reading, readingKeys, members},
                   std::move(ids)};
}

core::Status editMany(Laptops& laptops, const Bench& bench, int run)
{
    registry::Edit edit;
    edit.kind = registry::CommitKind::Bulk;
    const int batchRows = bench.sizes.batchRows;
    demo::Random random(static_cast<quint64>(run));
    for (const core::RecordId& id : rowsOfRun(laptops.persons, batchRows, run)) {
        const auto values = answers(random, run / strideOf(laptops.persons.size(), batchRows));
        for (size_t i = 0; i < kColumns.size(); ++i) {
            const registry::Variable& variable =
                registry::variable(registry::Entity::Person, QLatin1StringView(kColumns[i]));
            edit.cells.push_back(
                {{registry::Entity::Person, id}, variable.id, static_cast<qint64>(values[i])});
        }
    }
    RANGKUL_TRY(laptops.here->records().apply(edit));
    return core::Done{};
}

/// As the exchange seals what is pending (sync.md 3.4): read, packed, sealed, signed, kept.
core::Result<sync::SealedBatch> makePackage(Laptops& laptops)
{
    sync::SyncStore& store = laptops.here->sync();
    RANGKUL_LET(before, store.chain(laptops.identity.actor));
    RANGKUL_LET(operations, store.pending(before.lastN, sync::kMostOperations));
    RANGKUL_LET(vector, store.vector());
    RANGKUL_LET(digest, store.digest());
    RANGKUL_LET(made, sync::makeBatch(laptops.identity, laptops.key, before, operations, vector,
                                      digest, systemClock().nowMs()));
    RANGKUL_TRY(store.addSealed(made.file, made.after));
    return made.file;
}

/// As the exchange takes a file in (sync.md 3.7): verified, decrypted, merged.
core::Result<sync::Applied> applyPackage(Laptops& laptops, const sync::SealedBatch& file)
{
    sync::SyncStore& store = laptops.there->sync();
    RANGKUL_LET(chain, store.chain(file.actor));
    RANGKUL_LET(vector, store.vector());
    RANGKUL_LET(checked, sync::checkBatch(laptops.reader, file.path, file.bytes, chain, vector));
    if (!checked.missing.empty()) {
        return broken(QStringLiteral("the package waits for another"));
    }
    return store.apply(checked.batch, {});
}

core::Status checkAgreement(Laptops& laptops)
{
    RANGKUL_LET(here, laptops.here->sync().digest());
    RANGKUL_LET(there, laptops.there->sync().digest());
    if (here != there) {
        return broken(QStringLiteral("the two registers do not agree"));
    }
    return core::Done{};
}

QString scale(qint64 rows, size_t all, qsizetype bytes)
{
    return QStringLiteral("%1 rows x %2 cells in %3, %4 B a row")
        .arg(grouped(rows))
        .arg(kColumns.size())
        .arg(grouped(static_cast<qint64>(all)))
        .arg(bytes / std::max<qint64>(1, rows));
}

} // namespace

core::Result<Measured> measureBatch(const Bench& bench)
{
    RANGKUL_LET(laptops, openLaptops(bench));
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        RANGKUL_TRY(editMany(laptops, bench, run));
        const Stopwatch making;
        RANGKUL_LET(file, makePackage(laptops));
        out.add("make", making.ms());
        const Stopwatch applying;
        RANGKUL_LET(applied, applyPackage(laptops, file));
        out.add("apply", applying.ms());
        RANGKUL_TRY(laptops.here->sync().markPublished(file.seq));
        RANGKUL_TRY(checkAgreement(laptops));
        if (applied.operations != bench.sizes.batchRows || applied.newConflicts != 0) {
            return broken(QStringLiteral("%1 operations were applied, %2 conflicts")
                              .arg(applied.operations)
                              .arg(applied.newConflicts));
        }
        out.scale = scale(applied.operations, laptops.persons.size(), file.bytes.size());
    }
    return out;
}

core::Result<Measured> measureSession(const Bench& bench)
{
    const QString folder = bench.path("laptop-a");
    RANGKUL_LET(here, PlainTable::copy(folder, "person", bench.path("plain-a.db")));
    RANGKUL_LET(there, PlainTable::copy(folder, "person", bench.path("plain-b.db")));
    const int batchRows = bench.sizes.batchRows;
    RANGKUL_TRY(here->prepareUpdate({kColumns.begin(), kColumns.end()}));
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        const std::vector<qint64> rows = rowsOfRun(here->ids(), batchRows, run);
        demo::Random random(static_cast<quint64>(run));
        RANGKUL_TRY(here->record());
        RANGKUL_TRY(here->execute("BEGIN"));
        for (const qint64 id : rows) {
            // The copy may hold the answers that measureBatch() left in the same rounds.
            const auto values = answers(random, run / strideOf(here->ids().size(), batchRows) + 1);
            RANGKUL_TRY(here->update(id, values));
        }
        RANGKUL_TRY(here->execute("COMMIT"));
        const Stopwatch making;
        RANGKUL_LET(changeset, here->takeChangeset());
        out.add("make", making.ms());
        const Stopwatch applying;
        RANGKUL_TRY(there->apply(changeset));
        out.add("apply", applying.ms());
        out.scale = scale(static_cast<qint64>(rows.size()), here->ids().size(), changeset.size());
    }
    return out;
}

} // namespace rangkul::bench
