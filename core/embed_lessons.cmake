# cmake -DOUTPUT=lessons.inc "-DFILES=en/1-a.md;ja/1-a.md" -P embed_lessons.cmake
# Writes one LESSON("language", "name", R"lesson(...)lesson") line for each lesson.
set(text "")
foreach(path IN LISTS FILES)
    get_filename_component(name ${path} NAME_WE)
    get_filename_component(folder ${path} DIRECTORY)
    get_filename_component(language ${folder} NAME)
    file(READ "${path}" lesson)
    string(APPEND text "LESSON(\"${language}\", \"${name}\", R\"lesson(${lesson})lesson\")\n")
endforeach()
file(WRITE "${OUTPUT}" "${text}")
