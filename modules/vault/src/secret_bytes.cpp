// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/vault/secret_bytes.h"

#include "sodium_ready.h"

#include <sodium.h>

#include <cstring>
#include <new>

namespace rangkul::vault {

void SecretBytes::Free::operator()(std::uint8_t* bytes) const noexcept
{
    sodium_free(bytes);
}

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size)
{
    requireSodium();
    m_bytes.reset(static_cast<std::uint8_t*>(sodium_malloc(size)));
    if (!m_bytes) {
        qFatal("no locked memory for keys");
    }
}

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes out(size);
    randombytes_buf(out.data(), size);
    return out;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    SecretBytes out(static_cast<std::size_t>(bytes.size()));
    if (!bytes.isEmpty()) {
        std::memcpy(out.data(), bytes.data(), out.size());
    }
    return out;
}

void wipe(QByteArray& bytes) noexcept
{
    if (!bytes.isEmpty()) {
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

QByteArray randomBytes(qsizetype size)
{
    requireSodium();
    QByteArray out(size, Qt::Uninitialized);
    randombytes_buf(out.data(), static_cast<std::size_t>(size));
    return out;
}

} // namespace rangkul::vault
