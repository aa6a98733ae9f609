# SPDX-License-Identifier: GPL-3.0-or-later
# rangkul_module(name HEADERS ... SOURCES ... PUBLIC ... PRIVATE ... [NO_QT] [MOC] [WIDGETS])
# A static library Rangkul::<name>; public headers live in include/rangkul/<name>/, the rest in src/.
# NO_QT: plain C++ (linked by both processes). MOC: has signals or slots. WIDGETS: a module of windows, has them too.
function(rangkul_module name)
    cmake_parse_arguments(arg "NO_QT;MOC;WIDGETS" "" "HEADERS;SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(rangkul_${name} STATIC ${arg_SOURCES} ${arg_HEADERS})
    add_library(Rangkul::${name} ALIAS rangkul_${name})
    target_include_directories(rangkul_${name} PUBLIC include PRIVATE src)
    target_link_libraries(rangkul_${name} PUBLIC ${arg_PUBLIC} PRIVATE rangkul_flags ${arg_PRIVATE})
    if(NOT arg_NO_QT)
        if(arg_WIDGETS OR arg_MOC)
            set_target_properties(rangkul_${name} PROPERTIES AUTOMOC ON)
        endif()
        if("${arg_SOURCES}" MATCHES "\\.qrc")
            set_target_properties(rangkul_${name} PROPERTIES AUTORCC ON)
        endif()
        rangkul_unite(rangkul_${name})
        if(arg_WIDGETS)
            rangkul_precompile(rangkul_${name} windows)
        else()
            rangkul_precompile(rangkul_${name} core)
        endif()
    endif()
endfunction()

# Several sources as one: a quicker build from nothing, a slower one after a small change.
function(rangkul_unite target)
    if(RANGKUL_UNITY)
        set_target_properties(${target} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 8)
        # GCC takes the sources for headers there, whose types must not name an anonymous one.
        target_compile_options(${target} PRIVATE $<$<CXX_COMPILER_ID:GNU>:-Wno-subobject-linkage>)
    endif()
endfunction()

# Common headers, compiled once for all that speak of the same Qt: `kind` is core, windows, test or window_test.
function(rangkul_precompile target kind)
    if(RANGKUL_PCH)
        target_precompile_headers(${target} REUSE_FROM rangkul_pch_${kind})
    endif()
endfunction()

function(rangkul_precompiled kind)
    cmake_parse_arguments(arg "" "" "LIBS;HEADERS;OPTIONS" ${ARGN})
    file(CONFIGURE OUTPUT ${CMAKE_CURRENT_BINARY_DIR}/pch_${kind}.cpp CONTENT "")
    add_library(rangkul_pch_${kind} OBJECT ${CMAKE_CURRENT_BINARY_DIR}/pch_${kind}.cpp)
    target_link_libraries(rangkul_pch_${kind} PRIVATE rangkul_flags ${arg_LIBS})
    target_compile_options(rangkul_pch_${kind} PRIVATE ${arg_OPTIONS})
    target_precompile_headers(rangkul_pch_${kind} PRIVATE
        ${arg_HEADERS} <algorithm> <functional> <map> <memory> <optional> <string> <variant> <vector>)
endfunction()

# Tests are compiled many and run once: less optimised.
# Their own folder as a macro would keep them from sharing headers; QFINDTESTDATA goes without it.
set(RANGKUL_TEST_OPTIONS $<$<CONFIG:Release>:-O0> -UQT_TESTCASE_BUILDDIR -UQT_TESTCASE_SOURCEDIR)
if(RANGKUL_PCH)
    rangkul_precompiled(core LIBS Qt6::Core HEADERS <QtCore/QtCore>)
    rangkul_precompiled(test OPTIONS ${RANGKUL_TEST_OPTIONS} LIBS Qt6::Core Qt6::Test HEADERS <QtCore/QtCore> <QtTest/QTest> <QtTest/QSignalSpy>)
    if(RANGKUL_BUILD_DESKTOP)
        rangkul_precompiled(windows LIBS Qt6::Widgets HEADERS <QtCore/QtCore> <QtWidgets/QtWidgets>)
        rangkul_precompiled(window_test OPTIONS ${RANGKUL_TEST_OPTIONS} LIBS Qt6::Widgets Qt6::Test
            HEADERS <QtCore/QtCore> <QtWidgets/QtWidgets> <QtTest/QTest> <QtTest/QSignalSpy>)
    endif()
endif()
