# Warnings, floating-point rules, sanitizers and linker for every target of the project.
add_library(sextant_compiler INTERFACE)
add_library(sextant::compiler ALIAS sextant_compiler)

target_compile_options(sextant_compiler INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Wold-style-cast -Wcast-align -Woverloaded-virtual
    -Wconversion -Wno-sign-conversion -Wdouble-promotion -Werror
    # A fused multiply-add rounds once where two operations round twice: results would depend on the CPU.
    -ffp-contract=off
    -fno-fast-math)
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
    # g++ 12 reports these inside std::variant, std::vector and tl::expected moves it has itself inlined (GCC bugs 105562, 107852).
    target_compile_options(sextant_compiler INTERFACE -Wno-pedantic -Wno-maybe-uninitialized -Wno-array-bounds
        -Wno-stringop-overflow -Wno-stringop-overread -Wno-restrict
        # A unity source includes .cpp files, whose unnamed namespaces the compiler then takes for those of headers.
        -Wno-subobject-linkage)
else()
    target_compile_options(sextant_compiler INTERFACE -Wno-gnu-zero-variadic-macro-arguments)
endif()
target_include_directories(sextant_compiler INTERFACE "${CMAKE_SOURCE_DIR}" "${CMAKE_BINARY_DIR}/generated")

if(SEXTANT_SANITIZE)
    target_compile_options(sextant_compiler INTERFACE -fsanitize=${SEXTANT_SANITIZE} -fno-omit-frame-pointer
        -fno-sanitize-recover=all)
    target_link_options(sextant_compiler INTERFACE -fsanitize=${SEXTANT_SANITIZE})
    if(SEXTANT_SANITIZE MATCHES thread)
        # Boost.Asio's fences are of no use to the sanitizer, which refuses to compile them.
        target_compile_definitions(sextant_compiler INTERFACE BOOST_ASIO_DISABLE_FENCED_BLOCK)
    endif()
endif()

if(SEXTANT_FUZZ)
    # Every room is instrumented; only the fuzz programs link the driver (sextant_fuzz). Iterators of rapidjson 1.1 are
    # compared in a way that C++20 finds ambiguous, of which clang warns.
    target_compile_options(sextant_compiler INTERFACE -fsanitize=fuzzer-no-link,address,undefined
        "-fsanitize-ignorelist=${CMAKE_CURRENT_LIST_DIR}/sanitizer_ignorelist.txt" -fno-omit-frame-pointer
        -fno-sanitize-recover=all -Wno-ambiguous-reversed-operator)
    target_link_options(sextant_compiler INTERFACE -fsanitize=address,undefined)
endif()

find_program(SEXTANT_MOLD mold)
if(SEXTANT_MOLD AND NOT SEXTANT_SANITIZE AND NOT SEXTANT_FUZZ)
    target_link_options(sextant_compiler INTERFACE -fuse-ld=mold)
endif()

find_program(SEXTANT_CCACHE ccache)
if(SEXTANT_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # A precompiled header holds the time it was made, which nothing here reads.
    set(CMAKE_CXX_COMPILER_LAUNCHER "${CMAKE_COMMAND};-E;env;CCACHE_SLOPPINESS=pch_defines,time_macros;${SEXTANT_CCACHE}")
endif()
