// SPDX-License-Identifier: GPL-3.0-or-later
#include "fixtures.h"
#include "measures.h"
#include "plain_table.h"
#include "rangkul/registry/frame_source.h"
#include "rangkul/sync/batch.h"
#include "rangkul/sync/operation_codec.h"

#include <algorithm>
#include <array>

namespace rangkul::bench {

namespace {

/// Three questions of a field visit that the received list did not answer.
constexpr std::array kColumns{"got_kur", "got_umi", "got_pip"};

/// Yes or no, never what the row holds already: run after run takes other rows, then the other
/// answer.
qint64 answerOf(int run, size_t stride)
{
    return 1 + (run / static_cast<int>(stride)) % 2;
}

/// As many rows as a batch has, spread over the table, others in each run.
template <typename Id> std::vector<Id> rowsOfRun(const std::vector<Id>& all, int batchRows, int run)
{
    const size_t stride = std::max<size_t>(1, all.size() / static_cast<size_t>(batchRows));
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
    const auto batchRows = static_cast<size_t>(bench.sizes.batchRows);
    const size_t stride = std::max<size_t>(1, laptops.persons.size() / batchRows);
    for (const core::RecordId& id : rowsOfRun(laptops.persons, bench.sizes.batchRows, run)) {
        for (const char* column : kColumns) {
            edit.cells.push_back(
                {{registry::Entity::Person, id},
                 registry::variable(registry::Entity::Person, QLatin1StringView(column)).id,
                 answerOf(run, stride)});
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
    const auto batchRows = static_cast<size_t>(bench.sizes.batchRows);
    const size_t stride = std::max<size_t>(1, here->ids().size() / batchRows);
    RANGKUL_TRY(here->prepareUpdate({kColumns.begin(), kColumns.end()}));
    Measured out;
    for (int run = 0; run < bench.runs; ++run) {
        const std::vector<qint64> rows = rowsOfRun(here->ids(), bench.sizes.batchRows, run);
        RANGKUL_TRY(here->record());
        RANGKUL_TRY(here->execute("BEGIN"));
        // The table may hold our own answers already: these are never equal to one of them.
        const auto answer = static_cast<double>(answerOf(run, stride) + 10);
        for (const qint64 id : rows) {
            RANGKUL_TRY(here->update(id, answer));
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
