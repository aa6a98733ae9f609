# SPDX-License-Identifier: GPL-3.0-or-later
# One call of moc: AUTOMOC would add a scan and an object of its own to each of many tests.
function(rangkul_moc target unit)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/${target}_moc)
    file(MAKE_DIRECTORY ${folder})
    add_custom_command(OUTPUT ${folder}/${unit}.moc DEPENDS ${unit}.cpp VERBATIM
        COMMAND Qt6::moc -o ${folder}/${unit}.moc ${CMAKE_CURRENT_SOURCE_DIR}/${unit}.cpp)
    target_sources(${target} PRIVATE ${folder}/${unit}.moc)
    target_include_directories(${target} PRIVATE ${folder})
endfunction()

# rangkul_test(module unit LIBS ... [SOURCES ...] [TIMEOUT s]): builds tst_<unit>.cpp, ctest name <module>.<unit>.
function(rangkul_test module unit)
    cmake_parse_arguments(arg "" "TIMEOUT" "LIBS;SOURCES" ${ARGN})
    set(target tst_${module}_${unit})
    add_executable(${target} tst_${unit}.cpp ${arg_SOURCES})
    set_target_properties(${target} PROPERTIES RUNTIME_OUTPUT_DIRECTORY ${CMAKE_BINARY_DIR}/tests)
    rangkul_moc(${target} tst_${unit})
    target_link_libraries(${target} PRIVATE Rangkul::${module} Qt6::Test rangkul_flags ${arg_LIBS})
    target_include_directories(${target} PRIVATE ${CMAKE_SOURCE_DIR}/tests/support)
    target_compile_options(${target} PRIVATE ${RANGKUL_TEST_OPTIONS})
    if(module MATCHES "ui$|^desktop$")
        rangkul_precompile(${target} window_test)
    elseif(NOT module MATCHES "^(mapclient|mapworker|services)$") # they see Qt Gui: QTest reads otherwise
        rangkul_precompile(${target} test)
    endif()
    add_test(NAME ${module}.${unit} COMMAND ${target})
    if(NOT arg_TIMEOUT)
        set(arg_TIMEOUT 120)
    endif()
    set_tests_properties(${module}.${unit} PROPERTIES LABELS ${module} TIMEOUT ${arg_TIMEOUT}
        ENVIRONMENT "TZ=UTC;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;RANGKUL_BIN=${CMAKE_BINARY_DIR}/bin;RANGKUL_TEST_DATA=${CMAKE_CURRENT_SOURCE_DIR}/data;UBSAN_OPTIONS=print_stacktrace=1")
endfunction()
