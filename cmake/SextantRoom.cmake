# sextant_room(NAME SOURCES … PUBLIC … PRIVATE …): one static library per room, alias sextant::NAME.
# Sources and headers are listed by hand; a room links the rooms below it and nothing else of ours.
function(sextant_room name)
    cmake_parse_arguments(ROOM "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(sextant_${name} STATIC ${ROOM_SOURCES})
    add_library(sextant::${name} ALIAS sextant_${name})
    target_link_libraries(sextant_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE sextant::compiler ${ROOM_PRIVATE})
    target_include_directories(sextant_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
endfunction()

# sextant_test(NAME SOURCES … LINKS …): one Qt Test executable per room. Several test classes in one program are run one
# after the other by tests/test_main.h.
function(sextant_test name)
    cmake_parse_arguments(TST "" "TIMEOUT" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} ${TST_SOURCES} "${CMAKE_SOURCE_DIR}/tests/test_main.cpp"
        "${CMAKE_SOURCE_DIR}/tests/test_main.h")
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE sextant::compiler Qt6::Core Qt6::Test rapidcheck ${TST_LINKS})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
    target_compile_definitions(${name} PRIVATE SEXTANT_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    if(NOT TST_TIMEOUT)
        set(TST_TIMEOUT 240)
    endif()
    if(SEXTANT_SANITIZE)
        math(EXPR TST_TIMEOUT "${TST_TIMEOUT} * 5")
    endif()
    add_test(NAME ${name} COMMAND ${name})
    # Test sources keep their own names to themselves; joined into one they would collide.
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TST_TIMEOUT} ENVIRONMENT "QT_QPA_PLATFORM=offscreen")
endfunction()

# sextant_fuzz(NAME SOURCES … LINKS …): one libFuzzer program, in the fuzz preset only; the target "fuzzers" builds them all
# and ./check --fuzz runs them. Inputs to start from lie in tests/fuzz/seeds/NAME.
function(sextant_fuzz name)
    if(NOT SEXTANT_FUZZ)
        return()
    endif()
    cmake_parse_arguments(FUZZ "" "" "SOURCES;LINKS" ${ARGN})
    add_executable(${name} EXCLUDE_FROM_ALL ${FUZZ_SOURCES})
    target_link_libraries(${name} PRIVATE sextant::compiler ${FUZZ_LINKS})
    target_link_options(${name} PRIVATE -fsanitize=fuzzer)
    set_target_properties(${name} PROPERTIES RUNTIME_OUTPUT_DIRECTORY "${CMAKE_BINARY_DIR}/fuzzers")
    if(NOT TARGET fuzzers)
        add_custom_target(fuzzers)
    endif()
    add_dependencies(fuzzers ${name})
endfunction()
