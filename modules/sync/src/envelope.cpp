// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/sync/envelope.h"

#include "compression.h"
#include "crypto.h"
#include "wire.h"

#include <algorithm>
#include <set>
#include <tuple>

namespace rangkul::sync {

namespace {

constexpr QByteArrayView kMark("RSY1", 4);
constexpr std::uint8_t kFormat = 1;
constexpr std::uint8_t kSuite = 1; ///< BLAKE2b, XChaCha20-Poly1305, Ed25519, zstd

QByteArray headerBytes(const FileHeader& header)
{
    QByteArray out;
    out.reserve(kHeaderBytes);
    out.append(kMark);
    out.append(static_cast<char>(kFormat));
    out.append(static_cast<char>(header.kind));
    out.append(static_cast<char>(kSuite));
    out.append(header.registerId.bytes());
    out.append(header.scope.bytes());
    appendFixed(out, header.keyEpoch);
    appendFixed(out, header.actor);
    appendFixed(out, header.seq);
    appendFixed(out, header.firstN);
    appendFixed(out, header.lastN);
    appendArray(out, header.prevHash);
    appendArray(out, header.salt);
    appendArray(out, header.keyCommit);
    appendFixed(out, header.sealedBytes);
    out.resize(kHeaderBytes, '\0');
    return out;
}

/// Signatures found good, for what is read again at each exchange: pointers, parked files, the log
/// of members. A check costs sixty times a look-up.
using FoundGood = std::set<std::tuple<FileHash, crypto::Key, QByteArray>>;
constexpr std::size_t kMostFoundGood = 2048;

FoundGood& foundGood()
{
    thread_local FoundGood known;
    return known;
}

/// Key of one file: used once, since the salt is random.
crypto::Key fileKey(const FileHeader& header, const ScopeKey& key)
{
    QByteArray salt;
    appendArray(salt, header.salt);
    return crypto::hash<32>(salt, key.key.view());
}

std::array<std::uint8_t, 32> commitment(const crypto::Key& key)
{
    const QByteArrayView bytes(reinterpret_cast<const char*>(key.data()),
                               static_cast<qsizetype>(key.size()));
    return crypto::hash<32>("commit", bytes);
}

/// The fields after mark and format, in order.
core::Status readFields(WireReader& in, FileHeader& header)
{
    RANGKUL_LET(registerId, in.id());
    RANGKUL_LET(scope, in.id());
    RANGKUL_LET(epoch, in.fixed<quint32>());
    RANGKUL_LET(actor, in.fixed<quint64>());
    RANGKUL_LET(seq, in.fixed<quint64>());
    RANGKUL_LET(firstN, in.fixed<quint64>());
    RANGKUL_LET(lastN, in.fixed<quint64>());
    RANGKUL_LET(prevHash, in.array<32>());
    RANGKUL_LET(salt, in.array<32>());
    RANGKUL_LET(keyCommit, in.array<32>());
    RANGKUL_LET(sealedBytes, in.fixed<quint64>());
    header = FileHeader{header.kind, registerId, scope,    epoch, actor,     seq,
                        firstN,      lastN,      prevHash, salt,  keyCommit, sealedBytes};
    return core::Done{};
}

} // namespace

FileHash fileHash(QByteArrayView file)
{
    return crypto::hash<32>(file);
}

core::Result<QByteArray> sealFile(FileHeader header, QByteArrayView plain, const ScopeKey& key,
                                  const Secret& signSecret)
{
    if (!crypto::ready()) {
        return core::Error{core::ErrorCode::Storage, QStringLiteral("sync.no_randomness")};
    }
    RANGKUL_LET(container, packed(plain));
    header.keyEpoch = key.epoch;
    header.salt = crypto::randomArray<32>();
    const crypto::Key once = fileKey(header, key);
    header.keyCommit = commitment(once);
    header.sealedBytes = static_cast<quint64>(container.size() + crypto::kTagBytes);
    QByteArray file = headerBytes(header);
    file.append(crypto::seal(container, file, once));
    if (file.size() + kSignatureBytes > kMostFileBytes) {
        return invalid("sync.too_large");
    }
    const FileHash signedHash = fileHash(file);
    const QByteArrayView toSign(reinterpret_cast<const char*>(signedHash.data()),
                                static_cast<qsizetype>(signedHash.size()));
    appendArray(file, crypto::sign(toSign, signSecret));
    return file;
}

core::Result<FileHeader> readHeader(QByteArrayView file)
{
    const core::Error damaged = corrupt("sync.header");
    if (file.size() < kHeaderBytes + crypto::kTagBytes + kSignatureBytes) {
        return damaged;
    }
    if (file.size() > kMostFileBytes) {
        return corrupt("sync.too_large");
    }
    WireReader in(file.first(kHeaderBytes));
    RANGKUL_LET(mark, in.bytes(static_cast<quint64>(kMark.size())));
    if (mark != kMark) {
        return damaged;
    }
    RANGKUL_LET(format, in.fixed<std::uint8_t>());
    RANGKUL_LET(kind, in.fixed<std::uint8_t>());
    RANGKUL_LET(suite, in.fixed<std::uint8_t>());
    if (format > kFormat || suite > kSuite) {
        return core::Error{core::ErrorCode::NewerFormat, QStringLiteral("sync.newer_format")};
    }
    FileHeader header;
    header.kind = static_cast<FileKind>(kind);
    RANGKUL_TRY(readFields(in, header));
    const QByteArrayView spare = in.rest();
    const bool isSpareZero =
        std::all_of(spare.begin(), spare.end(), [](char byte) { return byte == 0; });
    const auto sealed = static_cast<quint64>(file.size() - kHeaderBytes - kSignatureBytes);
    if (format != kFormat || suite != kSuite || kind < 1 ||
        kind > static_cast<std::uint8_t>(FileKind::Enrol) || !isSpareZero ||
        header.sealedBytes != sealed || header.firstN > header.lastN) {
        return damaged;
    }
    return header;
}

bool isFileSignedBy(QByteArrayView file, const std::array<std::uint8_t, 32>& signPublic)
{
    const FileHash hash = fileHash(file.chopped(kSignatureBytes));
    const QByteArrayView isSigned(reinterpret_cast<const char*>(hash.data()),
                                  static_cast<qsizetype>(hash.size()));
    const QByteArrayView signature = file.last(kSignatureBytes);
    FoundGood& known = foundGood();
    FoundGood::value_type claim(hash, signPublic, signature.toByteArray());
    if (known.count(claim) > 0) {
        return true;
    }
    if (!crypto::isSignedBy(isSigned, signature, signPublic)) {
        return false;
    }
    if (known.size() >= kMostFoundGood) {
        known.clear();
    }
    known.insert(std::move(claim));
    return true;
}

core::Result<QByteArray> openFile(QByteArrayView file, const FileHeader& header,
                                  const ScopeKey& key)
{
    const crypto::Key once = fileKey(header, key);
    const QByteArrayView sealed =
        file.sliced(kHeaderBytes, file.size() - kHeaderBytes - kSignatureBytes);
    const auto container = crypto::open(sealed, file.first(kHeaderBytes), once);
    if (!container) {
        return corrupt("sync.sealed");
    }
    if (commitment(once) != header.keyCommit) {
        return corrupt("sync.key_commitment");
    }
    return unpacked(*container);
}

} // namespace rangkul::sync
