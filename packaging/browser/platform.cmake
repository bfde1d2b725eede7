# A browser, by emscripten and a Qt that was built for it: see packaging/web. What a browser has otherwise stands here, in a
# tree like the one above: packaging/browser/ui/window/run.cpp is ui/window/run.cpp there, and headers are looked for here first.
set(METRIC_MIRAGE_PROGRAM packaging/browser/app)
set(METRIC_MIRAGE_WEB_LIBRARIES "" CACHE PATH "Libraries as sources, as packaging/web lays them: include, md4c, qcustomplot")
include_directories(BEFORE ${CMAKE_SOURCE_DIR}/packaging/browser)
# As Qt was built. std::stop_token is still an experiment of this library.
add_compile_options(-fexceptions)
add_link_options(-fexceptions)
add_compile_definitions(_LIBCPP_ENABLE_EXPERIMENTAL)
set(CMAKE_DL_LIBS "")

set(QT_SKIP_AUTO_PLUGIN_INCLUSION OFF)  # which Debian turns on: what a browser paints through is a plugin
find_package(Qt6 6.8 REQUIRED COMPONENTS Core Gui Widgets PrintSupport ZlibPrivate)

function(add_headers name)
    add_library(${name} INTERFACE IMPORTED GLOBAL)
    target_include_directories(${name} SYSTEM INTERFACE ${METRIC_MIRAGE_WEB_LIBRARIES}/include)
endfunction()
add_headers(tl::expected)
add_headers(Boost::headers)
add_headers(nlohmann_json::nlohmann_json)

enable_language(C)
add_library(md4c STATIC ${METRIC_MIRAGE_WEB_LIBRARIES}/md4c/md4c.c)
target_include_directories(md4c SYSTEM PUBLIC ${METRIC_MIRAGE_WEB_LIBRARIES}/md4c)
add_library(PkgConfig::MD4C ALIAS md4c)

add_library(qcustomplot STATIC ${METRIC_MIRAGE_WEB_LIBRARIES}/qcustomplot/qcustomplot.cpp
                               ${METRIC_MIRAGE_WEB_LIBRARIES}/qcustomplot/qcustomplot.h)
set_target_properties(qcustomplot PROPERTIES AUTOMOC ON)
target_include_directories(qcustomplot SYSTEM PUBLIC ${METRIC_MIRAGE_WEB_LIBRARIES}/qcustomplot)
target_link_libraries(qcustomplot PUBLIC Qt6::Widgets Qt6::PrintSupport)
add_library(QCustomPlotQt6::QCustomPlotQt6 ALIAS qcustomplot)

add_library(ZLIB::ZLIB INTERFACE IMPORTED GLOBAL)
target_link_libraries(ZLIB::ZLIB INTERFACE Qt6::ZlibPrivate)
add_library(PNG::PNG INTERFACE IMPORTED GLOBAL)
# The containers of decks and what is read of a PDF are of our own here (packaging/browser/ui/export).
add_library(QuaZip::QuaZip INTERFACE IMPORTED GLOBAL)
add_library(qpdf::libqpdf INTERFACE IMPORTED GLOBAL)

# Puts what stands here in the place of what it stands for, and what a room has here alone beside it.
function(use_stand_ins files)
    set(used)
    foreach(file IN LISTS ${files})
        file(RELATIVE_PATH name ${CMAKE_SOURCE_DIR} ${file})
        if(EXISTS ${CMAKE_SOURCE_DIR}/packaging/browser/${name})
            set(file ${CMAKE_SOURCE_DIR}/packaging/browser/${name})
        endif()
        list(APPEND used ${file})
        get_filename_component(room ${name} DIRECTORY)
        file(GLOB here CONFIGURE_DEPENDS ${CMAKE_SOURCE_DIR}/packaging/browser/${room}/*.cpp ${CMAKE_SOURCE_DIR}/packaging/browser/${room}/*.h)
        list(APPEND used ${here})
    endforeach()
    list(REMOVE_DUPLICATES used)
    set(${files} ${used} PARENT_SCOPE)
    # What inverts Boost's special functions: Clang 19's inliner crashes on it at -O1 and above, with exceptions.
    set(crashing model/quantile.cpp statistics/interval.cpp statistics/drawn_questions.cpp statistics/forecast.cpp)
    list(TRANSFORM crashing PREPEND ${CMAKE_SOURCE_DIR}/core/)
    set_source_files_properties(${crashing} PROPERTIES COMPILE_OPTIONS -fno-inline)
endfunction()

# Nothing is loaded later: films are made by packaging/browser/ui/export, sounds by packaging/browser/ui/window.
function(add_loaded_libraries)
    target_link_libraries(ui_export PRIVATE gif_palette)
endfunction()
