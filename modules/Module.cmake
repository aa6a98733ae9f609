# SPDX-License-Identifier: GPL-3.0-or-later
# rangkul_module(name HEADERS ... SOURCES ... PUBLIC ... PRIVATE ... [NO_QT] [WIDGETS])
# A static library Rangkul::<name>; public headers live in include/rangkul/<name>/, the rest in src/.
# NO_QT: plain C++ (linked by both processes). WIDGETS: a module of windows.
function(rangkul_module name)
    cmake_parse_arguments(arg "NO_QT;WIDGETS" "" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(rangkul_${name} STATIC ${arg_SOURCES} ${arg_HEADERS})
    add_library(Rangkul::${name} ALIAS rangkul_${name})
    target_include_directories(rangkul_${name} PUBLIC include PRIVATE src)
    target_link_libraries(rangkul_${name} PUBLIC ${arg_PUBLIC} PRIVATE rangkul_flags ${arg_PRIVATE})
    if(NOT arg_NO_QT)
        set_target_properties(rangkul_${name} PROPERTIES AUTOMOC ON AUTOUIC ON AUTORCC ON)
        rangkul_precompile(rangkul_${name} ${arg_WIDGETS})
    endif()
endfunction()

# Common headers, compiled once per target.
function(rangkul_precompile target widgets)
    if(NOT RANGKUL_PCH)
        return()
    endif()
    target_precompile_headers(${target} PRIVATE
        <QtCore/QtCore> <algorithm> <functional> <map> <memory> <optional> <string> <variant> <vector>)
    if(widgets)
        target_precompile_headers(${target} PRIVATE <QtWidgets/QtWidgets>)
    endif()
endfunction()
