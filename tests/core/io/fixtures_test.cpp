// Documents of every version open for ever, and mean what they meant.

#include <gtest/gtest.h>

#include "core/io/scenario_file.h"
#include "tests/fixtures/numbers.h"

namespace {

TEST(Fixtures, EveryDocumentOpensWithTheNumbersItGave)
{
    int opened = 0;
    for (const auto& folder : tests::fixtureFolders()) {
        for (const auto& entry : std::filesystem::directory_iterator(folder)) {
            if (entry.path().extension() != ".mirage") {
                continue;
            }
            const auto scenario = core::readScenarioFile(entry.path().string());
            ASSERT_TRUE(scenario.has_value()) << entry.path() << ": " << scenario.error().front().field;
            tests::expectStoredNumbers(*scenario, std::filesystem::path(entry.path()).replace_extension(".csv"));
            ++opened;
        }
    }
    EXPECT_GE(opened, 22);
}

}  // namespace
