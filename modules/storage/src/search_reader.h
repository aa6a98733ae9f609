// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/registry/entity.h"
#include "rangkul/registry/search_index.h"
#include "rangkul/vault/keyring.h"
#include "sql/database.h"

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace rangkul::storage {

/// Names of the regions a dwelling lies in, by local id: kelurahan, kecamatan.
using RegionNames = std::map<qint64, QStringList>;
core::Result<RegionNames> readRegionNames(Database& database);

/// Reads households with the texts they can be found by, members with the head first. One thread,
/// one connection.
class SearchReader
{
public:
    SearchReader(Database& database, std::shared_ptr<const vault::Keyring> keys,
                 const RegionNames& regions)
        : m_database(database)
        , m_keys(std::move(keys))
        , m_regions(regions)
    {
    }
    ~SearchReader();
    SearchReader(const SearchReader&) = delete;
    SearchReader& operator=(const SearchReader&) = delete;

    using Take = std::function<void(const registry::SearchHousehold&)>;
    /// Live households with local ids from `first` to `last`.
    core::Status read(qint64 first, qint64 last, const core::Progress& progress, const Take& take);

private:
    using TakeText = std::function<void(registry::ColumnId, QString)>;
    core::Status open(registry::Entity entity, const core::RecordId& uid, QByteArrayView sealed,
                      const TakeText& take);
    core::Status readHousehold(const Statement& statement, registry::SearchHousehold& out);
    core::Status readDwelling(qint64 id, registry::SearchHousehold& out);
    core::Status readMember(const Statement& statement, registry::SearchHousehold& out);

    Database& m_database;
    std::shared_ptr<const vault::Keyring> m_keys;
    const RegionNames& m_regions;
    std::optional<Borrowed> m_dwelling;
    QByteArray m_text; ///< opened texts of one row; wiped in the end
};

} // namespace rangkul::storage
