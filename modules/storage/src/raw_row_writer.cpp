// SPDX-License-Identifier: GPL-3.0-or-later
#include "raw_row_writer.h"

#include "compress.h"
#include "rangkul/registry/raw_cells.h"

namespace rangkul::storage {

namespace {

constexpr std::size_t kRowsInChunk = 256;
constexpr qsizetype kLargestChunk = qsizetype{64} << 20;

QByteArray rawBinding(qint64 datasetId, qint64 firstRow)
{
    return "raw " + QByteArray::number(datasetId) + ' ' + QByteArray::number(firstRow);
}

QByteArray trayBinding(qint64 datasetId, qint64 rowNumber)
{
    return "tray " + QByteArray::number(datasetId) + ' ' + QByteArray::number(rowNumber);
}

void appendSized(QByteArray& out, QByteArrayView bytes)
{
    registry::appendVarint(out, static_cast<quint64>(bytes.size()));
    out.append(bytes.data(), bytes.size());
}

core::Result<QByteArrayView> takeSized(QByteArrayView& bytes)
{
    RANGKUL_LET(size, registry::takeVarint(bytes));
    if (size > static_cast<quint64>(bytes.size())) {
        return core::Error{core::ErrorCode::Corrupt, QStringLiteral("storage.raw_row")};
    }
    const QByteArrayView front = bytes.first(static_cast<qsizetype>(size));
    bytes = bytes.sliced(static_cast<qsizetype>(size));
    return front;
}

} // namespace

core::Status RawRowWriter::add(qint64 rowNumber, QByteArrayView cells)
{
    // A new chunk also where the numbers go back, so that a row is found by its chunk's range.
    const bool goesOn = m_waitingRows == 0 || rowNumber > m_lastRow;
    if (m_waitingRows == kRowsInChunk || !goesOn) {
        RANGKUL_TRY(flush());
    }
    if (m_waitingRows == 0) {
        m_firstRow = rowNumber;
    }
    m_lastRow = rowNumber;
    ++m_waitingRows;
    registry::appendVarint(m_waiting, static_cast<quint64>(rowNumber));
    m_waiting.append(cells);
    return core::Done{};
}

core::Status RawRowWriter::addToTray(qint64 rowNumber, QByteArrayView cells,
                                     const QByteArray& problems)
{
    QByteArray text = cells.toByteArray();
    appendSized(text, problems);
    const QByteArray sealed = m_session.keys().seal(vault::Seal::Source, compressed(text),
                                                    trayBinding(m_dataset, rowNumber));
    RANGKUL_LET(insert, m_session.database().statement(
                            "INSERT INTO tray_row (dataset_id, row_number, sealed) "
                            "VALUES (?1, ?2, ?3)"));
    insert->bind(1, m_dataset);
    insert->bind(2, rowNumber);
    insert->bindBlob(3, sealed);
    return insert->run();
}

core::Status RawRowWriter::flush()
{
    constexpr std::size_t kMostInWork = 4;
    while (m_inWork.size() >= kMostInWork) {
        RANGKUL_TRY(storeOldest());
    }
    const qsizetype usual = m_waiting.size();
    m_inWork.push_back(m_worker.run([keys = m_session.sharedKeys(), dataset = m_dataset,
                                     first = m_firstRow, last = m_lastRow,
                                     text = std::move(m_waiting)] {
        return Chunk{first, last,
                     keys->seal(vault::Seal::Source, compressed(text), rawBinding(dataset, first))};
    }));
    m_waiting = {};
    m_waiting.reserve(usual + usual / 4);
    m_waitingRows = 0;
    return core::Done{};
}

core::Status RawRowWriter::storeOldest()
{
    const Chunk chunk = m_inWork.front().get();
    m_inWork.pop_front();
    RANGKUL_LET(insert, m_session.database().statement(
                            "INSERT INTO raw_chunk (dataset_id, first_row, last_row, sealed) "
                            "VALUES (?1, ?2, ?3, ?4)"));
    insert->bind(1, m_dataset);
    insert->bind(2, chunk.firstRow);
    insert->bind(3, chunk.lastRow);
    insert->bindBlob(4, chunk.sealed);
    return insert->run();
}

core::Status RawRowWriter::finish()
{
    if (m_waitingRows > 0) {
        RANGKUL_TRY(flush());
    }
    while (!m_inWork.empty()) {
        RANGKUL_TRY(storeOldest());
    }
    return core::Done{};
}

core::Result<std::vector<RawRow>> openRawChunk(const vault::Keyring& keys, qint64 datasetId,
                                               qint64 firstRow, QByteArrayView sealed)
{
    RANGKUL_LET(packed, keys.open(vault::Seal::Source, sealed, rawBinding(datasetId, firstRow)));
    RANGKUL_LET(text, decompressed(packed, kLargestChunk));
    QByteArrayView rest(text);
    std::vector<RawRow> out;
    while (!rest.isEmpty()) {
        RANGKUL_LET(number, registry::takeVarint(rest));
        RANGKUL_LET(cells, registry::takeRawCells(rest));
        out.push_back({static_cast<qint64>(number), std::move(cells)});
    }
    return out;
}

core::Result<OpenedTrayRow> openTrayRow(const vault::Keyring& keys, qint64 datasetId,
                                        qint64 rowNumber, QByteArrayView sealed)
{
    RANGKUL_LET(packed, keys.open(vault::Seal::Source, sealed, trayBinding(datasetId, rowNumber)));
    RANGKUL_LET(text, decompressed(packed, kLargestChunk));
    QByteArrayView rest(text);
    RANGKUL_LET(cells, registry::takeRawCells(rest));
    RANGKUL_LET(problems, takeSized(rest));
    return OpenedTrayRow{cells, problems.toByteArray()};
}

} // namespace rangkul::storage
