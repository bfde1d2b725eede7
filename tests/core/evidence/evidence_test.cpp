#include "core/evidence/evidence.h"

#include <cmath>

#include <gtest/gtest.h>

namespace {

using core::ErrorCode;
using core::Measurement;
using core::Series;

Series sound()
{
    Series series;
    series.family = "GPT-3";
    series.task = "addition";
    series.metric = "accuracy";
    Measurement point;
    point.score = 0.119;
    point.size = 6.7e9;
    point.questions = 2000;
    series.points = {point};
    return series;
}

TEST(Evidence, ASeriesIsCalledByItsParts)
{
    Series series = sound();
    EXPECT_EQ(core::nameOf(series), "GPT-3 / addition / accuracy");
    series.task.clear();
    EXPECT_EQ(core::nameOf(series), "GPT-3 / accuracy");
    EXPECT_EQ(core::nameOf({}), "");
}

TEST(Evidence, KnowsTheEndsOfASeriesSizes)
{
    Series several = sound();
    for (const double size : {1.3e9, 2e11, 7e9}) {
        several.points.push_back(several.points.front());
        several.points.back().size = size;
    }
    Series byCompute = sound();
    byCompute.task = "trivia";
    byCompute.points[0].size.reset();
    byCompute.points[0].compute = 1e20;
    const auto evidence = core::Evidence::of({several, byCompute}).value();
    const auto sizes = evidence.sizes("GPT-3 / addition / accuracy");
    ASSERT_TRUE(sizes);
    EXPECT_EQ(sizes->least, 1.3e9);
    EXPECT_EQ(sizes->most, 2e11);
    EXPECT_FALSE(evidence.sizes("GPT-3 / trivia / accuracy"));
    EXPECT_FALSE(evidence.sizes("nobody"));
    EXPECT_FALSE(core::Evidence().sizes("nobody"));
}

TEST(Evidence, SeriesOfOneNameAreToldApart)
{
    Series five = sound();
    five.points[0].shots = 5;
    Series zero = sound();
    zero.points[0].shots = 0;
    zero.points[0].temperature = 0.5;
    zero.points[0].checkpoint = "step143000";
    Series other = sound();
    other.task = "multiplication";
    other.points[0].shots = 3;
    const auto evidence = core::Evidence::of({five, zero, other}).value();
    EXPECT_EQ(evidence.names(),
              (std::vector<std::string>{"GPT-3 / addition / accuracy / 5-shot",
                                        "GPT-3 / addition / accuracy / 0-shot / temperature 0.5 / step143000",
                                        "GPT-3 / multiplication / accuracy"}));
    EXPECT_EQ(evidence.find(evidence.names()[1]), &evidence.series()[1]);
    EXPECT_EQ(evidence.find("GPT-3 / addition / accuracy"), &evidence.series()[0]);
}

TEST(Series, LosesTheSizesThatAreHidden)
{
    core::Series series;
    series.family = "made up";
    for (const double size : {1e8, 1e9, 1e10}) {
        core::Measurement point;
        point.size = size;
        series.points.push_back(point);
    }
    series.points.emplace_back().compute = 1e20;
    const core::Series rest = core::withoutSizes(series, std::vector{1e9, 3e9});
    ASSERT_EQ(rest.points.size(), 3U);
    EXPECT_EQ(rest.points[0].size, 1e8);
    EXPECT_EQ(rest.points[1].size, 1e10);
    EXPECT_FALSE(rest.points[2].size);
    EXPECT_EQ(rest.family, "made up");
}

TEST(Evidence, CopiesShareTheirSeriesAndAreEqualByThem)
{
    const auto evidence = core::Evidence::of({sound()}).value();
    const core::Evidence copy = evidence;
    EXPECT_EQ(&copy.series(), &evidence.series());
    EXPECT_EQ(copy, evidence);
    EXPECT_EQ(core::Evidence::of({sound()}).value(), evidence);  // another table of the same numbers
    EXPECT_NE(core::Evidence(), evidence);
    EXPECT_EQ(core::Evidence::of({}).value(), core::Evidence());
    EXPECT_EQ(evidence.find("GPT-3 / addition / accuracy"), &evidence.series().front());
    EXPECT_EQ(evidence.find("GPT-3"), nullptr);
}

TEST(Evidence, ReportsEveryFaultAtOnce)
{
    Series nameless = sound();
    nameless.family = nameless.task = nameless.metric = "";
    Series broken = sound();
    broken.readingError = -1.0;
    broken.length = 0;
    broken.choices = 1;
    broken.points[0] = {};
    broken.points[0].score = std::nan("");
    Measurement wrong;
    wrong.size = 0.5;
    wrong.compute = 1e41;
    wrong.standardError = -0.1;
    wrong.low = 0.6;
    wrong.high = 0.4;
    wrong.questions = 0;
    wrong.shots = -1;
    wrong.temperature = HUGE_VAL;
    broken.points.push_back(wrong);
    const auto refused = core::Evidence::of({nameless, broken});
    ASSERT_FALSE(refused.has_value());
    std::vector<std::string> fields;
    for (const core::Error& error : refused.error()) {
        fields.push_back(error.field);
    }
    EXPECT_EQ(fields, (std::vector<std::string>{"evidence[0].family", "evidence[1].reading-error", "evidence[1].length",
                                                "evidence[1].choices", "evidence[1].points.score[0]",
                                                "evidence[1].points.size[0]", "evidence[1].points.size[1]",
                                                "evidence[1].points.compute[1]", "evidence[1].points.stderr[1]",
                                                "evidence[1].points.n[1]", "evidence[1].points.shots[1]",
                                                "evidence[1].points.temperature[1]", "evidence[1].points.low[1]"}));
    EXPECT_EQ(refused.error()[6], (core::Error{ErrorCode::OutOfRange, "evidence[1].points.size[1]", "0.5", "1..1e30"}));
}

}  // namespace
