// SPDX-License-Identifier: GPL-3.0-or-later
#include "sync_file_store.h"

#include <QCborArray>
#include <QCborMap>

#include "head_store.h"
#include "outbox_writer.h"

#include <algorithm>

namespace rangkul::storage {

namespace {

using core::Error;
using core::ErrorCode;
using sync::ActorId;

QByteArray bytesOf(const sync::FileHash& hash)
{
    return QByteArray(reinterpret_cast<const char*>(hash.data()), qsizetype(hash.size()));
}

sync::FileHash hashOf(QByteArrayView bytes)
{
    sync::FileHash hash{};
    std::copy_n(bytes.begin(), std::min<qsizetype>(bytes.size(), qsizetype(hash.size())),
                hash.begin());
    return hash;
}

core::Status writeChain(Session& session, ActorId actor, const sync::ChainState& chain)
{
    RANGKUL_LET(number, session.actorNumber(actor));
    RANGKUL_LET(update, session.database().statement(
                            "UPDATE actor SET highest_n = max(highest_n, ?2), chain_seq = ?3, "
                            "chain_hash = ?4, chain_last_n = ?2, chain_knows = ?5 WHERE id = ?1"));
    const QByteArray hash = bytesOf(chain.hash);
    const QByteArray knows = packedDots(dotsOf(chain.knows));
    update->bind(1, number);
    update->bind(2, static_cast<qint64>(chain.lastN));
    update->bind(3, static_cast<qint64>(chain.seq));
    update->bindBlob(4, hash);
    update->bindBlob(5, knows);
    return update->run();
}

core::Status writeFile(Session& session, const sync::SealedBatch& file,
                       const sync::ChainState& after, bool isPublished)
{
    RANGKUL_LET(number, session.actorNumber(file.actor));
    RANGKUL_LET(insert, session.database().statement(
                            "INSERT INTO batch (actor_id, seq, path, hash, operation_count, "
                            "is_published, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7) "
                            "ON CONFLICT (actor_id, seq) DO NOTHING"));
    const QByteArray hash = bytesOf(after.hash);
    insert->bind(1, number);
    insert->bind(2, static_cast<qint64>(file.seq));
    insert->bindText(3, file.path);
    insert->bindBlob(4, hash);
    insert->bind(5, file.operations);
    insert->bind(6, isPublished ? 1 : 0);
    insert->bindBlob(7, file.bytes);
    RANGKUL_TRY(insert->run());
    return writeChain(session, file.actor, after);
}

} // namespace

core::Result<quint64> highestKnown(Session& session, ActorId actor)
{
    if (actor == session.self()) {
        return session.head().ownN;
    }
    RANGKUL_LET(query, session.database().statement("SELECT highest_n FROM actor WHERE id = ?1"));
    query->bind(1, session.actorNumbers().value(actor));
    RANGKUL_LET(found, query->step());
    return found ? static_cast<quint64>(query->integer(0)) : quint64(0);
}

core::Result<sync::VersionVector> knownVector(Session& session)
{
    RANGKUL_LET(query, session.database().statement("SELECT actor, highest_n FROM actor"));
    sync::VersionVector out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            break;
        }
        const auto actor = static_cast<ActorId>(query->integer(0));
        if (actor != session.self()) {
            out.raise(sync::Dot{actor, static_cast<quint64>(query->integer(1))});
        }
    }
    out.raise(sync::Dot{session.self(), session.head().ownN});
    return out;
}

core::Result<sync::ChainState> readChain(Session& session, ActorId actor)
{
    RANGKUL_LET(query, session.database().statement("SELECT chain_seq, chain_hash, chain_last_n, "
                                                    "chain_knows FROM actor WHERE id = ?1"));
    query->bind(1, session.actorNumbers().value(actor));
    RANGKUL_LET(found, query->step());
    sync::ChainState chain;
    if (!found || query->integer(0) == 0) {
        return chain;
    }
    chain.seq = static_cast<quint64>(query->integer(0));
    chain.hash = hashOf(query->blob(1));
    chain.lastN = static_cast<quint64>(query->integer(2));
    RANGKUL_LET(dots, unpackDots(query->blob(3)));
    for (const sync::Dot& dot : dots) {
        chain.knows.raise(dot);
    }
    return chain;
}

core::Result<std::vector<sync::Operation>> pendingOperations(Session& session, quint64 afterN,
                                                             qsizetype most)
{
    RANGKUL_LET(query, session.database().statement("SELECT first_n, sealed FROM outbox "
                                                    "WHERE last_n > ?1 ORDER BY id"));
    query->bind(1, static_cast<qint64>(afterN));
    std::vector<sync::Operation> out;
    while (static_cast<qsizetype>(out.size()) < most) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            break;
        }
        RANGKUL_LET(chunk, openChunk(session.keys(), static_cast<quint64>(query->integer(0)),
                                     query->blob(1)));
        for (sync::Operation& operation : chunk) {
            if (operation.dot.n > afterN && static_cast<qsizetype>(out.size()) < most) {
                out.push_back(std::move(operation));
            }
        }
    }
    return out;
}

core::Result<qint64> unsentOperations(Session& session)
{
    RANGKUL_LET(chain, readChain(session, session.self()));
    RANGKUL_LET(query, session.database().statement("SELECT sum(operation_count) FROM batch "
                                                    "WHERE actor_id = ?1 AND is_published = 0"));
    query->bind(1, session.actorNumbers().value(session.self()));
    RANGKUL_TRY(query->step());
    return static_cast<qint64>(session.head().ownN - chain.lastN) + query->integer(0);
}

core::Status keepSealed(Session& session, const sync::SealedBatch& file,
                        const sync::ChainState& after)
{
    RANGKUL_TRY(writeFile(session, file, after, false));
    RANGKUL_LET(remove, session.database().statement("DELETE FROM outbox WHERE last_n <= ?1"));
    remove->bind(1, static_cast<qint64>(after.lastN));
    return remove->run();
}

core::Result<std::vector<sync::SealedBatch>> unpublishedFiles(Session& session)
{
    RANGKUL_LET(query,
                session.database().statement("SELECT seq, path, bytes, operation_count FROM batch "
                                             "WHERE actor_id = ?1 AND is_published = 0 "
                                             "ORDER BY seq"));
    query->bind(1, session.actorNumbers().value(session.self()));
    std::vector<sync::SealedBatch> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        out.push_back({session.self(), static_cast<quint64>(query->integer(0)), query->text(1),
                       query->blob(2).toByteArray(), query->integer(3)});
    }
}

core::Status setPublished(Session& session, quint64 seq)
{
    RANGKUL_LET(update, session.database().statement("UPDATE batch SET is_published = 1 "
                                                     "WHERE actor_id = ?1 AND seq = ?2"));
    update->bind(1, session.actorNumbers().value(session.self()));
    update->bind(2, static_cast<qint64>(seq));
    return update->run();
}

core::Status keepReceived(Session& session, const sync::SealedBatch& file,
                          const sync::ChainState& after)
{
    return writeFile(session, file, after, true);
}

core::Result<std::vector<sync::KeptFile>> keptFilesOf(Session& session, ActorId actor,
                                                      quint64 fromSeq)
{
    RANGKUL_LET(query, session.database().statement("SELECT seq, path, hash, length(bytes) "
                                                    "FROM batch WHERE actor_id = ?1 "
                                                    "AND seq >= ?2 ORDER BY seq"));
    query->bind(1, session.actorNumbers().value(actor));
    query->bind(2, static_cast<qint64>(fromSeq));
    std::vector<sync::KeptFile> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        out.push_back({static_cast<quint64>(query->integer(0)), query->text(1),
                       hashOf(query->blob(2)), query->integer(3)});
    }
}

core::Result<QByteArray> bytesOfKept(Session& session, ActorId actor, quint64 seq)
{
    RANGKUL_LET(query, session.database().statement("SELECT bytes FROM batch "
                                                    "WHERE actor_id = ?1 AND seq = ?2"));
    query->bind(1, session.actorNumbers().value(actor));
    query->bind(2, static_cast<qint64>(seq));
    RANGKUL_LET(found, query->step());
    if (!found) {
        return Error{ErrorCode::NotFound, QStringLiteral("sync.no_file"), {QString::number(seq)}};
    }
    return query->blob(0).toByteArray();
}

core::Status giveUpFilesAfter(Session& session, ActorId actor, const sync::ChainState& kept)
{
    RANGKUL_LET(number, session.actorNumber(actor));
    RANGKUL_LET(remove, session.database().statement("DELETE FROM batch "
                                                     "WHERE actor_id = ?1 AND seq > ?2"));
    remove->bind(1, number);
    remove->bind(2, static_cast<qint64>(kept.seq));
    RANGKUL_TRY(remove->run());
    RANGKUL_LET(keep, session.database().statement("UPDATE batch SET is_published = 1 "
                                                   "WHERE actor_id = ?1 AND is_published = 0"));
    keep->bind(1, number);
    RANGKUL_TRY(keep->run());
    RANGKUL_LET(lower, session.database().statement("UPDATE actor SET highest_n = 0 "
                                                    "WHERE id = ?1"));
    lower->bind(1, number);
    RANGKUL_TRY(lower->run());
    return writeChain(session, actor, kept);
}

core::Result<std::vector<sync::ParkedBatch>> readParked(Session& session)
{
    RANGKUL_LET(query, session.database().statement("SELECT actor, seq, path, bytes, "
                                                    "operation_count, missing FROM parked_batch"));
    std::vector<sync::ParkedBatch> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            break;
        }
        RANGKUL_LET(missing, unpackDots(query->blob(5)));
        out.push_back(
            {{static_cast<ActorId>(query->integer(0)), static_cast<quint64>(query->integer(1)),
              query->text(2), query->blob(3).toByteArray(), query->integer(4)},
             std::move(missing)});
    }
    std::ranges::sort(out, [](const sync::ParkedBatch& a, const sync::ParkedBatch& b) {
        return std::tie(a.file.actor, a.file.seq) < std::tie(b.file.actor, b.file.seq);
    });
    return out;
}

core::Status writeParked(Session& session, const sync::ParkedBatch& batch)
{
    RANGKUL_LET(put, session.database().statement(
                         "INSERT OR REPLACE INTO parked_batch (actor, seq, path, operation_count, "
                         "missing, bytes) VALUES (?1, ?2, ?3, ?4, ?5, ?6)"));
    const QByteArray missing = packedDots(batch.missing);
    put->bind(1, static_cast<qint64>(batch.file.actor));
    put->bind(2, static_cast<qint64>(batch.file.seq));
    put->bindText(3, batch.file.path);
    put->bind(4, batch.file.operations);
    put->bindBlob(5, missing);
    put->bindBlob(6, batch.file.bytes);
    return put->run();
}

core::Status unpark(Session& session, ActorId actor, quint64 seq)
{
    RANGKUL_LET(remove, session.database().statement("DELETE FROM parked_batch "
                                                     "WHERE actor = ?1 AND seq = ?2"));
    remove->bind(1, static_cast<qint64>(actor));
    remove->bind(2, static_cast<qint64>(seq));
    return remove->run();
}

namespace {

QByteArray quarantineBinding(const QString& path)
{
    return "quarantine " + path.toUtf8();
}

} // namespace

core::Result<std::vector<sync::QuarantinedFile>> readQuarantined(Session& session)
{
    RANGKUL_LET(query, session.database().statement("SELECT path, reason, at_ms "
                                                    "FROM quarantined_file ORDER BY at_ms, path"));
    std::vector<sync::QuarantinedFile> out;
    while (true) {
        RANGKUL_LET(found, query->step());
        if (!found) {
            return out;
        }
        const QString path = query->text(0);
        RANGKUL_LET(packed, session.keys().open(vault::Seal::Setting, query->blob(1),
                                                quarantineBinding(path)));
        const QCborArray fields = QCborValue::fromCbor(packed).toArray();
        Error reason{static_cast<ErrorCode>(fields.at(0).toInteger()), fields.at(1).toString()};
        reason.detail = fields.at(2).toString();
        for (qsizetype i = 3; i < fields.size(); ++i) {
            reason.args.append(fields.at(i).toString());
        }
        out.push_back({path, std::move(reason), query->integer(2)});
    }
}

core::Status writeQuarantined(Session& session, const sync::QuarantinedFile& file)
{
    QCborArray fields{static_cast<qint64>(file.reason.code), file.reason.reason,
                      file.reason.detail};
    for (const QString& argument : file.reason.args) {
        fields.append(argument);
    }
    const QByteArray sealed = session.keys().seal(vault::Seal::Setting, QCborValue(fields).toCbor(),
                                                  quarantineBinding(file.path));
    RANGKUL_LET(put, session.database().statement(
                         "INSERT OR REPLACE INTO quarantined_file (path, reason, at_ms) "
                         "VALUES (?1, ?2, ?3)"));
    put->bindText(1, file.path);
    put->bindBlob(2, sealed);
    put->bind(3, file.atMs);
    return put->run();
}

} // namespace rangkul::storage
