// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "bulk_schema.h"
#include "edit_writer.h"
#include "rangkul/registry/repositories.h"
#include "raw_row_writer.h"
#include "source_rows.h"

namespace rangkul::storage {

/// See registry::ImportWriter. Values are taken as checked by whoever read the file; only their
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
    void setCache(const QByteArray& kibibytes);

    Session& m_session;
    std::unique_ptr<CommitWriter> m_commit;
    std::optional<RawRowWriter> m_raw;
    SourceRowWriter m_sources;
    BulkSchema m_schema;
    qint64 m_dataset = 0;
};

} // namespace rangkul::storage
