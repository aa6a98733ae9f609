// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <cstring>
#include <new>
#include <vector>

namespace rangkul::registry {

/// Overwrites memory in a way the compiler may not leave out.
inline void wipe(void* memory, std::size_t size)
{
    static void* (*const volatile overwrite)(void*, int, std::size_t) = &std::memset;
    if (size > 0) {
        overwrite(memory, 0, size);
    }
}

/// Memory for names and numbers: overwritten before it is given back.
template <typename T> struct WipingAllocator
{
    using value_type = T;

    WipingAllocator() = default;
    template <typename U> WipingAllocator(const WipingAllocator<U>&) {}

    T* allocate(std::size_t count) { return static_cast<T*>(::operator new(count * sizeof(T))); }
    void deallocate(T* memory, std::size_t count)
    {
        wipe(memory, count * sizeof(T));
        ::operator delete(memory);
    }
    bool operator==(const WipingAllocator&) const { return true; }
};

template <typename T> using WipedVector = std::vector<T, WipingAllocator<T>>;

} // namespace rangkul::registry
