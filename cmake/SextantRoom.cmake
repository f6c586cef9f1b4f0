# sextant_room(NAME SOURCES … PUBLIC … PRIVATE …): one static library per room, alias sextant::NAME.
# QT: it has QObjects. Sources and headers are listed by hand; a room links the rooms below it and nothing else of ours.
function(sextant_room name)
    cmake_parse_arguments(ROOM "QT" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(sextant_${name} STATIC ${ROOM_SOURCES})
    add_library(sextant::${name} ALIAS sextant_${name})
    target_link_libraries(sextant_${name} PUBLIC ${ROOM_PUBLIC} PRIVATE sextant::compiler ${ROOM_PRIVATE})
    target_include_directories(sextant_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    if(ROOM_QT)
        # Names such as `signals` and `slots` are ours; Qt's are written Q_SIGNALS and Q_SLOTS.
        set_target_properties(sextant_${name} PROPERTIES AUTOMOC ON)
        target_compile_definitions(sextant_${name} PRIVATE QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII)
    endif()
endfunction()

# sextant_test(NAME SOURCES … LINKS …): one Qt Test executable per room. Several test classes in one program are run one
# after the other by tests/test_main.h. GUI or WIDGETS: they need a QGuiApplication or a QApplication. PRECOMPILE: headers
# that most of its sources include; half of the time of compiling a test is reading headers. A source names what it uses all
# the same: the sanitizers' builds precompile nothing.
function(sextant_test name)
    cmake_parse_arguments(TST "GUI;WIDGETS" "TIMEOUT" "SOURCES;LINKS;PRECOMPILE" ${ARGN})
    set(TST_ENVIRONMENT "")
    add_executable(${name} ${TST_SOURCES} "${CMAKE_SOURCE_DIR}/tests/test_main.cpp"
        "${CMAKE_SOURCE_DIR}/tests/test_main.h" "${CMAKE_SOURCE_DIR}/tests/slowness.h")
    set_target_properties(${name} PROPERTIES AUTOMOC ON)
    target_link_libraries(${name} PRIVATE sextant::compiler Qt6::Core Qt6::Test rapidcheck ${TST_LINKS})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}")
    target_compile_definitions(${name} PRIVATE SEXTANT_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    if(TST_WIDGETS)
        target_link_libraries(${name} PRIVATE Qt6::Widgets)
        target_compile_definitions(${name} PRIVATE SEXTANT_TEST_APPLICATION=QApplication)
    elseif(TST_GUI)
        target_link_libraries(${name} PRIVATE Qt6::Gui)
        target_compile_definitions(${name} PRIVATE SEXTANT_TEST_APPLICATION=QGuiApplication)
    else()
        target_compile_definitions(${name} PRIVATE SEXTANT_TEST_APPLICATION=QCoreApplication)
    endif()
    if(NOT TST_TIMEOUT)
        set(TST_TIMEOUT 240)
    endif()
    if(SEXTANT_SANITIZE)
        math(EXPR TST_TIMEOUT "${TST_TIMEOUT} * 5")
        # Qt gives a test function, with all of its rows, five minutes.
        set(TST_ENVIRONMENT ";QTEST_FUNCTION_TIMEOUT=1500000")
    endif()
    if(DEFINED ENV{SEXTANT_NIGHTLY}) # ten thousand cases for each property
        math(EXPR TST_TIMEOUT "${TST_TIMEOUT} * 60")
    endif()
    # Lines of tests for a debugger are a sixth of the time that the build server compiles.
    if(SEXTANT_LEAN_TESTS)
        target_compile_options(${name} PRIVATE -g0)
        if(TST_PRECOMPILE)
            list(TRANSFORM TST_PRECOMPILE PREPEND "${CMAKE_SOURCE_DIR}/" REGEX "/")
            target_precompile_headers(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests/test_main.h" ${TST_PRECOMPILE})
            # As ccache wants it; but the header itself is not to be made of the one that it replaces.
            target_compile_options(${name} PRIVATE -fpch-preprocess)
            set_source_files_properties("${CMAKE_CURRENT_BINARY_DIR}/CMakeFiles/${name}.dir/cmake_pch.hxx.cxx"
                PROPERTIES COMPILE_OPTIONS -fno-pch-preprocess)
        endif()
    endif()
    add_test(NAME ${name} COMMAND ${name})
    # Test sources keep their own names to themselves; joined into one they would collide.
    set_target_properties(${name} PROPERTIES UNITY_BUILD OFF)
    # What may take long begins early. What a person keeps in the keychain is left alone.
    set_tests_properties(${name} PROPERTIES TIMEOUT ${TST_TIMEOUT} COST ${TST_TIMEOUT}
        ENVIRONMENT "QT_QPA_PLATFORM=offscreen;SEXTANT_KEYCHAIN=off${TST_ENVIRONMENT}")
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
