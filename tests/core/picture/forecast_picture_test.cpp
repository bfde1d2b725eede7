#include "core/picture/forecast_picture.h"

#include <cmath>
#include <cstdint>
#include <initializer_list>
#include <utility>

#include <gtest/gtest.h>

namespace core {

namespace {

/// Sizes and scores of tests of as many questions.
Series askedOf(std::int64_t questions, std::initializer_list<std::pair<double, double>> scores)
{
    Series series;
    for (const auto& [size, score] : scores) {
        Measurement point;
        point.size = size;
        point.score = score;
        point.questions = questions;
        series.points.push_back(point);
    }
    return series;
}

// Brown et al. 2020 (arXiv 2005.14165), Table H.1, 3-digit addition, few-shot, 2,000 questions.
Series threeDigits()
{
    return askedOf(2000, {{125e6, 0.0015},
                          {350e6, 0.0045},
                          {760e6, 0.003},
                          {1.3e9, 0.0055},
                          {2.7e9, 0.0075},
                          {6.7e9, 0.009},
                          {13e9, 0.084},
                          {175e9, 0.804}});
}

}  // namespace

TEST(ForecastPicture, DrawsShares)
{
    EXPECT_EQ(shareOnScale(0.25, YScale::Linear), 0.25);
    EXPECT_DOUBLE_EQ(shareOnScale(0.01, YScale::Log10), -2);
    EXPECT_NEAR(shareOnScale(std::exp(-100.0), YScale::LogLog), -2, 1e-12);
    EXPECT_NEAR(shareOnScale(std::exp(-0.01), YScale::LogLog), 2, 1e-12);
    EXPECT_TRUE(std::isnan(shareOnScale(0, YScale::Log10)));
    EXPECT_TRUE(std::isnan(shareOnScale(0, YScale::LogLog)));
    EXPECT_TRUE(std::isnan(shareOnScale(1, YScale::LogLog)));
    EXPECT_EQ(shareOnScale(0, YScale::Linear), 0);
}

TEST(ForecastPicture, AgreesWithTheForecast)
{
    const Range range{std::log10(125e6), std::log10(175e9)};
    const ForecastData data = forecastData(threeDigits(), {}, 13e9, YScale::Linear, range);
    ASSERT_TRUE(data.forecast.has_value());
    EXPECT_EQ(data.questions, 2000);
    EXPECT_DOUBLE_EQ(data.cut.value(), std::log10(13e9));
    ASSERT_EQ(data.curve.size(), 81U);
    EXPECT_NEAR(data.curve.back().y, 0.0249206759, 1e-10);  // MODEL.md section 8
    EXPECT_NEAR(data.curveLow.back().y, 0.011403, 5e-7);
    EXPECT_NEAR(data.curveHigh.back().y, 0.0475078, 5e-8);
    EXPECT_LT(data.measuredLow.back().y, data.curveLow.back().y);
    EXPECT_GT(data.measuredHigh.back().y, data.curveHigh.back().y);
    ASSERT_EQ(data.points.size(), 8U);
    EXPECT_FALSE(data.points[5].isHeldBack);
    EXPECT_TRUE(data.points[6].isHeldBack);
    EXPECT_EQ(data.points[7].y, 0.804);
    EXPECT_EQ(data.points[7].low, exactInterval(1608, 2000).low);
}

TEST(ForecastPicture, IsAStraightLineOnLogLogWithoutAFloor)
{
    const ForecastData data = forecastData(threeDigits(), {}, 13e9, YScale::LogLog, {8.0, 12.0});
    for (const CurvePoint& point : data.curve) {
        EXPECT_NEAR(point.y, data.curve[0].y - data.forecast->fit.alpha * (point.x - 8), 1e-12);
    }
}

TEST(ForecastPicture, ShowsMeasurementsWhereThereIsNoFit)
{
    const ForecastData few = forecastData(threeDigits(), {}, 760e6, YScale::Linear, {8.0, 12.0});
    EXPECT_EQ(few.forecast.error(), FitRefusal::TooFewSizes);
    EXPECT_TRUE(few.curve.empty() && few.curveLow.empty());
    EXPECT_EQ(few.points.size(), 8U);
    const ForecastData whole = forecastData(threeDigits(), {}, std::nullopt, YScale::Linear, {8.0, 12.0});
    EXPECT_EQ(whole.forecast->verdict, Verdict::NothingHeldBack);
    EXPECT_FALSE(whole.cut);
    Series rated = threeDigits();
    for (Measurement& point : rated.points) {
        point.questions.reset();
    }
    rated.points[0].low = 0.001;
    const ForecastData rates = forecastData(rated, {}, 13e9, YScale::Linear, {8.0, 12.0});
    EXPECT_EQ(rates.curve.size(), 81U);
    EXPECT_TRUE(rates.curveLow.empty() && rates.measuredLow.empty());
    EXPECT_EQ(rates.points[0].low, 0.001);
    EXPECT_TRUE(std::isnan(rates.points[1].low));
}

TEST(ForecastPicture, KnowsAnEmptyFrame)
{
    Scenario scenario;
    for (const Layout layout : everyValue<Layout>()) {
        scenario.view.layout = layout;
        EXPECT_EQ(drawsNothing(validate(scenario).value()), layout == Layout::Forecast || layout == Layout::Measured);
    }
    Series series = threeDigits();
    series.metric = "accuracy";
    scenario.evidence = Evidence::of({series}).value();
    scenario.view.layout = Layout::Forecast;
    EXPECT_FALSE(drawsNothing(validate(scenario).value()));  // of those there are one is forecast
    scenario.view.layout = Layout::Measured;
    EXPECT_TRUE(drawsNothing(validate(scenario).value()));
    scenario.view.series = {"accuracy"};
    EXPECT_FALSE(drawsNothing(validate(scenario).value()));
}

/// Where nothing may come right the band goes on below the plot: it does not end inside the curve's.
TEST(ForecastPicture, BandOfANewTestGoesAsFarAsTheCurves)
{
    const Series own = askedOf(500, {{1e8, 0}, {3e8, 0.004}, {1e9, 0.03}, {3e9, 0.18}, {1e10, 0.52}, {3e10, 0.81}});
    for (const YScale scale : {YScale::Log10, YScale::LogLog}) {
        const ForecastData data = forecastData(own, {}, 60e9, scale, {7.5, 12});
        ASSERT_EQ(data.measuredLow.size(), 81U);
        for (std::size_t i = 0; i < data.measuredLow.size(); ++i) {
            EXPECT_LE(data.measuredLow[i].y, data.curveLow[i].y) << i;  // fails for what is no number
            EXPECT_GE(data.measuredHigh[i].y, data.curveHigh[i].y) << i;
        }
    }
}

}  // namespace core
