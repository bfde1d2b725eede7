// A lesson: its title, or what is wrong and on which line.

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "core/lesson/checks.h"
#include "core/lesson/reader.h"
#include "tests/fuzz/promise.h"

namespace {

/// Documents that a lesson names are read by fuzz_scenario.
core::Result<core::ValidScenario> noDocument(const std::string& name)
{
    return tl::unexpected(core::Errors{{core::ErrorCode::Unreadable, name, "a fuzzer has no files", {}}});
}

/// Lines end as CommonMark has them: in a line feed, a carriage return, or both.
std::size_t linesOf(std::string_view bytes)
{
    std::size_t lines = 1;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const bool isLoneReturn = bytes[i] == '\r' && (i + 1 == bytes.size() || bytes[i + 1] != '\n');
        lines += static_cast<std::size_t>(bytes[i] == '\n' || isLoneReturn);
    }
    return lines;
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    const std::size_t lines = linesOf(bytes);
    const core::LessonReading reading = core::readLesson(bytes, {noDocument, "/nowhere"});
    promise(!reading.faults.empty() || !reading.lesson.title.empty(), "a lesson without a fault has a title");
    for (const auto& fault : reading.faults) {
        promise(fault.line <= lines, "a fault's line is one of the file's");
    }
    for (const core::LessonStep& step : reading.lesson.steps) {
        promise(step.line >= 1 && step.line <= lines, "a step's line is one of the file's");
    }
    return 0;
}
