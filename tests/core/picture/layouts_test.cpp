// What the layouts draw besides curves: the law, the S-curve's slope, the mirage test.

#include <algorithm>
#include <cmath>
#include <numbers>

#include <gtest/gtest.h>

#include "core/picture/drawing.h"
#include "core/picture/evaluate.h"
#include "core/picture/law_curve.h"
#include "core/picture/slope_curve.h"

namespace {

using core::Metric;
using core::XAxis;

core::Scenario paper()
{
    core::Scenario scenario;
    scenario.model.distribution = core::Distribution::Point;
    scenario.model.anchor = {0.6, 0.0};
    scenario.model.law.unitLossSize = 2e9;
    scenario.model.law.exponent = -0.5;
    scenario.model.grading.length = 5;
    scenario.view.shown = {Metric::TokenAccuracy, Metric::ExactMatch};
    scenario.view.featured = Metric::ExactMatch;
    scenario.view.xAxis = XAxis::Size;
    return scenario;
}

core::Evaluation evaluated(const core::Scenario& scenario)
{
    core::Evaluator evaluator;
    return evaluator.evaluate(core::validate(scenario).value(), {600, 400});
}

const core::SlopeCurve& slopeOf(const core::Evaluation& evaluation)
{
    return *core::find<core::BellData>(evaluation)->slope;
}

core::Scenario in(core::Scenario scenario, core::Layout layout)
{
    scenario.view.layout = layout;
    return scenario;
}

}  // namespace

TEST(Drawing, FollowsTheLayout)
{
    core::View view = paper().view;
    EXPECT_EQ(core::drawingOf(view).metrics, view.shown);
    EXPECT_FALSE(core::drawingOf(view).law);

    view.layout = core::Layout::SixPanels;
    const std::vector six = {Metric::TokenAccuracy, Metric::TokenEditDistance, Metric::ExactMatch,
                             Metric::MultipleChoiceGrade, Metric::Brier};
    EXPECT_EQ(core::drawingOf(view).metrics, six);
    EXPECT_TRUE(core::drawingOf(view).law);
    EXPECT_FALSE(core::drawingOf(view).bell);

    view.featured = Metric::PassMark;
    EXPECT_EQ(core::drawingOf(view).metrics.size(), six.size() + 1);

    view.layout = core::Layout::MirageTest;
    view.xAxis = XAxis::Mean;
    EXPECT_EQ(core::drawingOf(view).xAxis, XAxis::Size);
    EXPECT_EQ(core::drawingOf(view).yScale, core::YScale::LogLog);
    EXPECT_EQ(core::drawingOf(view).metrics,
              (std::vector{Metric::TokenAccuracy, Metric::ExactMatch, Metric::PassMark}));

    view.layout = core::Layout::Slope;
    EXPECT_TRUE(core::drawingOf(view).slope);
    EXPECT_TRUE(core::drawingOf(view).bell);
    EXPECT_EQ(core::drawingOf(view).xAxis, XAxis::Mean);
}

TEST(Drawing, EachPanelHasItsMetrics)
{
    core::View view = paper().view;
    view.layout = core::Layout::SixPanels;
    view.shown = {Metric::PassMark, Metric::BestOfR};
    const auto& panels = core::specOf(view.layout).panels;
    const auto metricsWith = [&](Metric featured) {
        view.featured = featured;
        std::vector<std::vector<Metric>> metrics;
        for (const core::PanelSpec& panel : panels) {
            metrics.push_back(core::metricsOf(panel, view));
        }
        return metrics;
    };
    using Panels = std::vector<std::vector<Metric>>;
    EXPECT_EQ(metricsWith(Metric::BestOfR), (Panels{{},
                                                    {Metric::ExactMatch, Metric::BestOfR},
                                                    {Metric::MultipleChoiceGrade},
                                                    {Metric::TokenAccuracy},
                                                    {Metric::TokenEditDistance},
                                                    {Metric::Brier}}));
    EXPECT_EQ(metricsWith(Metric::ExactMatch)[1], (std::vector{Metric::ExactMatch}));
    EXPECT_EQ(metricsWith(Metric::MultipleChoiceGrade)[1], (std::vector{Metric::ExactMatch}));
}

TEST(Axis, CurveXIsBetterToTheRight)
{
    EXPECT_EQ(core::toCurveX(XAxis::Mean, 0.3), 0.3);
    EXPECT_EQ(core::toCurveX(XAxis::Logit, -2.0), -2.0);
    EXPECT_EQ(core::toCurveX(XAxis::Loss, 2.0), -2.0);
    EXPECT_DOUBLE_EQ(core::toCurveX(XAxis::Size, 1e9), 9.0);
    EXPECT_FALSE(std::signbit(core::toCurveX(XAxis::Loss, 0.0)));
    for (const XAxis axis : {XAxis::Mean, XAxis::Logit, XAxis::Loss, XAxis::Size}) {
        EXPECT_NEAR(core::fromCurveX(axis, core::toCurveX(axis, 0.25)), 0.25, 1e-15);
    }
    const core::Range loss = core::curveRange(XAxis::Loss, {0.0, 5.0});
    EXPECT_EQ(loss.minimum, -5.0);
    EXPECT_EQ(loss.maximum, 0.0);
}

TEST(Axis, TheLossAxisIsMinusTheLogarithmOfTheMean)
{
    const core::Shape shape = core::PointShape{};
    const auto d = core::distributionOnAxis(shape, {}, XAxis::Loss, 2.0);
    EXPECT_NEAR(d.mean().value, 0.13533528323661270, 1e-17);
    EXPECT_NEAR(core::placeOnAxis(d, {}, XAxis::Loss).x, 2.0, 1e-15);
    EXPECT_EQ(core::distributionOnAxis(shape, {}, XAxis::Loss, 0.0).mean().complement, 0.0);
    EXPECT_TRUE(std::isnan(core::distributionOnAxis(shape, {}, XAxis::Loss, -1.0).mean().value));
    EXPECT_NEAR(core::allowedRange(shape, XAxis::Loss).maximum, 20.723265836946411, 1e-14);
}

TEST(SixPanels, ErrorsHaveTheirCurvesOnEveryScale)
{
    for (const auto scale : {core::YScale::Log10, core::YScale::LogLog}) {
        core::Scenario scenario = in(paper(), core::Layout::SixPanels);
        scenario.view.yScale = scale;
        const core::Evaluation evaluation = evaluated(scenario);
        for (const core::PanelData& panel : evaluation.panels) {
            const auto* data = std::get_if<core::MetricsData>(&panel);
            if (data == nullptr) {
                continue;
            }
            const bool errors = !core::isProbability(data->metrics.front());
            EXPECT_EQ(data->yScale, errors ? core::YScale::Linear : scale);
            if (errors) {
                EXPECT_FALSE(std::isnan(data->curves.front().points.front().y));
                EXPECT_FALSE(std::isnan(data->dots.front().front().y));
            }
        }
    }
}

TEST(LawCurve, IsTheLossOnLogAxes)
{
    const core::Evaluation evaluation = evaluated(in(paper(), core::Layout::SixPanels));
    const core::LawCurve& law = *core::find<core::LawCurve>(evaluation);
    ASSERT_GE(law.points.size(), 2U);
    for (const core::CurvePoint& point : law.points) {
        EXPECT_NEAR(point.y, -0.5 * (point.x - std::log10(2e9)), 1e-12);  // a straight line of slope alpha
    }
    ASSERT_EQ(law.dots.size(), 4U);
    EXPECT_NEAR(std::pow(10.0, law.dots[0].y), 2.390457, 1e-6);  // MODEL.md section 1's table
    EXPECT_NEAR(std::pow(10.0, law.dots[3].y), 0.1, 1e-12);
    EXPECT_NEAR(std::log10(evaluation.now.size.x), std::log10(2e9) - 2.0 * std::log10(-std::log(0.6)), 1e-9);
}

TEST(LawCurve, FollowsAJumpAndIsAGapBeyondTheScale)
{
    core::Scenario scenario = in(paper(), core::Layout::SixPanels);
    scenario.model.law.jump = 10.0;
    scenario.model.law.jumpSize = 1e10;
    scenario.model.law.jumpWidth = 0.02;
    const auto points = core::find<core::LawCurve>(evaluated(scenario))->points;
    const auto steep = [](const core::CurvePoint& a, const core::CurvePoint& b) {
        return (a.y - b.y) / (b.x - a.x) > 5.0;
    };
    EXPECT_NE(std::adjacent_find(points.begin(), points.end(), steep), points.end());
    scenario.model.law.exponent = -5.0;
    scenario.model.law.jump = 0.0;
    const auto clipped = core::find<core::LawCurve>(evaluated(scenario))->points;
    EXPECT_TRUE(std::isnan(clipped.front().y));
    EXPECT_TRUE(std::isnan(clipped.back().y));
}

TEST(LogLog, IsAStraightLineOfSlopeAlphaForEveryLength)
{
    for (const std::int64_t length : {1, 5, 1000}) {
        core::Scenario scenario = paper();
        scenario.view.yScale = core::YScale::LogLog;
        scenario.model.grading.length = length;
        const core::Evaluation evaluation = evaluated(scenario);
        const core::Curve& exact = core::find<core::MetricsData>(evaluation)->curves[1];
        ASSERT_EQ(exact.metric, Metric::ExactMatch);
        for (const core::CurvePoint& point : exact.points) {
            if (!std::isnan(point.y)) {  // -log10(L (N/c)^alpha)
                EXPECT_NEAR(point.y, 0.5 * (point.x - std::log10(2e9)) - std::log10(double(length)), 1e-9);
            }
        }
        EXPECT_LE(exact.points.size(), 8U) << "a straight line needs few points";
    }
}

/// Measured over the sizes drawn, whatever they are: here over what version 1 showed.
TEST(MirageTest, MeasuresOverTheAxisDrawn)
{
    core::Scenario scenario = in(paper(), core::Layout::MirageTest);
    const auto found = [&] { return *core::find<core::MetricsData>(evaluated(scenario))->mirage; };
    EXPECT_TRUE(found().isStraight());
    EXPECT_NEAR(found().slope, -0.5, 1e-9);
    EXPECT_FALSE(found().jump.present || found().spread.present || found().floor.present);

    scenario.model.law.floor = 0.1;
    const double narrow = found().floor.bend;
    EXPECT_GT(narrow, 0.0);
    scenario.view.ranges[XAxis::Size] = core::Range{1e6, 1e13};
    EXPECT_GT(found().floor.bend, 2.0 * narrow);
}

TEST(SlopeCurve, IsTheBellForALogitNormalAndVeryLongAnswers)
{
    core::Scenario scenario;
    scenario.model.distribution = core::Distribution::LogitNormal;
    scenario.model.grading.veryLong = true;
    scenario.view.layout = core::Layout::Slope;
    scenario.view.bellAxis = core::BellAxis::Logit;
    core::Evaluator evaluator;
    const core::Evaluation evaluation = evaluator.evaluate(core::validate(scenario).value(), {600, 400});
    const double sigma = std::get<core::LogitNormalShape>(evaluator.shape()).sigma;
    const double mark = std::log(0.7 / 0.3);
    EXPECT_EQ(core::find<core::BellData>(evaluation)->match->look, core::SlopeLook::Exact);
    EXPECT_NEAR(slopeOf(evaluation).halfway, mark, 1e-12);
    for (const auto* line : {&slopeOf(evaluation).slope, &slopeOf(evaluation).movedBell}) {
        ASSERT_GT(line->size(), 10U);
        for (const core::CurvePoint& point : *line) {
            const double z = (point.x - mark) / sigma;
            const double normal = std::exp(-0.5 * z * z) / (sigma * std::sqrt(2.0 * std::numbers::pi));
            EXPECT_NEAR(point.y, normal, 1e-6 * (1.0 + normal)) << point.x;
        }
    }
}

TEST(SlopeCurve, IntegratesToTheRiseOfTheCurve)
{
    core::Scenario scenario;
    scenario.view.layout = core::Layout::Slope;
    const core::Evaluation evaluation = evaluated(scenario);
    double area = 0.0;
    const auto& slope = slopeOf(evaluation).slope;
    for (std::size_t i = 1; i < slope.size(); ++i) {
        area += 0.5 * (slope[i].y + slope[i - 1].y) * (slope[i].x - slope[i - 1].x);
    }
    EXPECT_NEAR(area, 1.0, 0.01);
    EXPECT_EQ(core::find<core::BellData>(evaluation)->match->look, core::SlopeLook::Off);
    EXPECT_NEAR(slopeOf(evaluation).halfway, 0.7, 1e-15);
}

TEST(SlopeCurve, HalfwayIsWhereTheGradeIsAHalf)
{
    core::Grading grading;
    grading.length = 5;
    EXPECT_NEAR(core::halfwayOf(Metric::ExactMatch, grading).value, std::pow(0.5, 0.2), 1e-12);
    EXPECT_EQ(core::halfwayOf(Metric::PassMark, grading).value, 0.7);
    grading.choices = 4;
    EXPECT_EQ(core::halfwayOf(Metric::MultipleChoiceGrade, grading).value, 0.25);
    grading.length = 100'000;
    grading.passMarkMillionths = 1'000'000;
    EXPECT_NEAR(core::halfwayOf(Metric::PassMark, grading).complement, std::log(2.0) / 1e5, 1e-10);
}
