// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <memory>

namespace rangkul::vault {

/// BLAKE2b over bytes added piece by piece.
class Digest
{
public:
    /// `size` in bytes, 16 to 64; `key` empty or 16 to 64 bytes.
    explicit Digest(int size = 32, QByteArrayView key = {});
    ~Digest();
    Digest(Digest&& other) noexcept;
    Digest& operator=(Digest&& other) noexcept;

    void add(QByteArrayView bytes);
    void addNumber(quint64 number); ///< eight bytes, little-endian
    /// Length first, so that "ab"+"c" and "a"+"bc" differ.
    void addSized(QByteArrayView bytes);
    /// Ends it: nothing may be added afterwards.
    QByteArray finish();

private:
    struct State;
    std::unique_ptr<State> m_state;
    int m_size;
};

} // namespace rangkul::vault
