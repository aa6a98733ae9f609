// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/registry/entity.h"
#include "rangkul/registry/search_index.h"
#include "rangkul/vault/keyring.h"
#include "sql/database.h"

#include <functional>
#include <map>
#include <memory>

namespace rangkul::storage {

/// Names of the regions a dwelling lies in, by local id: kelurahan, kecamatan.
using RegionNames = std::map<qint64, QStringList>;
core::Result<RegionNames> readRegionNames(Database& database);

/// Opens a connection that reads, for the thread that calls it.
using Opener = std::function<core::Result<std::unique_ptr<Database>>()>;

/// Reads households with the texts they can be found by, members with the head first. One thread,
/// one connection. The memory of a household is used again for the next.
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
    /// Told now and then how many are read; false: enough, the answer is Cancelled then.
    using GoOn = std::function<bool(qint64 done)>;
    /// Live households with local ids from `first` to `last`.
    core::Status read(qint64 first, qint64 last, const GoOn& goOn, const Take& take);

private:
    template <typename TakeText>
    core::Status open(registry::Entity entity, const core::RecordId& uid, QByteArrayView sealed,
                      TakeText take);
    core::Status readHousehold(const Statement& statement);
    core::Status readDwelling(const Statement& statement);
    core::Status readMember(const Statement& statement);
    void startHousehold(const core::RecordId& id);
    registry::SearchPerson emptyPerson();

    Database& m_database;
    std::shared_ptr<const vault::Keyring> m_keys;
    const RegionNames& m_regions;
    registry::SearchHousehold m_household;
    std::vector<registry::SearchPerson> m_spare; ///< members of households before, to be refilled
    QByteArray m_text;                           ///< opened texts of one row; wiped in the end
};

} // namespace rangkul::storage
