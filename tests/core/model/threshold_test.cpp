#include "core/model/threshold.h"

#include <cmath>

#include <gtest/gtest.h>

#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "core/model/laid_over.h"
#include "core/model/parameter.h"

namespace {

using core::Parameter;

const std::string kThree = "autoencoder / CIFAR100 / share with an error below 0.003";
const std::string kFour = "autoencoder / CIFAR100 / share with an error below 0.004";
const std::string kError = "autoencoder / CIFAR100 / test error";

core::ValidScenario autoencoder()
{
    return core::presetScenario("autoencoder-threshold").value();
}

TEST(Threshold, IsReadFromTheMetric)
{
    core::Series series;
    EXPECT_EQ(core::thresholdOf(series), std::nullopt);
    series.metric = "share with an error below 0.003";
    EXPECT_EQ(core::thresholdOf(series), 0.003);
    for (const char* metric : {"share with an error below much", "error below -1", "error below ", "test error"}) {
        series.metric = metric;
        EXPECT_EQ(core::thresholdOf(series), std::nullopt) << metric;
    }
}

TEST(Threshold, IsOneOfThoseMeasured)  // c = 0.003 and 0.004: the paper's Fig. 7
{
    const core::ValidScenario start = autoencoder();
    EXPECT_EQ(start.view().series, (std::vector<std::string>{kFour, kError}));
    EXPECT_EQ(core::measuredThresholds(start), (std::vector{0.003, 0.004}));
    EXPECT_EQ(core::valueOf(start, Parameter::Threshold), 0.004);
    EXPECT_EQ(core::rangeOf(start, Parameter::Threshold).minimum, 0.003);
    EXPECT_EQ(core::rangeOf(start, Parameter::Threshold).maximum, 0.004);
    const auto lower = core::withParameter(start, Parameter::Threshold, 0.0033).value();
    EXPECT_EQ(lower.view().series, (std::vector<std::string>{kThree, kError}));
    EXPECT_EQ(core::withParameter(lower, Parameter::Threshold, 0.0039).value(), start);
    EXPECT_EQ(core::withParameter(lower, Parameter::Threshold, 0.0031).value(), lower);
}

TEST(Threshold, OfSeveralShownOneIsLeft)
{
    core::Scenario both = autoencoder().value();
    both.view.series = {kThree, kError, kFour};
    const auto one = core::withThreshold(core::validate(both).value(), 0.004).value();
    EXPECT_EQ(one.view().series, (std::vector<std::string>{kFour, kError}));
}

TEST(Threshold, IsNoneWhereNothingIsCountedBelowOne)
{
    const core::ValidScenario other = core::presetScenario("ifeval").value();
    EXPECT_TRUE(core::measuredThresholds(other).empty());
    EXPECT_TRUE(std::isnan(core::valueOf(other, Parameter::Threshold)));
    EXPECT_TRUE(std::isnan(core::rangeOf(other, Parameter::Threshold).minimum));
    EXPECT_EQ(core::withThreshold(other, 0.003).value(), other);
}

/// A figure carries what it draws, and what c can be dragged to.
TEST(Threshold, TravelsWithAFigure)
{
    const core::ValidScenario figure = core::onlyDrawn(autoencoder());
    EXPECT_EQ(core::measuredThresholds(figure), (std::vector{0.003, 0.004}));
    EXPECT_EQ(figure.evidence().series().size(), 3U);
}

}  // namespace
