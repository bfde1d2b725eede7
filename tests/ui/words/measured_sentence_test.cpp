// What the sentence says of measured series.

#include <gtest/gtest.h>

#include "core/model/laid_over.h"
#include "ui/words/measured_sentence.h"

namespace {

core::ValidScenario measured(double first, double last)
{
    core::Series series;
    series.family = "mine";
    series.metric = "accuracy";
    for (const auto& [size, score] : {std::pair{1e8, first}, {1e9, 0.5}, {1e10, last}}) {
        core::Measurement point;
        point.size = size;
        point.score = score;
        series.points.push_back(point);
    }
    core::Scenario scenario = core::withEvidence({}, {{series}, {0}})->value();
    scenario.view.dataAlone = true;
    return core::validate(scenario).value();
}

/// Where a series begins and ends is remembered, and belongs to its own measurements.
TEST(MeasuredSentence, SaysOfEachTableItsOwnEnds)
{
    for (int again = 0; again < 2; ++again) {
        const QString one = ui::measuredSentence(measured(0.1, 0.8), {}).value();
        EXPECT_TRUE(one.contains(QStringLiteral("from 10 % at 100M to 80 % at 10B"))) << QString(one).toStdString();
        const QString other = ui::measuredSentence(measured(0.2, 0.9), {}).value();
        EXPECT_TRUE(other.contains(QStringLiteral("from 20 % at 100M to 90 % at 10B"))) << other.toStdString();
    }
}

}  // namespace
