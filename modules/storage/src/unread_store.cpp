// SPDX-License-Identifier: GPL-3.0-or-later
#include "unread_store.h"

#include <QCborArray>

#include "batch_receiver.h"
#include "head_store.h"
#include "rangkul/sync/batch.h"
#include "sync_file_store.h"
#include "sync_identity_store.h"

namespace rangkul::storage {

namespace {

constexpr char kUnread[] = "sync.unread";

QCborArray partsToCbor(const std::vector<sync::UnknownPart>& parts)
{
    QCborArray out;
    for (const sync::UnknownPart& part : parts) {
        out.append(QCborArray{part.entity, part.cell});
    }
    return out;
}

std::vector<sync::UnknownPart> partsFromCbor(const QCborArray& array)
{
    std::vector<sync::UnknownPart> parts;
    for (const QCborValue& value : array) {
        const QCborArray pair = value.toArray();
        parts.push_back({static_cast<std::uint8_t>(pair.at(0).toInteger()),
                         static_cast<registry::ColumnId>(pair.at(1).toInteger())});
    }
    return parts;
}

bool isKnown(const Session& session, const sync::UnknownPart& part)
{
    const auto entity = static_cast<registry::Entity>(part.entity);
    return part.cell == 0 ? session.schema().knows(entity)
                          : session.schema().knows(entity, part.cell);
}

/// Takes the parts that are known by now out of `file`.
std::vector<sync::UnknownPart> takeKnown(const Session& session, UnreadFile& file)
{
    std::vector<sync::UnknownPart> known;
    std::erase_if(file.parts, [&](const sync::UnknownPart& part) {
        if (!isKnown(session, part)) {
            return false;
        }
        known.push_back(part);
        return true;
    });
    return known;
}

} // namespace

core::Result<std::vector<UnreadFile>> readUnread(Session& session)
{
    std::vector<UnreadFile> files;
    RANGKUL_LET(bytes, session.setting(kUnread));
    if (!bytes) {
        return files;
    }
    for (const QCborValue& value : QCborValue::fromCbor(*bytes).toArray()) {
        const QCborArray entry = value.toArray();
        UnreadFile file;
        file.actor = entry.at(0).toByteArray().toULongLong();
        file.seq = static_cast<quint64>(entry.at(1).toInteger());
        RANGKUL_LET(dots, unpackDots(entry.at(2).toByteArray()));
        for (const sync::Dot& dot : dots) {
            file.knows.raise(dot);
        }
        file.parts = partsFromCbor(entry.at(3).toArray());
        files.push_back(std::move(file));
    }
    return files;
}

core::Status writeUnread(Session& session, const std::vector<UnreadFile>& files)
{
    QCborArray array;
    for (const UnreadFile& file : files) {
        array.append(QCborArray{QByteArray::number(file.actor), static_cast<qint64>(file.seq),
                                packedDots(dotsOf(file.knows)), partsToCbor(file.parts)});
    }
    return session.setSetting(kUnread, QCborValue(array).toCbor(), true);
}

core::Status noteUnread(Session& session, const sync::VerifiedBatch& batch)
{
    if (batch.unknown.empty()) {
        return core::Done{};
    }
    RANGKUL_LET(files, readUnread(session));
    files.push_back({batch.file.actor, batch.file.seq, batch.after.knows, batch.unknown});
    return writeUnread(session, files);
}

core::Status takeUpUnread(Session& session)
{
    RANGKUL_LET(files, readUnread(session));
    if (files.empty()) {
        return core::Done{};
    }
    RANGKUL_LET(identity, readIdentity(session));
    RANGKUL_LET(keys, readScopeKeys(session));
    RANGKUL_LET(members, readMembers(session));
    const sync::BatchReader reader{identity, keys, members, &session.schema()};
    for (std::size_t i = 0; i < files.size();) {
        const UnreadFile file = files[i];
        const std::vector<sync::UnknownPart> known = takeKnown(session, files[i]);
        if (files[i].parts.empty()) {
            files.erase(files.begin() + static_cast<std::ptrdiff_t>(i));
        } else {
            ++i;
        }
        if (known.empty()) {
            continue;
        }
        RANGKUL_LET(bytes, bytesOfKept(session, file.actor, file.seq));
        RANGKUL_LET(batch, sync::readUnknown(reader, {file.actor, file.seq, {}, bytes, 0},
                                             file.knows, known));
        RANGKUL_TRY(
            BatchReceiver(session, batch).runAgain([&] { return writeUnread(session, files); }));
    }
    return core::Done{};
}

} // namespace rangkul::storage
