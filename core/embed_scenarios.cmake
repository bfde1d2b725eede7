# cmake -DOUTPUT=presets.inc -DFOLDER=resources/scenarios "-DNAMES=a;b" -P embed_scenarios.cmake
# Writes one PRESET("name", R"mirage(...)mirage") line for each scenario.
set(text "")
foreach(name IN LISTS NAMES)
    file(READ "${FOLDER}/${name}.mirage" scenario)
    string(APPEND text "PRESET(\"${name}\", R\"mirage(${scenario})mirage\")\n")
endforeach()
file(WRITE "${OUTPUT}" "${text}")
