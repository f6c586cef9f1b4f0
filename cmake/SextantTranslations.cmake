# sextant_translations(TARGET CODE…): translates translations/sextant_CODE.ts into what the program reads, together with
# the toolkit's own words (OK, Cancel), and puts both into TARGET as the resource "translations". The .ts are written by
# scripts/update-translations.sh, on purpose and not by builds.
get_target_property(qmake Qt6::qmake IMPORTED_LOCATION)
get_filename_component(qt_tools "${qmake}" DIRECTORY)
find_program(SEXTANT_LRELEASE lrelease HINTS "${qt_tools}" /usr/lib/qt6/bin REQUIRED)
find_program(SEXTANT_LUPDATE lupdate HINTS "${qt_tools}" /usr/lib/qt6/bin) # for the test that nothing is missing
find_path(SEXTANT_QT_TRANSLATIONS qtbase_de.qm HINTS "${QT6_INSTALL_PREFIX}/${QT6_INSTALL_TRANSLATIONS}"
    PATHS /usr/share/qt6/translations /usr/share/qt/translations REQUIRED)

function(sextant_translations target)
    set(folder "${CMAKE_BINARY_DIR}/generated/translations")
    set(entries "")
    set(files "")
    foreach(code IN LISTS ARGN)
        set(source "${CMAKE_SOURCE_DIR}/translations/sextant_${code}.ts")
        set(file "${folder}/sextant_${code}.qm")
        add_custom_command(OUTPUT "${file}"
            COMMAND "${SEXTANT_LRELEASE}" -silent -nounfinished "${source}" -qm "${file}"
            DEPENDS "${source}" VERBATIM)
        list(APPEND files "${file}")
        string(APPEND entries "<file alias=\"sextant_${code}.qm\">${file}</file>\n")
        if(EXISTS "${SEXTANT_QT_TRANSLATIONS}/qtbase_${code}.qm")
            string(APPEND entries "<file alias=\"qtbase_${code}.qm\">${SEXTANT_QT_TRANSLATIONS}/qtbase_${code}.qm</file>\n")
        endif()
    endforeach()
    set(list "${folder}/translations.qrc")
    file(CONFIGURE OUTPUT "${list}" CONTENT "<RCC><qresource prefix=\"/translations\">\n${entries}</qresource></RCC>\n")
    # Without times of files in it, so that the same translations give the same program.
    add_custom_command(OUTPUT "${folder}/qrc_translations.cpp"
        COMMAND Qt6::rcc --format-version 1 --name translations --output "${folder}/qrc_translations.cpp" "${list}"
        DEPENDS "${list}" ${files} VERBATIM)
    target_sources(${target} PRIVATE "${folder}/qrc_translations.cpp")
    set_source_files_properties("${folder}/qrc_translations.cpp" PROPERTIES SKIP_AUTOMOC ON SKIP_UNITY_BUILD_INCLUSION ON
        TARGET_DIRECTORY ${target})
endfunction()
