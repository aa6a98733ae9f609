// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_writer.h"

#include "rangkul/registry/raw_cells.h"

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;
using registry::Value;

/// KiB of pages kept in memory while an import runs: enough for the indexes that it fills at
/// random.
constexpr char kImportCache[] = "65536";
constexpr char kUsualCache[] = "32768";
constexpr std::size_t kMostInWork = 2;

Error notBegun()
{
    return {ErrorCode::InvalidInput, QStringLiteral("import.not_begun")};
}

} // namespace

SqliteImportWriter::~SqliteImportWriter()
{
    if (m_commit) {
        m_raw.reset();
        m_commit.reset();
        setCache(kUsualCache);
    }
}

void SqliteImportWriter::setCache(const QByteArray& kibibytes)
{
    (void)m_session.database().execute("PRAGMA cache_size=-" + kibibytes);
}

core::Status SqliteImportWriter::begin(const registry::NewRow& dataset, const QString& fileName)
{
    setCache(kImportCache);
    CommitWriter::Description description{registry::CommitKind::Import, fileName};
    description.isBulk = true;
    RANGKUL_LET(commit, CommitWriter::begin(m_session, description));
    m_commit = std::move(commit);
    RANGKUL_TRY(m_schema.suspend(m_session.database()));
    StoredRow row(dataset.row);
    RANGKUL_TRY(setValues(row, dataset.cells));
    QByteArray operationCells;
    RANGKUL_TRY(appendCreationCells(operationCells, row));
    RANGKUL_TRY(m_commit->createFresh(row, sealedCells(row, m_session.keys()), operationCells));
    m_dataset = row.id;
    m_commit->setDataset(row.id);
    m_raw.emplace(m_session, row.id);
    return core::Done{};
}

core::Status SqliteImportWriter::add(const registry::ImportRow& row)
{
    if (!m_commit) {
        return notBegun();
    }
    return row.isNew ? create(row) : change(row);
}

core::Status SqliteImportWriter::create(const registry::ImportRow& row)
{
    RANGKUL_TRY(m_filling->add(row));
    if (!m_filling->isFull()) {
        return core::Done{};
    }
    seal();
    return m_inWork.size() > kMostInWork ? storeOldest() : core::Done{};
}

void SqliteImportWriter::seal()
{
    m_inWork.push_back(m_worker.run([keys = m_session.sharedKeys(),
                                     rows = std::move(m_filling)]() mutable -> core::Result<Batch> {
        RANGKUL_TRY(rows->prepare(*keys));
        return std::move(rows);
    }));
    if (m_spare.empty()) {
        m_filling = std::make_unique<FreshRows>();
    } else {
        m_filling = std::move(m_spare.back());
        m_spare.pop_back();
    }
}

core::Status SqliteImportWriter::storeOldest()
{
    auto prepared = m_inWork.front().get();
    m_inWork.pop_front();
    RANGKUL_LET(batch, std::move(prepared));
    std::size_t index = 0;
    for (FreshRow& fresh : batch->rows()) {
        RANGKUL_TRY(m_commit->createFresh(fresh.row, fresh.sealed, batch->operationCells(index++)));
        if (fresh.rowNumber > 0) {
            m_sources.add(fresh.row.ref.entity, fresh.row.id, fresh.rowNumber);
        }
    }
    batch->clear();
    m_spare.push_back(std::move(batch));
    return core::Done{};
}

core::Status SqliteImportWriter::storeAll()
{
    if (!m_filling->isEmpty()) {
        seal();
    }
    while (!m_inWork.empty()) {
        RANGKUL_TRY(storeOldest());
    }
    return core::Done{};
}

core::Status SqliteImportWriter::change(const registry::ImportRow& row)
{
    RANGKUL_TRY(storeAll()); // it may be, or refer to, one of them
    const registry::RowRef ref{row.entity, row.id};
    std::vector<registry::CellEdit> cells;
    for (const auto& [column, value] : row.cells) {
        cells.push_back({ref, column, normalised(value)});
    }
    RANGKUL_TRY(EditWriter(*m_commit).change(ref, cells));
    if (row.rowNumber > 0) {
        RANGKUL_LET(id, m_commit->rows().localId(ref));
        m_sources.add(row.entity, id.value_or(0), row.rowNumber);
    }
    return core::Done{};
}

core::Status SqliteImportWriter::addRaw(qint64 rowNumber, const QStringList& cells,
                                        const QByteArray& problems)
{
    return addPackedRaw(rowNumber, registry::packedCells(cells), problems);
}

core::Status SqliteImportWriter::addPackedRaw(qint64 rowNumber, QByteArrayView cells,
                                              const QByteArray& problems)
{
    if (!m_commit) {
        return notBegun();
    }
    RANGKUL_TRY(m_raw->add(rowNumber, cells));
    if (!problems.isEmpty()) {
        RANGKUL_TRY(m_raw->addToTray(rowNumber, cells, problems));
    }
    return core::Done{};
}

core::Result<registry::Commit> SqliteImportWriter::finish(const core::Progress& progress)
{
    if (!m_commit) {
        return notBegun();
    }
    progress.report(QStringLiteral("import.storing"), 0, 0);
    RANGKUL_TRY(storeAll());
    RANGKUL_TRY(m_raw->finish());
    RANGKUL_TRY(m_sources.finish(m_session.database(), m_commit->id()));
    RANGKUL_TRY(m_schema.resume(m_session.database()));
    if (progress.isCancelled()) {
        return Error{ErrorCode::Cancelled, QStringLiteral("import.cancelled")};
    }
    RANGKUL_LET(done, m_commit->finish());
    m_raw.reset();
    m_commit.reset();
    setCache(kUsualCache);
    (void)m_session.database().checkpoint(); // a reader in the way only delays it
    return done;
}

} // namespace rangkul::storage
