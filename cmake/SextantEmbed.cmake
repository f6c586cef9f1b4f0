# sextant_embed(TARGET NAMESPACE HEADER FILE…): makes each file a std::string_view constant, so that no room needs Qt
# (or a path at run time) for its resources. HEADER is included as "resources/HEADER"; each entry is {name, text}.
function(sextant_embed target namespace header)
    set(source "${CMAKE_BINARY_DIR}/generated/resources/${header}")
    set(files "")
    foreach(file IN LISTS ARGN)
        get_filename_component(absolute "${file}" ABSOLUTE BASE_DIR "${CMAKE_SOURCE_DIR}")
        list(APPEND files "${absolute}")
    endforeach()
    string(REPLACE ";" "|" joined "${files}")
    add_custom_command(OUTPUT "${source}"
        COMMAND "${CMAKE_COMMAND}" -DOUTPUT=${source} -DNAMESPACE=${namespace} "-DFILES=${joined}"
                -P "${CMAKE_SOURCE_DIR}/cmake/embed.cmake"
        DEPENDS ${files} "${CMAKE_SOURCE_DIR}/cmake/embed.cmake"
        VERBATIM)
    target_sources(${target} PRIVATE "${source}")
    target_include_directories(${target} PRIVATE "${CMAKE_BINARY_DIR}/generated")
endfunction()
