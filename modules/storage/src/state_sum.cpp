// SPDX-License-Identifier: GPL-3.0-or-later
#include "state_sum.h"

#include "head_store.h"
#include "row_store.h"

#include <atomic>
#include <future>
#include <thread>

namespace rangkul::storage {

namespace {

constexpr qint64 kSlice = 10000;
constexpr unsigned kMostThreads = 4;

core::Status addRow(sync::StateDigest& sum, HeadStore& heads, const StoredRow& row)
{
    for (const TableShape::Cell& cell : row.shape().cells()) {
        RANGKUL_LET(all, heads.heads(row, cell.lead));
        for (const sync::Head& head : all) {
            sum.add(row.ref, cell.lead, head);
        }
    }
    RANGKUL_LET(life, heads.life(row));
    for (const sync::LifeHead& head : life) {
        sum.add(row.ref, head);
    }
    return core::Done{};
}

core::Status addSlice(sync::StateDigest& sum, RowStore& rows, HeadStore& heads,
                      const LeftOut& slice)
{
    constexpr qint64 kAtOnce = 1000;
    static const QByteArray condition = "id >= ?1 ORDER BY id LIMIT " + QByteArray::number(kAtOnce);
    for (qint64 from = slice.firstId; from <= slice.lastId;) {
        RANGKUL_LET(found, rows.where(slice.entity, condition, from));
        for (const StoredRow& row : found) {
            if (row.id <= slice.lastId) {
                RANGKUL_TRY(addRow(sum, heads, row));
            }
        }
        if (found.empty()) {
            break;
        }
        from = found.back().id + 1;
    }
    return core::Done{};
}

std::vector<LeftOut> slicesOf(const LeftOut& rows)
{
    std::vector<LeftOut> slices;
    for (qint64 from = rows.firstId; from <= rows.lastId; from += kSlice) {
        slices.push_back({rows.entity, from, std::min(from + kSlice - 1, rows.lastId)});
    }
    return slices;
}

/// Works off slices until none is left.
class SliceReader
{
public:
    explicit SliceReader(std::vector<LeftOut> slices)
        : m_slices(std::move(slices))
    {
    }

    core::Result<sync::StateDigest> read(Session& session)
    {
        RowStore rows(session);
        HeadStore heads(session);
        RANGKUL_TRY(heads.rememberRows());
        sync::StateDigest sum;
        for (std::size_t next = m_next++; next < m_slices.size(); next = m_next++) {
            RANGKUL_TRY(addSlice(sum, rows, heads, m_slices[next]));
        }
        return sum;
    }

    core::Result<sync::StateDigest> readByItself(const Session& session)
    {
        RANGKUL_LET(database, session.database().reader());
        Session reader(std::move(database), session.clock());
        RANGKUL_TRY(reader.unlock(session.sharedKeys(), session.officer()));
        return read(reader);
    }

    std::size_t size() const { return m_slices.size(); }

private:
    std::vector<LeftOut> m_slices;
    std::atomic<std::size_t> m_next = 0;
};

core::Status remember(Session& session, const LeftOut& rows, const sync::StateDigest& sum)
{
    RANGKUL_LET(update, session.database().statement("UPDATE digest_part SET sum = ?1 "
                                                     "WHERE entity = ?2 AND first_id = ?3"));
    const QByteArray bytes = sum.bytes();
    update->bindBlob(1, bytes);
    update->bind(2, static_cast<qint64>(rows.entity));
    update->bind(3, rows.firstId);
    return update->run();
}

} // namespace

core::Result<sync::StateDigest> digestOfRows(Session& session, const LeftOut& rows)
{
    SliceReader slices(slicesOf(rows));
    std::vector<std::future<core::Result<sync::StateDigest>>> others;
    const std::size_t wanted = std::min<std::size_t>(
        slices.size(), std::clamp(std::thread::hardware_concurrency(), 1U, kMostThreads));
    for (std::size_t i = 1; i < wanted; ++i) {
        others.push_back(std::async(std::launch::async,
                                    [&slices, &session] { return slices.readByItself(session); }));
    }
    auto sum = slices.read(session);
    for (auto& other : others) {
        const auto part = other.get();
        if (sum && part) {
            sum->add(*part);
        } else if (sum) {
            sum = part.error();
        }
    }
    return sum;
}

core::Result<sync::StateDigest> wholeDigest(Session& session)
{
    RANGKUL_TRY(session.requireOpen());
    if (!session.leftOut().empty()) {
        std::vector<sync::StateDigest> sums;
        for (const LeftOut& rows : session.leftOut()) {
            RANGKUL_LET(sum, digestOfRows(session, rows));
            sums.push_back(sum);
        }
        RANGKUL_LET(transaction, Transaction::begin(session.database()));
        for (std::size_t i = 0; i < sums.size(); ++i) {
            RANGKUL_TRY(remember(session, session.leftOut()[i], sums[i]));
        }
        RANGKUL_TRY(transaction.commit());
        session.leftOut().clear();
    }
    sync::StateDigest whole = session.head().digest;
    RANGKUL_LET(query, session.database().statement("SELECT sum FROM digest_part "
                                                    "WHERE sum IS NOT NULL"));
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return whole;
        }
        RANGKUL_LET(sum, sync::StateDigest::fromBytes(query->blob(0)));
        whole.add(sum);
    }
}

} // namespace rangkul::storage
