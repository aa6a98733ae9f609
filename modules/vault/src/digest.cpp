// SPDX-License-Identifier: GPL-3.0-or-later
#include "rangkul/vault/digest.h"

#include <QtEndian>

#include "sodium_ready.h"

#include <sodium.h>

namespace rangkul::vault {

namespace {

const unsigned char* unsignedBytes(QByteArrayView bytes)
{
    return reinterpret_cast<const unsigned char*>(bytes.data());
}

} // namespace

struct Digest::State
{
    crypto_generichash_state hash;
};

Digest::Digest(int size, QByteArrayView key)
    : m_state(std::make_unique<State>())
    , m_size(size)
{
    requireSodium();
    Q_ASSERT(size >= 16 && size <= 64);
    Q_ASSERT(key.isEmpty() || (key.size() >= 16 && key.size() <= 64));
    crypto_generichash_init(&m_state->hash, key.isEmpty() ? nullptr : unsignedBytes(key),
                            static_cast<size_t>(key.size()), static_cast<size_t>(size));
}

Digest::~Digest()
{
    if (m_state) {
        sodium_memzero(m_state.get(), sizeof(State));
    }
}

Digest::Digest(Digest&& other) noexcept = default;
Digest& Digest::operator=(Digest&& other) noexcept = default;

void Digest::add(QByteArrayView bytes)
{
    if (!bytes.isEmpty()) {
        crypto_generichash_update(&m_state->hash, unsignedBytes(bytes),
                                  static_cast<unsigned long long>(bytes.size()));
    }
}

void Digest::addNumber(quint64 number)
{
    const quint64 little = qToLittleEndian(number);
    add(QByteArrayView(reinterpret_cast<const char*>(&little), sizeof little));
}

void Digest::addSized(QByteArrayView bytes)
{
    addNumber(static_cast<quint64>(bytes.size()));
    add(bytes);
}

QByteArray Digest::finish()
{
    QByteArray out(m_size, Qt::Uninitialized);
    crypto_generichash_final(&m_state->hash, reinterpret_cast<unsigned char*>(out.data()),
                             static_cast<size_t>(m_size));
    return out;
}

} // namespace rangkul::vault
