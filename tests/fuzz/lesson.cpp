// A lesson: its title, or what is wrong and on which line.

#include <algorithm>
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

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const std::string_view bytes{reinterpret_cast<const char*>(data), size};
    const auto lines = static_cast<std::size_t>(std::count(bytes.begin(), bytes.end(), '\n')) + 1;
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
