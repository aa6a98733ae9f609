// SPDX-License-Identifier: GPL-3.0-or-later
#include "chunk_queue.h"
#include "dataset_row.h"
#include "record_writer.h"

#include <thread>

namespace rangkul::exchange {

namespace {

using core::Error;
using core::ErrorCode;
using core::RecordId;
using registry::Entity;
using registry::Value;

constexpr size_t kBatchRows = 512;

/// Reads the files a second time and makes records of them, in a thread of its own.
class Producer
{
public:
    Producer(ImportState& state, const RecordId& dataset, ChunkQueue& queue,
             const core::Progress& progress)
        : m_state(state)
        , m_writer(state, dataset)
        , m_queue(queue)
        , m_progress(progress)
    {
    }

    void run()
    {
        for (size_t file = 0; file < m_state.scans.size(); ++file) {
            if (auto status = readFile(static_cast<int>(file)); !status) {
                m_queue.close(std::move(status));
                return;
            }
        }
        m_queue.close(core::Done{});
    }

private:
    core::Status readFile(int file)
    {
        FileScan& scan = *m_state.scans[static_cast<size_t>(file)];
        RANGKUL_LET(source, openTable(scan.file.table, scan.file.sheet));
        EntityBuilder builder(scan.reader);
        std::vector<BuiltCell> cells;
        RowBatch batch;
        RowReading row;
        size_t index = 0;
        for (;;) {
            if (m_progress.isCancelled()) {
                return cancelledImport();
            }
            RANGKUL_LET(more, source->next(batch, kBatchRows));
            if (!more) {
                return index == scan.facts.size() ? core::Status(core::Done{}) : changed(scan);
            }
            ImportChunk chunk = m_queue.take();
            for (size_t i = 0; i < batch.size(); ++i) {
                if (!scan.reader.read(batch.row(i), row)) {
                    continue;
                }
                if (index == scan.facts.size()) {
                    return changed(scan);
                }
                addRow(file, scan, index++, row, batch.row(i), builder, cells, chunk);
            }
            if (!m_queue.push(std::move(chunk))) {
                return core::Done{};
            }
        }
    }

    static Error changed(const FileScan& scan)
    {
        return {ErrorCode::Conflict, QStringLiteral("import.file_changed"), {scan.file.table.path}};
    }

    void addRow(int file, const FileScan& scan, size_t index, RowReading& row,
                const TableRow& source, EntityBuilder& builder, std::vector<BuiltCell>& cells,
                ImportChunk& chunk)
    {
        const RowFact& fact = scan.facts[index];
        chunk.addRaw(packageRow(file, fact.row), source,
                     fact.rejected ? m_state.problems.json(file, fact.row) : QByteArray());
        if (fact.rejected) {
            return;
        }
        if (m_state.options.swapPoints && row.latitude && std::abs(*row.latitude) > 90) {
            std::swap(row.latitude, row.longitude);
        }
        const int place = m_state.placeOf(scan, fact.place);
        const RecordId region =
            place < 0 ? RecordId() : m_state.regions->places()[static_cast<size_t>(place)].id;
        builder.build(row, region, cells);
        const MatchedRow* match = scan.matched.empty() ? nullptr : &scan.matched[index];
        if (fact.family == KeyTable::kNone) {
            return;
        }
        if (scan.reader.rowKind() == RowKind::Households) {
            m_writer.addHouseholdRow(file, fact, match, cells, chunk);
        } else {
            m_writer.addPersonRow(file, fact, match, cells, chunk);
        }
    }

    ImportState& m_state;
    RecordWriter m_writer;
    ChunkQueue& m_queue;
    const core::Progress& m_progress;
};

core::Status writeChunk(const ImportChunk& chunk, registry::ImportWriter& writer)
{
    for (const registry::ImportRow& row : chunk.rows) {
        RANGKUL_TRY(writer.add(row));
    }
    for (size_t i = 0; i < chunk.raws.size(); ++i) {
        const ImportChunk::Raw& raw = chunk.raws[i];
        RANGKUL_TRY(writer.addPackedRaw(raw.rowNumber, chunk.rawCellsOf(i), raw.problems));
    }
    return core::Done{};
}

core::Status writeAll(ChunkQueue& queue, registry::ImportWriter& writer, qint64 total,
                      const core::Progress& progress)
{
    qint64 done = 0;
    while (auto chunk = queue.pop()) {
        if (progress.isCancelled()) {
            return cancelledImport();
        }
        RANGKUL_TRY(writeChunk(*chunk, writer));
        done += static_cast<qint64>(chunk->raws.size());
        progress.report(QStringLiteral("import.writing"), done, total);
        queue.giveBack(std::move(*chunk));
    }
    return queue.status();
}

} // namespace

core::Result<registry::Commit> runImport(const ImportPlan& plan, registry::ImportWriter& writer,
                                         const core::Progress& progress)
{
    ImportState& state = plan.state();
    if (state.askRegionSystem) {
        return Error{ErrorCode::InvalidInput, QStringLiteral("import.region_system_undecided")};
    }
    RANGKUL_TRY(requireUnchanged(state));
    const registry::NewRow dataset = datasetRow(state);
    RANGKUL_TRY(writer.begin(dataset, datasetFileNames(state)));
    RANGKUL_TRY(writeReadings(state, nullptr, writer));
    qint64 total = 0;
    for (const auto& scan : state.scans) {
        total += static_cast<qint64>(scan->facts.size());
    }
    for (FamilyState& family : state.familyStates) {
        family.written = false;
    }
    ChunkQueue queue;
    Producer producer(state, dataset.row.id, queue, progress);
    std::thread reading([&producer] { producer.run(); });
    core::Status status = writeAll(queue, writer, total, progress);
    queue.abandon();
    reading.join();
    RANGKUL_TRY(status);
    return writer.finish(progress);
}

} // namespace rangkul::exchange
