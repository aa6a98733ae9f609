# SPDX-License-Identifier: GPL-3.0-or-later
# Compiler flags as a target, linked privately by everything of ours.
add_library(rangkul_flags INTERFACE)
target_compile_options(rangkul_flags INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
    -Wnon-virtual-dtor -Woverloaded-virtual
    # GCC 12 sees ghosts in std::variant, std::optional and std::vector once it inlines at -O2.
    $<$<CONFIG:Release>:-Wno-maybe-uninitialized>
    $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:-Wno-free-nonheap-object>
    # GCC tidies its memory up again and again while it reads templates: a fifth of a test's time for some megabytes.
    $<$<AND:$<CONFIG:Release>,$<CXX_COMPILER_ID:GNU>>:--param=ggc-min-heapsize=786432>
    $<$<BOOL:${RANGKUL_WERROR}>:-Werror>)
target_compile_definitions(rangkul_flags INTERFACE
    QT_NO_FOREACH QT_NO_CAST_TO_ASCII)
if(RANGKUL_SANITIZE)
    target_compile_options(rangkul_flags INTERFACE -Wno-maybe-uninitialized) # the same ghosts
    add_compile_options(-fsanitize=${RANGKUL_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=undefined)
    add_link_options(-fsanitize=${RANGKUL_SANITIZE})
endif()
