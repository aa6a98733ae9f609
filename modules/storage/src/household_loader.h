// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/progress.h"
#include "rangkul/registry/household_frame.h"
#include "sql/database.h"

#include <array>
#include <map>
#include <unordered_map>

namespace rangkul::storage {

/// Benefits are by far the largest table: who asks for no program leaves them.
enum class Receipts : std::uint8_t { Read, Leave };

/// Reads rows of the household frame from open columns only: no key is needed. Either all live
/// households, then with the help of a second connection, or some of them (`only`: local ids).
class HouseholdLoader
{
public:
    HouseholdLoader(Database& database, const core::Progress& progress,
                    Receipts receipts = Receipts::Read)
        : m_database(database)
        , m_progress(progress)
        , m_wantedReceipts(receipts)
    {
    }

    core::Result<std::vector<registry::FrameRegion>> regions();
    core::Result<std::vector<registry::FrameProgram>> programs();

    /// Calls `take` for each row; all of them when `only` is empty.
    template <typename Take> core::Status rows(const std::vector<qint64>& only, Take take)
    {
        RANGKUL_TRY(prepare(only));
        return households(only, take);
    }
    /// About how many there are; never fewer.
    core::Result<qint64> count();

private:
    struct Home
    {
        core::RecordId id;
        qint64 region = 0;
        std::optional<registry::GeoPoint> point;
    };
    struct Decile
    {
        qint64 day = std::numeric_limits<qint64>::min();
        qint8 decile = registry::kNoDecile;
    };
    using Deciles = std::array<Decile, registry::kDecileKinds>;

    core::Status prepare(const std::vector<qint64>& only);
    core::Status prepareWhole();
    core::Status loadRegionIds();
    core::Status loadHomes(Database& database);
    core::Status loadMembers(const std::vector<qint64>& only);
    core::Status loadDeciles(Database& database, const std::vector<qint64>& only);
    core::Status loadReceipts(const std::vector<qint64>& only);
    core::Status loadConflicts();
    using Take = std::function<void(const registry::HouseholdRow&)>;
    core::Status households(const std::vector<qint64>& only, const Take& take);
    core::Status wholeHouseholds(const Take& take);
    core::Result<std::vector<registry::HouseholdRow>> rowsOf(Statement& query);
    core::Result<Home> home(qint64 dwelling);
    void noteDecile(qint64 household, const Statement& ranking);
    core::Result<registry::HouseholdRow> row(const Statement& household);

    Database& m_database;
    const core::Progress& m_progress;
    Receipts m_wantedReceipts;
    bool m_isWhole = true;
    std::vector<core::RecordId> m_regions; ///< by local id
    std::vector<Home> m_homes;             ///< by local id
    std::vector<quint16> m_members;        ///< by local id of the household
    std::vector<Deciles> m_deciles;        ///< by local id of the household
    using Programs = std::unordered_map<qint64, std::vector<core::RecordId>>;
    Programs m_byHousehold;
    Programs m_byDwelling;
    std::map<qint64, bool> m_conflicts; ///< households
};

/// A condition that holds for live members: neither withdrawn, nor dead, nor gone.
extern const char* const kIsMember;
/// Ids as "(1,2,3)": numbers of ours, never a person's text.
QByteArray idList(const std::vector<qint64>& ids);

} // namespace rangkul::storage
