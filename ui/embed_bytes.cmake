# cmake -DINPUT=file -DOUTPUT=file.inc -P embed_bytes.cmake
# Writes the bytes of a file as "0x12,0x34,...", to stand between the braces of an array.
file(READ "${INPUT}" bytes HEX)
string(REGEX REPLACE "(..)" "0x\\1," bytes "${bytes}")
string(REGEX REPLACE "(................................................................................)" "\\1\n"
       bytes "${bytes}")
file(WRITE "${OUTPUT}" "${bytes}")
