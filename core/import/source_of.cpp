#include "core/import/source_of.h"

#include "core/text/utf8_sign.h"

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
    while (end > 0 && !beginsSign(reading.notes[end])) {
        --end;
    }
    return reading.notes.substr(0, end) + "…";
}

}  // namespace core
