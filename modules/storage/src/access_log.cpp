// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/storage/access_log.h"

#include "rangkul/vault/digest.h"
#include "session.h"

namespace rangkul::storage {

namespace {

constexpr char kBinding[] = "access";

QByteArray packed(const LoggedAccess& access)
{
    QByteArray out;
    registry::appendEncoded(out, registry::Value(access.action));
    registry::appendEncoded(out, access.household.isNull() ? registry::Value()
                                                           : registry::Value(access.household));
    registry::appendEncoded(out, registry::Value(access.purpose));
    return out;
}

core::Result<LoggedAccess> unpacked(QByteArrayView bytes, qint64 rows)
{
    std::vector<registry::Value> parts;
    while (!bytes.isEmpty()) {
        RANGKUL_LET(part, registry::takeEncoded(bytes));
        parts.push_back(std::move(part));
    }
    if (parts.size() != 3) {
        return core::Error{core::ErrorCode::Corrupt, QStringLiteral("register.access_log")};
    }
    LoggedAccess access;
    access.action = registry::asText(parts[0]);
    if (const auto* id = std::get_if<core::RecordId>(&parts[1])) {
        access.household = *id;
    }
    access.purpose = registry::asText(parts[2]);
    access.rows = rows;
    return access;
}

QByteArray linkOf(const QByteArray& before, qint64 atMs, qint64 author, qint64 rows,
                  const QByteArray& detail)
{
    vault::Digest chain;
    chain.addSized(before);
    for (const qint64 number : {atMs, author, rows}) {
        chain.addNumber(static_cast<quint64>(number));
    }
    chain.addSized(detail);
    return chain.finish();
}

} // namespace

core::Status AccessLog::add(const LoggedAccess& access)
{
    RANGKUL_TRY(m_session.requireOpen());
    Database& database = m_session.database();
    RANGKUL_LET(transaction, Transaction::begin(database));
    RANGKUL_LET(author, m_session.authorId(m_session.officer(), m_session.device()));
    RANGKUL_LET(last, database.statement("SELECT hash FROM access_log ORDER BY id DESC LIMIT 1"));
    RANGKUL_LET(found, last->step());
    const QByteArray before = found ? last->blob(0).toByteArray() : QByteArray();
    last->reset();
    const qint64 atMs = m_session.clock().nowMs();
    const QByteArray detail = m_session.keys().seal(vault::Seal::Setting, packed(access), kBinding);
    RANGKUL_LET(put,
                database.statement("INSERT INTO access_log (at_ms, author_id, rows, detail, hash) "
                                   "VALUES (?1, ?2, ?3, ?4, ?5)"));
    put->bind(1, atMs);
    put->bind(2, author);
    put->bind(3, access.rows);
    put->bindBlob(4, detail);
    const QByteArray link = linkOf(before, atMs, author, access.rows, detail);
    put->bindBlob(5, link);
    RANGKUL_TRY(put->run());
    return transaction.commit();
}

core::Result<std::vector<AccessEntry>> AccessLog::entries(int most) const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(
        query,
        m_session.database().statement(
            "SELECT at_ms, author_id, rows, detail FROM access_log ORDER BY id DESC LIMIT ?1"));
    query->bind(1, qint64(most));
    struct Row
    {
        qint64 atMs;
        qint64 author;
        LoggedAccess access;
    };
    std::vector<Row> rows;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            break;
        }
        RANGKUL_LET(detail, m_session.keys().open(vault::Seal::Setting, query->blob(3), kBinding));
        RANGKUL_LET(access, unpacked(detail, query->integer(2)));
        rows.push_back({query->integer(0), query->integer(1), std::move(access)});
    }
    std::vector<AccessEntry> out;
    for (Row& row : rows) {
        RANGKUL_LET(author, m_session.author(row.author));
        out.push_back({row.atMs, author.officer, author.device, std::move(row.access)});
    }
    return out;
}

core::Result<std::vector<qint64>> AccessLog::brokenLinks() const
{
    RANGKUL_TRY(m_session.requireOpen());
    RANGKUL_LET(query,
                m_session.database().statement(
                    "SELECT id, at_ms, author_id, rows, detail, hash FROM access_log ORDER BY id"));
    std::vector<qint64> broken;
    QByteArray before;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return broken;
        }
        const QByteArray detail = query->blob(4).toByteArray();
        const QByteArray hash = query->blob(5).toByteArray();
        if (linkOf(before, query->integer(1), query->integer(2), query->integer(3), detail) !=
            hash) {
            broken.push_back(query->integer(0));
        }
        before = hash;
    }
}

} // namespace rangkul::storage
