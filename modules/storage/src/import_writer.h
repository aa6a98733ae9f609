// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk_schema.h"
#include "edit_writer.h"
#include "fresh_rows.h"
#include "raw_row_writer.h"
#include "source_rows.h"

namespace rangkul::storage {

/// See registry::ImportWriter. New rows are collected, sealed by another thread, many at a time,
/// and then stored in the order they came. Values are taken as checked by whoever read the file;
/// only their types are looked at.
class SqliteImportWriter final : public registry::ImportWriter
{
public:
    explicit SqliteImportWriter(Session& session)
        : m_session(session)
    {
    }
    ~SqliteImportWriter() override;

    core::Status begin(const registry::NewRow& dataset, const QString& fileName) override;
    core::Status add(const registry::ImportRow& row) override;
    core::Status addRaw(qint64 rowNumber, const QStringList& cells,
                        const QByteArray& problems) override;
    core::Status addPackedRaw(qint64 rowNumber, QByteArrayView cells,
                              const QByteArray& problems) override;
    core::Result<registry::Commit> finish(const core::Progress& progress) override;

private:
    core::Status create(const registry::ImportRow& row);
    core::Status change(const registry::ImportRow& row);
    using Batch = std::unique_ptr<FreshRows>;
    void seal();
    core::Status storeOldest();
    core::Status storeAll();
    void setCache(const QByteArray& kibibytes);

    Session& m_session;
    std::unique_ptr<CommitWriter> m_commit;
    Batch m_filling = std::make_unique<FreshRows>();
    std::deque<std::future<core::Result<Batch>>> m_inWork; ///< being sealed, oldest first
    std::vector<Batch> m_spare;
    std::optional<RawRowWriter> m_raw;
    SourceRowWriter m_sources;
    BulkSchema m_schema;
    qint64 m_dataset = 0;
    Worker m_worker; ///< the last to be made and so the first to end: it works on the rest
};

} // namespace rangkul::storage
