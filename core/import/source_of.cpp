#include "core/import/source_of.h"

namespace core {

std::string sourceOf(const FileReading& reading)
{
    if (reading.notes.empty()) {
        return reading.name.substr(reading.name.rfind('/') + 1);
    }
    if (reading.notes.size() <= kMostOfNotes) {
        return reading.notes;
    }
    std::size_t end = kMostOfNotes;
    while (end > 0 && (static_cast<unsigned char>(reading.notes[end]) & 0xC0U) == 0x80U) {
        --end;  // a sign is whole
    }
    return reading.notes.substr(0, end) + "…";
}

}  // namespace core
