// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_writer.h"

#include "row_codec.h"

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;
using registry::Value;

/// Pages kept in memory while an import runs: enough for the indexes that it fills at random.
constexpr char kImportCache[] = "131072";
constexpr char kUsualCache[] = "32768";
constexpr std::size_t kRowsSealedTogether = 500;
constexpr std::size_t kMostInWork = 2;

Error notBegun()
{
    return {ErrorCode::InvalidInput, QStringLiteral("import.not_begun")};
}

Error wrongCell(const registry::RowRef& row, registry::ColumnId column)
{
    return {ErrorCode::InvalidInput,
            QStringLiteral("edit.no_column"),
            {QString(registry::tableName(row.entity)), QString::number(column)}};
}

/// Text in normal form C, as it is sent to other laptops; most is so already.
Value normalised(const Value& value)
{
    const auto* text = std::get_if<QString>(&value);
    if (text) {
        for (const QChar letter : *text) {
            if (letter.unicode() >= 0x300) {
                return Value(text->normalized(QString::NormalizationForm_C));
            }
        }
    }
    return value;
}

core::Status setValues(StoredRow& row,
                       const std::vector<std::pair<registry::ColumnId, Value>>& cells)
{
    const TableShape& shape = row.shape();
    for (const auto& [column, value] : cells) {
        const registry::Variable* variable = shape.find(column);
        if (!variable) {
            return wrongCell(row.ref, column);
        }
        if (!fits(*variable, value)) {
            return Error{ErrorCode::InvalidInput,
                         QStringLiteral("value.type"),
                         {QString::fromLatin1(variable->column)}};
        }
        row.values[shape.position(*variable)] = normalised(value);
    }
    return core::Done{};
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
    RANGKUL_TRY(m_commit->createFresh(row, sealedCells(row, m_session.keys())));
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
    NewRow& added =
        m_waiting.emplace_back(NewRow{StoredRow({row.entity, row.id}), row.rowNumber, {}});
    RANGKUL_TRY(setValues(added.row, row.cells));
    if (m_waiting.size() < kRowsSealedTogether) {
        return core::Done{};
    }
    seal();
    return m_inWork.size() > kMostInWork ? storeOldest() : core::Done{};
}

void SqliteImportWriter::seal()
{
    m_inWork.push_back(std::async(
        std::launch::async, [keys = m_session.sharedKeys(), rows = std::move(m_waiting)]() mutable {
            for (NewRow& row : rows) {
                row.cells = sealedCells(row.row, *keys);
            }
            return std::move(rows);
        }));
    m_waiting = {};
    m_waiting.reserve(kRowsSealedTogether);
}

core::Status SqliteImportWriter::storeOldest()
{
    NewRows rows = m_inWork.front().get();
    m_inWork.pop_front();
    for (NewRow& added : rows) {
        const registry::Entity entity = added.row.ref.entity;
        RANGKUL_TRY(m_commit->createFresh(added.row, added.cells));
        if (added.rowNumber > 0) {
            m_sources.add(entity, added.row.id, added.rowNumber);
        }
    }
    return core::Done{};
}

core::Status SqliteImportWriter::storeAll()
{
    if (!m_waiting.empty()) {
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
