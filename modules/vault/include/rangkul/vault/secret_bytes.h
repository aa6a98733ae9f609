// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>

namespace rangkul::vault {

/// Secret bytes in memory that is locked against swapping, guarded on both sides and wiped when
/// it is given back. Moves, never copies.
class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    static SecretBytes random(std::size_t size);
    /// Copies; the caller wipes its own bytes.
    static SecretBytes copyOf(QByteArrayView bytes);

    std::size_t size() const { return m_size; }
    bool isEmpty() const { return m_size == 0; }
    std::uint8_t* data() { return m_bytes.get(); }
    const std::uint8_t* data() const { return m_bytes.get(); }
    std::span<const std::uint8_t> span() const { return {m_bytes.get(), m_size}; }

private:
    struct Free
    {
        void operator()(std::uint8_t* bytes) const noexcept;
    };
    std::unique_ptr<std::uint8_t, Free> m_bytes;
    std::size_t m_size = 0;
};

/// Overwrites the bytes of a buffer that held a secret and empties it.
void wipe(QByteArray& bytes) noexcept;

/// Cryptographic random bytes. Any thread.
QByteArray randomBytes(qsizetype size);

} // namespace rangkul::vault
