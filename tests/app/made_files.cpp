#include "tests/app/made_files.h"

#include <zlib.h>

namespace tests {

std::string times(std::size_t count, const std::string& text)
{
    std::string all;
    all.reserve(count * text.size());
    for (std::size_t i = 0; i < count; ++i) {
        all += text;
    }
    return all;
}

std::string numbered(int count, const std::string& text)
{
    std::string all;
    for (int i = 0; i < count; ++i) {
        for (const char c : text) {
            all += c == '#' ? std::to_string(i) : std::string(1, c);
        }
    }
    return all;
}

std::string packed(const std::string& bytes)
{
    uLongf size = compressBound(bytes.size());
    std::string result(size, '\0');
    compress2(reinterpret_cast<Bytef*>(result.data()), &size, reinterpret_cast<const Bytef*>(bytes.data()),
              bytes.size(), 9);
    result.resize(size);
    return result;
}

unsigned long checkSum(const std::string& bytes)
{
    return crc32(0, reinterpret_cast<const Bytef*>(bytes.data()), static_cast<uInt>(bytes.size()));
}

std::string bigEndian(unsigned long number)
{
    return {static_cast<char>(number >> 24 & 255), static_cast<char>(number >> 16 & 255),
            static_cast<char>(number >> 8 & 255), static_cast<char>(number & 255)};
}

static std::string littleEndian(unsigned long number, int bytes)
{
    std::string text;
    for (int i = 0; i < bytes; ++i) {
        text += static_cast<char>(number >> (8 * i) & 255);
    }
    return text;
}

std::string zip(const Parts& parts)
{
    std::string bytes;
    std::string index;
    for (const auto& [name, part] : parts) {
        const std::string both = littleEndian(20, 2) + littleEndian(0, 2) + littleEndian(0, 2) + littleEndian(0, 2)
                                 + littleEndian(33, 2) + littleEndian(checkSum(part), 4) + littleEndian(part.size(), 4)
                                 + littleEndian(part.size(), 4) + littleEndian(name.size(), 2) + littleEndian(0, 2);
        index += "PK\x01\x02" + littleEndian(20, 2) + both + littleEndian(0, 2) + littleEndian(0, 2)
                 + littleEndian(0, 2) + littleEndian(0, 4) + littleEndian(bytes.size(), 4) + name;
        bytes += "PK\x03\x04" + both + name + part;
    }
    const std::string count = littleEndian(parts.size(), 2);
    return bytes + index + "PK\x05\x06" + littleEndian(0, 4) + count + count + littleEndian(index.size(), 4)
           + littleEndian(bytes.size(), 4) + littleEndian(0, 2);
}

std::string pdfOf(const std::vector<std::string>& objects)
{
    std::string bytes = "%PDF-1.7\n";
    std::string places;
    for (std::size_t i = 0; i < objects.size(); ++i) {
        std::string place = std::to_string(bytes.size());
        places += place.insert(0, 10 - place.size(), '0') + " 00000 n \n";
        bytes += std::to_string(i + 1) + " 0 obj\n" + objects[i] + "\nendobj\n";
    }
    const std::string size = std::to_string(objects.size() + 1);
    return bytes + "xref\n0 " + size + "\n0000000000 65535 f \n" + places + "trailer<</Size " + size
           + "/Root 1 0 R>>\nstartxref\n" + std::to_string(bytes.size()) + "\n%%EOF\n";
}

}  // namespace tests
