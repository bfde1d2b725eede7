// Measurements: the tidy table of what was understood is understood as the same.

#include <cstddef>
#include <cstdint>
#include <string>

#include "core/import/reading.h"
#include "core/import/tidy_table.h"
#include "tests/fuzz/promise.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size)
{
    const core::TableFile file{"fuzz.csv", {reinterpret_cast<const char*>(data), size}};
    const core::Reading reading = core::readTables({&file, 1});
    if (!reading.series.empty()) {
        const core::TableFile tidy{"tidy.csv", core::tidyTable(reading.series)};
        promise(core::tidyTable(core::readTables({&tidy, 1}).series) == tidy.bytes, "a tidy table reads back the same");
    }
    return 0;
}
