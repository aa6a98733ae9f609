// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include "rangkul/core/result.h"
#include "rangkul/sync/identity.h"

namespace rangkul::sync {

inline constexpr qsizetype kHeaderBytes = 256;
inline constexpr qsizetype kSignatureBytes = 64;
inline constexpr qsizetype kMostFileBytes = qsizetype{16} << 20;

/// Written into files: never change or reuse a number.
enum class FileKind : std::uint8_t {
    Operations = 1,
    Snapshot = 2,
    Chunk = 3,
    Head = 4,
    Ack = 5,
    Key = 6,
    Admin = 7,
    Blob = 8,
    Enrol = 9,
};

/// The plain front of every file on the drop (sync.md 3.4): associated data of the sealing, and
/// signed. Numbers little-endian, in this order after "RSY1" and the format number; 256 bytes,
/// the rest zero.
struct FileHeader
{
    FileKind kind = FileKind::Operations;
    core::RecordId registerId;
    core::RecordId scope;
    quint32 keyEpoch = 1;
    ActorId actor = 0;
    quint64 seq = 0;
    quint64 firstN = 0;
    quint64 lastN = 0;
    FileHash prevHash{};
    std::array<std::uint8_t, 32> salt{};
    std::array<std::uint8_t, 32> keyCommit{};
    quint64 sealedBytes = 0;

    bool operator==(const FileHeader&) const = default;
};

FileHash fileHash(QByteArrayView file);

/// Compresses, pads, seals and signs. Salt, commitment and length of `header` are filled in here.
core::Result<QByteArray> sealFile(FileHeader header, QByteArrayView plain, const ScopeKey& key,
                                  const Secret& signSecret);

/// Checks length, mark, format and bounds. Corrupt ("sync.header"), NewerFormat
/// ("sync.newer_format").
core::Result<FileHeader> readHeader(QByteArrayView file);

/// Ed25519 over BLAKE2b-256 of all but the signature. Only after readHeader().
bool isFileSignedBy(QByteArrayView file, const std::array<std::uint8_t, 32>& signPublic);

/// Unseals what readHeader() read. Corrupt ("sync.sealed", "sync.key_commitment",
/// "sync.compression").
core::Result<QByteArray> openFile(QByteArrayView file, const FileHeader& header,
                                  const ScopeKey& key);

} // namespace rangkul::sync
