// SPDX-License-Identifier: GPL-3.0-or-later
// Preloaded into the worker: prints to stdout whenever a PROJ context is made, as a careless
// library might, and leaves the file that RANGKUL_CHATTER_MARK names as proof.
#include <dlfcn.h>

#include <cstdio>
#include <cstdlib>

extern "C" void* proj_context_create()
{
    std::printf("stray words on standard output\n");
    std::fflush(stdout);
    if (const char* mark = std::getenv("RANGKUL_CHATTER_MARK")) {
        if (std::FILE* file = std::fopen(mark, "w")) {
            std::fclose(file);
        }
    }
    using Create = void* (*)();
    static const auto real = reinterpret_cast<Create>(::dlsym(RTLD_NEXT, "proj_context_create"));
    return real();
}
