#include "ui/export/figure_name.h"

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "tests/ui/scenarios.h"

namespace {

TEST(FigureName, IsThatOfTheWholeFigure)
{
    EXPECT_EQ(ui::figureName(core::presetScenario("paper-fig2").value(), {}),
              "The paper’s Figure 2: at its four sizes the same outputs leap and climb");
    EXPECT_EQ(ui::figureName(testing_scenarios::atMean(0.61), {}), "Pass mark from per-token success");
}

}  // namespace
