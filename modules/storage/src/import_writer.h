// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk_schema.h"
#include "edit_writer.h"
#include "rangkul/registry/repositories.h"
#include "raw_row_writer.h"
#include "source_rows.h"

#include <deque>
#include <future>

namespace rangkul::storage {

/// See registry::ImportWriter. New rows are sealed by another thread, many at a time, and then
/// stored in the order they came. Values are taken as checked by whoever read the file; only their
/// types are looked at.
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
    core::Result<registry::Commit> finish(const core::Progress& progress) override;

private:
    core::Status create(const registry::ImportRow& row);
    core::Status change(const registry::ImportRow& row);
    struct NewRow
    {
        StoredRow row;
        qint64 rowNumber = 0;
        SealedCells cells;
    };
    using NewRows = std::vector<NewRow>;
    void seal();
    core::Status storeOldest();
    core::Status storeAll();
    void setCache(const QByteArray& kibibytes);

    Session& m_session;
    std::unique_ptr<CommitWriter> m_commit;
    NewRows m_waiting;
    std::deque<std::future<NewRows>> m_inWork;
    std::optional<RawRowWriter> m_raw;
    SourceRowWriter m_sources;
    BulkSchema m_schema;
    qint64 m_dataset = 0;
};

} // namespace rangkul::storage
