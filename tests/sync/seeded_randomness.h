// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "random_operations.h"

#include <sodium.h>

namespace rangkul::sync::test {

/// Keys and salts of this thread by dice, so that a schedule can be played again. Only for tests
/// that say so: it makes every key guessable.
class SeededRandomness
{
public:
    /// Once per program, before anything else uses libsodium.
    static void install()
    {
        static randombytes_implementation seeded{name, number, nullptr, nullptr, fill, nullptr};
        if (randombytes_set_implementation(&seeded) != 0 || sodium_init() < 0) {
            qFatal("no libsodium");
        }
    }
    static void start(quint64 seed) { dice() = Dice(seed); }

private:
    static Dice& dice()
    {
        thread_local Dice own(0);
        return own;
    }
    static const char* name() { return "seeded"; }
    static std::uint32_t number() { return static_cast<std::uint32_t>(dice().bits()); }
    static void fill(void* out, const std::size_t size)
    {
        auto* bytes = static_cast<std::uint8_t*>(out);
        for (std::size_t i = 0; i < size; ++i) {
            bytes[i] = static_cast<std::uint8_t>(dice().bits());
        }
    }
};

} // namespace rangkul::sync::test
