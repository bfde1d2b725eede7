# The desktop: libraries of the system, and every file as it stands.
set(METRIC_MIRAGE_PROGRAM app)

find_package(Threads REQUIRED)
find_package(tl-expected REQUIRED)
find_package(nlohmann_json 3.11 REQUIRED)
find_package(Boost 1.74 CONFIG REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets PrintSupport DBus Multimedia)
find_package(QCustomPlotQt6 REQUIRED)
find_package(Qt6 6.4 REQUIRED COMPONENTS Core5Compat)  # which QuaZip's targets name and do not look for
find_package(QuaZip-Qt6 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(MD4C REQUIRED IMPORTED_TARGET GLOBAL md4c)
find_package(qpdf REQUIRED)
find_package(ZLIB REQUIRED)
find_package(PNG REQUIRED)
pkg_check_modules(FFMPEG REQUIRED IMPORTED_TARGET GLOBAL libavcodec libavformat libavutil libswscale)

function(use_stand_ins)
endfunction()

# What is loaded when it is first needed, by the name of the file.
function(add_loaded_libraries)
    # FFmpeg brings some eighty libraries, which would double the time of every start.
    file(GLOB film_sources CONFIGURE_DEPENDS film/*.cpp film/*.h)
    list(FILTER film_sources EXCLUDE REGEX "/gif_palette\\.")
    add_library(film MODULE ${film_sources})
    target_link_libraries(film PRIVATE gif_palette Qt6::Gui PkgConfig::FFMPEG)
    # What is heard of a curve: Qt Multimedia would lengthen every start.
    add_library(sound MODULE sound/library.cpp sound/sound_output.h)
    target_link_libraries(sound PRIVATE tone Qt6::Multimedia)
    foreach(library film sound)
        set_target_properties(${library} PROPERTIES PREFIX "" OUTPUT_NAME metric-mirage-${library}
                              CXX_VISIBILITY_PRESET hidden UNITY_BUILD OFF
                              LIBRARY_OUTPUT_DIRECTORY ${METRIC_MIRAGE_BUILT_LIBRARIES})
        install(TARGETS ${library} LIBRARY DESTINATION ${METRIC_MIRAGE_LIBRARIES})
    endforeach()
    target_link_libraries(ui_export PRIVATE ${CMAKE_DL_LIBS})
    target_compile_definitions(ui_export PRIVATE METRIC_MIRAGE_FILM_LIBRARY="$<TARGET_FILE_NAME:film>")
    add_dependencies(ui_export film)
    target_link_libraries(ui_window PRIVATE Qt6::DBus ${CMAKE_DL_LIBS})
    target_compile_definitions(ui_window PRIVATE METRIC_MIRAGE_SOUND_LIBRARY="$<TARGET_FILE_NAME:sound>")
    add_dependencies(ui_window sound)
endfunction()
