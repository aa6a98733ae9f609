// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rangkul/core/result.h"
#include "rangkul/vault/digest.h"
#include "rangkul/vault/secret_bytes.h"

#include <array>

namespace rangkul::vault {

/// What a sealed text is for; each has a key of its own, so one cannot be passed off as another.
enum class Seal {
    Row,     ///< identity cells of a stored row
    History, ///< old and new values, reasons, authors
    Outbox,  ///< operations that wait to be sent, sealed batches
    Source,  ///< received rows as they came
    Setting, ///< names and keys of this laptop
    File,    ///< photos and scans
};
inline constexpr int kSealCount = 6;

/// What an equality look-up is over; equal texts of two fields have different tags.
enum class TagField : quint8 { Nik = 1, Kk = 2, Bpjs = 3 };

/// The working keys of one unlocked register, derived from its store key and wiped with it.
/// Constant after construction: any number of threads may seal and open at the same time.
class Keyring
{
public:
    /// `storeKey`: 32 bytes.
    explicit Keyring(const SecretBytes& storeKey);

    /// XChaCha20-Poly1305 with a random nonce: version 1 | nonce 24 | text | tag 16. `bound` is
    /// not stored but must be the same when opening.
    QByteArray seal(Seal purpose, QByteArrayView text, QByteArrayView bound) const;
    /// Appends the sealed text to `out`; for many small texts.
    void sealInto(QByteArray& out, Seal purpose, QByteArrayView text, QByteArrayView bound) const;
    /// Corrupt ("vault.sealed") when the bytes were changed, belong elsewhere, or the key is
    /// another.
    core::Result<QByteArray> open(Seal purpose, QByteArrayView sealed, QByteArrayView bound) const;
    /// Same into a buffer that is reused: its old content is lost, its capacity kept.
    core::Status openInto(QByteArray& out, Seal purpose, QByteArrayView sealed,
                          QByteArrayView bound) const;

    /// 64 bits of keyed BLAKE2b: equal text, equal tag. Unequal texts may rarely share one, so
    /// the opened text is compared afterwards.
    qint64 tag(TagField field, QStringView text) const;

    /// A hash that only a holder of the store key can compute (history chain).
    Digest chainDigest() const;

    static constexpr qsizetype kOverhead = 1 + 24 + 16; ///< bytes a sealed text is longer

private:
    std::array<SecretBytes, kSealCount> m_seal;
    SecretBytes m_tag;
    SecretBytes m_chain;
};

} // namespace rangkul::vault
