# SPDX-License-Identifier: GPL-3.0-or-later
# What every target of this project has in common: language level, warnings, sanitizers, checked headers.

function(portolan_configure_target target)
    target_compile_features(${target} PUBLIC cxx_std_20)
    set_target_properties(${target} PROPERTIES CXX_EXTENSIONS OFF AUTOMOC ON)
    target_compile_definitions(
        ${target}
        PRIVATE
            QT_NO_CAST_FROM_ASCII
            QT_NO_CAST_TO_ASCII
            QT_NO_CAST_FROM_BYTEARRAY
            QT_NO_URL_CAST_FROM_STRING
            QT_NO_FOREACH
            QT_NO_KEYWORDS
            QT_DISABLE_DEPRECATED_BEFORE=0x060400
    )
    target_compile_options(
        ${target}
        PRIVATE
            -Wall
            -Wextra
            -Wpedantic
            -Wshadow
            -Wnon-virtual-dtor
            -Wold-style-cast
            -Woverloaded-virtual
            -Wcast-qual
            -Wimplicit-fallthrough
    )
    if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU" AND CMAKE_CXX_COMPILER_VERSION VERSION_LESS 13)
        # With optimisation, GCC 12 takes the inactive members of std::variant for uninitialised ones.
        target_compile_options(${target} PRIVATE -Wno-maybe-uninitialized)
    endif()
    if(PORTOLAN_WARNINGS_AS_ERRORS)
        target_compile_options(${target} PRIVATE -Werror)
    endif()
    if(PORTOLAN_SANITIZE)
        target_compile_options(${target} PRIVATE -fsanitize=${PORTOLAN_SANITIZE} -fno-omit-frame-pointer)
        target_link_options(${target} PRIVATE -fsanitize=${PORTOLAN_SANITIZE})
    endif()
endfunction()

# portolan_library(<name> SOURCES <cpp>... HEADERS <h>... [LINK <public target>...] [LINK_PRIVATE <target>...])
# A static library portolan_<name> with the alias portolan::<name>. Headers are included by their path from the
# root of the repository, and are checked to compile alone by the target all_verify_interface_header_sets.
function(portolan_library name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;HEADERS;LINK;LINK_PRIVATE")
    set(target portolan_${name})
    add_library(${target} STATIC ${arg_SOURCES})
    add_library(portolan::${name} ALIAS ${target})
    target_sources(
        ${target} PUBLIC FILE_SET HEADERS BASE_DIRS "${PROJECT_SOURCE_DIR}" FILES ${arg_HEADERS}
    )
    set_target_properties(${target} PROPERTIES VERIFY_INTERFACE_HEADER_SETS ON)
    target_include_directories(${target} PUBLIC "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${target} PUBLIC ${arg_LINK} PRIVATE ${arg_LINK_PRIVATE})
    portolan_configure_target(${target})
endfunction()

# portolan_program(<name> SOURCES <cpp>... LINK <target>...)
# A program in the bin folder of the build.
function(portolan_program name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "SOURCES;LINK")
    add_executable(${name} ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_link_libraries(${name} PRIVATE ${arg_LINK})
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${PROJECT_BINARY_DIR}/bin")
    portolan_configure_target(${name})
endfunction()

# portolan_test(<tst_class> LINK <target>... [SOURCES <cpp>...] [DEFINITIONS <name=value>...])
# One Qt Test program, registered with CTest, from <tst_class>.cpp beside the CMakeLists.txt that calls it. Tests with a
# window run offscreen.
function(portolan_test name)
    cmake_parse_arguments(PARSE_ARGV 1 arg "" "" "LINK;SOURCES;DEFINITIONS")
    add_executable(${name} ${name}.cpp ${arg_SOURCES})
    target_include_directories(${name} PRIVATE "${PROJECT_SOURCE_DIR}")
    target_compile_definitions(${name} PRIVATE ${arg_DEFINITIONS})
    target_link_libraries(${name} PRIVATE ${arg_LINK} Qt6::Test)
    portolan_configure_target(${name})
    # Read one by one, so that clang-tidy finds the settings of the folder tests.
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(
        ${name}
        PROPERTIES
            ENVIRONMENT "QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8"
            TIMEOUT 120
    )
endfunction()
