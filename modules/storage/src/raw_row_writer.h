// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session.h"
#include "worker.h"

namespace rangkul::storage {

struct RawRow
{
    qint64 rowNumber = 0;
    QStringList cells;
};

/// Stores received rows as they came, many in one sealed and compressed chunk; chunks are made by
/// another thread.
class RawRowWriter
{
public:
    RawRowWriter(Session& session, qint64 datasetId)
        : m_session(session)
        , m_dataset(datasetId)
    {
    }
    /// `cells`: as registry/raw_cells.h packs them.
    core::Status add(qint64 rowNumber, QByteArrayView cells);
    core::Status addToTray(qint64 rowNumber, QByteArrayView cells, const QByteArray& problems);
    core::Status finish();

private:
    struct Chunk
    {
        qint64 firstRow = 0;
        qint64 lastRow = 0;
        QByteArray sealed;
    };
    core::Status flush();
    core::Status storeOldest();

    Session& m_session;
    qint64 m_dataset;
    QByteArray m_waiting; ///< of each row its number and its cells
    std::size_t m_waitingRows = 0;
    qint64 m_firstRow = 0; ///< of those that wait
    qint64 m_lastRow = 0;
    std::deque<std::future<Chunk>> m_inWork;
    Worker m_worker;
};

/// All rows of one stored chunk.
core::Result<std::vector<RawRow>> openRawChunk(const vault::Keyring& keys, qint64 datasetId,
                                               qint64 firstRow, QByteArrayView sealed);

struct OpenedTrayRow
{
    QStringList cells;
    QByteArray problems;
};
core::Result<OpenedTrayRow> openTrayRow(const vault::Keyring& keys, qint64 datasetId,
                                        qint64 rowNumber, QByteArrayView sealed);

} // namespace rangkul::storage
