# cmake -DOUTPUT=data.inc -DFOLDER=resources/data "-DNAMES=a;b" -P embed_data.cmake
# Writes one DATA("name", R"data(...)data") line for each table of measurements.
set(text "")
foreach(name IN LISTS NAMES)
    file(READ "${FOLDER}/${name}.csv" table)
    string(APPEND text "DATA(\"${name}\", R\"data(${table})data\")\n")
endforeach()
file(WRITE "${OUTPUT}" "${text}")
