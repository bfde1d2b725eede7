#include "core/picture/evaluate.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/picture/bell.h"

namespace {

constexpr core::PictureSize kPicture{620.0, 440.0};

core::ValidScenario changed(const std::function<void(core::Scenario&)>& change, const core::ValidScenario& from = {})
{
    core::Scenario scenario = from.value();
    change(scenario);
    return core::validate(scenario).value();
}

double areaUnder(const std::vector<core::CurvePoint>& points)
{
    double area = 0.0;
    for (std::size_t i = 1; i < points.size(); ++i) {
        area += 0.5 * (points[i].y + points[i - 1].y) * (points[i].x - points[i - 1].x);
    }
    return area;
}

const core::BellData& bellOf(const core::Evaluation& evaluation)
{
    return *core::find<core::BellData>(evaluation);
}

const core::MetricsData& scoresOf(const core::Evaluation& evaluation)
{
    return *core::find<core::MetricsData>(evaluation);
}

TEST(Evaluator, AMeanStepComputesMarkersAndNoCurve)
{
    core::Evaluator evaluator;
    const core::ValidScenario start;
    (void)evaluator.evaluate(start, kPicture);
    const int curves = evaluator.curveCount();
    const int markers = evaluator.markerCount();
    const int shapes = evaluator.shapeCount();
    EXPECT_EQ(curves, 2);

    (void)evaluator.evaluate(changed([](auto& s) { s.model.mean = 0.61; }), kPicture);
    EXPECT_EQ(evaluator.curveCount(), curves);
    EXPECT_EQ(evaluator.markerCount(), markers + 1);
    EXPECT_EQ(evaluator.shapeCount(), shapes);

    (void)evaluator.evaluate(changed([](auto& s) { s.model.mean = 0.61; }), kPicture);  // the same again
    EXPECT_EQ(evaluator.markerCount(), markers + 1);
}

TEST(Evaluator, WhatCurvesDependOnMakesThemAnew)
{
    const std::vector<std::function<void(core::Scenario&)>> changes = {
        [](auto& s) { s.model.grading.length = 51; },
        [](auto& s) { s.model.grading.passMarkMillionths = 710'000; },
        [](auto& s) { s.model.grading.tokens = core::TokenMode::Independent; },
        [](auto& s) { s.model.anchor.spread = 0.06; },
        [](auto& s) { s.model.distribution = core::Distribution::LogitNormal; },
        [](auto& s) { s.view.xAxis = core::XAxis::Size; },
        [](auto& s) { s.view.yScale = core::YScale::Log10; },
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        core::Evaluator evaluator;
        const auto before = scoresOf(evaluator.evaluate({}, kPicture)).curves;
        const auto after = scoresOf(evaluator.evaluate(changed(changes[i]), kPicture)).curves;
        EXPECT_EQ(evaluator.curveCount(), 4) << i;
        EXPECT_NE(before, after) << i;
    }
}

/// The faint bells stand while only grading changes, and are never those of another scenario.
TEST(Evaluator, FaintBellsAreMadeAnewWhereTheyChange)
{
    struct Change {
        std::function<void(core::Scenario&)> edit;
        int made;
    };
    const std::vector<Change> changes = {
        {[](auto& s) { s.model.grading.length = 51; }, 0},
        {[](auto& s) { s.view.shown = {core::Metric::ExactMatch}, s.view.featured = core::Metric::ExactMatch; }, 0},
        {[](auto& s) { s.view.yScale = core::YScale::Log10; }, 0},
        {[](auto& s) { s.model.mean = 0.61; }, 0},
        {[](auto& s) { s.model.anchor.spread = 0.06; }, 1},
        {[](auto& s) { s.model.distribution = core::Distribution::LogitNormal; }, 1},
        {[](auto& s) { s.view.bellAxis = core::BellAxis::Logit; }, 1},
        {[](auto& s) { s.view.xAxis = core::XAxis::Size; }, 1},
    };
    for (std::size_t i = 0; i < changes.size(); ++i) {
        core::Evaluator evaluator;
        const double scale = bellOf(evaluator.evaluate({}, kPicture)).densityScale;
        const int before = evaluator.faintBellCount();
        const auto& after = evaluator.evaluate(changed(changes[i].edit), kPicture);
        EXPECT_EQ(evaluator.faintBellCount() - before, changes[i].made) << i;
        core::Evaluator fresh;
        const auto& anew = fresh.evaluate(changed(changes[i].edit), kPicture);
        ASSERT_EQ(bellOf(after).densityScale == scale, bellOf(anew).densityScale == scale) << i;
        EXPECT_EQ(bellOf(after).faintBells, bellOf(anew).faintBells) << i;
        EXPECT_FALSE(bellOf(after).faintBells.empty()) << i;
    }
}

TEST(Evaluator, TheSizesFaintBellsFollowTheLaw)
{
    const auto onSizes = [](auto change) {
        return changed([change](auto& s) {
            s.view.xAxis = core::XAxis::Size;
            change(s);
        });
    };
    core::Evaluator evaluator;
    const auto before = bellOf(evaluator.evaluate(onSizes([](auto&) {}), kPicture)).faintBells;
    const auto steeper =
        bellOf(evaluator.evaluate(onSizes([](auto& s) { s.model.law.exponent = -0.4; }), kPicture)).faintBells;
    const auto fewer = bellOf(evaluator.evaluate(onSizes([](auto& s) { s.view.sizes = {1e9}; }), kPicture)).faintBells;
    EXPECT_NE(before, steeper);
    EXPECT_NE(before, fewer);
}

TEST(Evaluator, MovingTheMeanMovesMarkersAlongUnmovedCurves)
{
    core::Evaluator evaluator;
    const auto before = evaluator.evaluate({}, kPicture);
    const auto after = evaluator.evaluate(changed([](auto& s) { s.model.mean = 0.7; }), kPicture);
    EXPECT_EQ(scoresOf(before).curves, scoresOf(after).curves);
    EXPECT_NEAR(before.now.featured.value, 0.1459, 5e-5);
    EXPECT_NEAR(after.now.featured.value, 0.5629, 5e-5);
    const auto last = evaluator.evaluate(changed([](auto& s) { s.model.mean = 0.8; }), kPicture);
    EXPECT_NEAR(last.now.featured.value, 0.9347, 5e-5);
}

TEST(Evaluator, MarkersAreTheScores)
{
    core::Evaluator evaluator;
    const auto scenario = changed([](auto& s) {
        s.view.shown.assign(core::kMetrics.begin(), core::kMetrics.end());
        s.model.mean = 0.83;
    });
    const auto& evaluation = evaluator.evaluate(scenario, kPicture);
    const auto d = core::distributionAt(core::shapeOf(scenario), core::meanSuccess(0.83));
    ASSERT_EQ(evaluation.now.markers.size(), core::kMetrics.size());
    for (const core::ScoreValue& marker : evaluation.now.markers) {
        EXPECT_EQ(marker.value, core::score(marker.metric, scenario.model().grading, d));
    }
}

TEST(Evaluator, CurvesAreWithinATenthOfAPixel)
{
    for (const std::string_view name : core::presetNames()) {
        const auto scenario =
            changed([](core::Scenario& s) { s.view.joined = false; }, core::presetScenario(name).value());
        core::Evaluator evaluator;
        const auto* scores = core::find<core::MetricsData>(evaluator.evaluate(scenario, kPicture));
        if (scores == nullptr) {
            continue;  // measurements, whose model curves have a test of their own
        }
        const core::MetricsData& data = *scores;
        const core::Shape shape = core::shapeOf(scenario);
        const double xPerPixel = (data.x.maximum - data.x.minimum) / kPicture.width;
        const bool logLog = data.yScale == core::YScale::LogLog;
        for (const core::Curve& curve : data.curves) {
            const bool editDistance = curve.metric == core::Metric::TokenEditDistance;
            const double height =
                editDistance ? static_cast<double>(scenario.model().grading.length) : data.y.maximum - data.y.minimum;
            const double yPerPixel = height / kPicture.height;
            for (std::size_t i = 1; i < curve.points.size(); ++i) {
                const auto& a = curve.points[i - 1];
                const auto& b = curve.points[i];
                const double x = 0.37 * a.x + 0.63 * b.x;
                const double unit = data.xAxis == core::XAxis::Size ? std::pow(10.0, x) : x;
                const auto d = core::distributionOnAxis(shape, scenario.model().law, data.xAxis, unit);
                const double score = core::score(curve.metric, scenario.model().grading, d);
                const double drawn = logLog ? -std::log10(-std::log(score)) : score;
                if (logLog && !(score > 1e-300 && score < 0.99)) {
                    continue;  // where this double of the score has too few digits to check by
                }
                const double off = (drawn - (0.37 * a.y + 0.63 * b.y)) / yPerPixel;
                const double slope = (b.y - a.y) / yPerPixel / ((b.x - a.x) / xPerPixel);
                EXPECT_LE(std::abs(off) / std::sqrt(1.0 + slope * slope), 0.1) << name << " at " << x;
            }
        }
    }
}

TEST(Evaluator, DrawsTheCrossEntropyDownToItsFloor)
{
    core::Evaluator evaluator;
    for (const auto axis : {core::XAxis::Mean, core::XAxis::Size}) {
        const auto scenario = changed([&](auto& s) {
            s.view.shown = {core::Metric::PassMark, core::Metric::CrossEntropy};
            s.view.xAxis = axis;
            s.view.ranges[core::XAxis::Size] = core::Range{1e6, 1e13};
        });
        const core::Curve& curve = scoresOf(evaluator.evaluate(scenario, kPicture)).curves[1];
        double lowest = 0.0;
        for (const core::CurvePoint& point : curve.points) {
            EXPECT_FALSE(point.y < -7.0) << point.x;
            lowest = std::fmin(lowest, point.y);
        }
        EXPECT_TRUE(std::isnan(curve.points.front().y));
        EXPECT_NEAR(lowest, -7.0, 0.01);  // it ends at the edge, not before
        EXPECT_GT(curve.points.back().y, -0.2);
    }
    EXPECT_EQ(core::lowestDrawn(core::Metric::CrossEntropy, {}), -7.0);
    EXPECT_EQ(core::lowestDrawn(core::Metric::Brier, {}), -1.0);
    EXPECT_EQ(core::lowestDrawn(core::Metric::TokenEditDistance, {}), -50.0);
    EXPECT_EQ(core::lowestDrawn(core::Metric::BestOfR, {}), 0.0);
}

TEST(Evaluator, ALogScaleHasAFloorInWholeDecadesBelowEveryDot)
{
    const auto scenario =
        changed([](auto& s) { s.view.yScale = core::YScale::Log10; }, core::presetScenario("paper-fig2").value());
    core::Evaluator evaluator;
    const core::MetricsData& data = scoresOf(evaluator.evaluate(scenario, kPicture));
    EXPECT_EQ(data.y, (core::Range{-6.0, 0.0}));
    for (const core::Curve& curve : data.curves) {
        for (const auto& point : curve.points) {
            EXPECT_FALSE(point.y < data.y.minimum);  // a gap, or inside
        }
    }
}

TEST(Bell, FilledAreaIsTheScore)
{
    for (const auto distribution :
         {core::Distribution::Beta, core::Distribution::LogitNormal, core::Distribution::TruncatedNormal}) {
        for (const auto bellAxis : {core::BellAxis::Probability, core::BellAxis::Logit}) {
            for (const auto tokens : {core::TokenMode::Shared, core::TokenMode::Independent}) {
                for (const std::int64_t length : {1, 10, 50, 1000}) {
                    for (const bool veryLong : {false, true}) {
                        const auto scenario = changed([&](core::Scenario& s) {
                            s.model.distribution = distribution;
                            s.model.anchor.spread = 0.08;
                            s.model.grading.tokens = tokens;
                            s.model.grading.length = length;
                            s.model.grading.veryLong = veryLong;
                            s.view.bellAxis = bellAxis;
                        });
                        core::Evaluator evaluator;
                        const auto& evaluation = evaluator.evaluate(scenario, {3000.0, 3000.0});
                        EXPECT_NEAR(areaUnder(bellOf(evaluation).lines.scored), evaluation.now.featured.value, 2e-4)
                            << static_cast<int>(distribution) << " L " << length << " very long " << veryLong;
                        EXPECT_NEAR(areaUnder(bellOf(evaluation).lines.density), 1.0, 2e-4);
                    }
                }
            }
        }
    }
}

TEST(Bell, FilledAreaIsTheScoreOfEveryFeaturedMetric)
{
    for (const core::Metric metric : core::kMetrics) {
        if (!core::canBeFeatured(metric)) {
            continue;
        }
        const auto scenario = changed([&](core::Scenario& s) {
            s.view.shown = {metric};
            s.view.featured = metric;
            s.model.grading.choices = 2;
            s.model.grading.length = 5;
        });
        core::Evaluator evaluator;
        const auto& evaluation = evaluator.evaluate(scenario, {3000.0, 3000.0});
        EXPECT_NEAR(areaUnder(bellOf(evaluation).lines.scored), evaluation.now.featured.value, 2e-4)
            << static_cast<int>(metric);
    }
}

TEST(Bell, GradingCurveIsTheMetrics)
{
    core::Evaluator evaluator;
    const core::ValidScenario scenario;
    for (const auto& point : bellOf(evaluator.evaluate(scenario, kPicture)).grading) {
        const auto grade = core::gradeOf(core::Metric::PassMark, scenario.model().grading, core::meanSuccess(point.x));
        EXPECT_DOUBLE_EQ(point.y, std::exp(grade.log));
    }
}

TEST(Bell, FaintBellsStandAtTheSizes)
{
    const auto scenario = changed([](core::Scenario& s) {
        s.view.xAxis = core::XAxis::Size;
        s.view.sizes = {1e9, 1e10};
    });
    core::Evaluator evaluator;
    const auto& faintBells = bellOf(evaluator.evaluate(scenario, kPicture)).faintBells;
    ASSERT_EQ(faintBells.size(), 2U);
    const auto top =
        std::max_element(faintBells[1].begin(), faintBells[1].end(), [](auto a, auto b) { return a.y < b.y; });
    EXPECT_NEAR(top->x, core::meanSuccessAtSize(scenario.model().law, 1e10).value, 0.01);
}

TEST(Bell, AtomsAreStemsWithoutALine)
{
    const auto scenario = changed([](core::Scenario& s) { s.model.anchor.spread = 0.0; });
    core::Evaluator evaluator;
    const core::BellData& bell = bellOf(evaluator.evaluate(scenario, kPicture));
    ASSERT_EQ(bell.lines.atoms.size(), 1U);
    EXPECT_TRUE(bell.lines.density.empty());
    EXPECT_EQ(bell.densityScale, 1.0);
}

/// The highest value at p from 0.02 to 0.98 for means from 0.1 to 0.9 by brute force, and a twentieth more, at most 40.
TEST(DensityScale, AgreesWithASecondImplementation)
{
    for (const auto distribution :
         {core::Distribution::Beta, core::Distribution::LogitNormal, core::Distribution::TruncatedNormal}) {
        for (const double spread : {0.001, 0.02, 0.05, 0.1, 0.2}) {
            for (const auto axis : {core::BellAxis::Probability, core::BellAxis::Logit}) {
                const auto shape = core::shapeOf(changed([&](core::Scenario& s) {
                    s.model.distribution = distribution;
                    s.model.anchor.spread = spread;
                }));
                double highest = 0.0;
                for (int mean = 10; mean <= 90; mean += 5) {
                    const auto d = core::distributionAt(shape, core::meanSuccess(0.01 * mean));
                    for (int i = 200; i <= 9800; ++i) {
                        const auto p = core::meanSuccess(1e-4 * i);
                        const double density = std::exp(core::logDensity(d, p));
                        const double perLogit = density * p.value * p.complement;
                        highest = std::max(highest, axis == core::BellAxis::Probability ? density : perLogit);
                    }
                }
                const double expected = std::min(1.05 * highest, 40.0);
                EXPECT_NEAR(core::densityScaleOf(shape, axis) / expected, 1.0, 0.01)
                    << static_cast<int>(distribution) << " " << spread;
            }
        }
    }
}

TEST(DensityScale, IsTheSameWhereverTheBellStands)
{
    core::Evaluator evaluator;
    const double scale = bellOf(evaluator.evaluate({}, kPicture)).densityScale;
    for (const double mean : {1e-6, 0.1, 0.5, 0.97}) {
        const auto scenario = changed([&](core::Scenario& s) { s.model.mean = mean; });
        EXPECT_EQ(bellOf(evaluator.evaluate(scenario, kPicture)).densityScale, scale) << mean;
    }
}

/// The values of chosen sizes, worked out here: exp(-(N / 2e9)^-0.5), and its fifth power for 5 tokens.
TEST(Evaluator, JoinsTheChosenSizesByStraightLines)
{
    for (const auto axis : {core::XAxis::Size, core::XAxis::Mean, core::XAxis::Loss}) {
        const auto scenario = changed(
            [&](core::Scenario& s) {
                s.view.joined = true;
                s.view.layout = core::Layout::TwoPanels;
                s.view.shown = {core::Metric::TokenAccuracy, core::Metric::ExactMatch};
                s.view.xAxis = axis;
                s.view.sizes = {350e6, 6.7e9, 200e9};
            },
            core::presetScenario("paper-fig2").value());
        core::Evaluator evaluator;
        const core::MetricsData& data = scoresOf(evaluator.evaluate(scenario, kPicture));
        const auto& curve = data.curves[1];
        ASSERT_EQ(curve.metric, core::Metric::ExactMatch);
        ASSERT_EQ(curve.points.size(), 3U) << "nothing beyond the first and last";
        for (std::size_t i = 0; i < 3; ++i) {
            const double size = scenario.view().sizes[i];
            const double loss = std::pow(size / 2e9, -0.5);
            const double x =
                axis == core::XAxis::Size ? std::log10(size) : (axis == core::XAxis::Loss ? -loss : std::exp(-loss));
            EXPECT_NEAR(curve.points[i].x, x, 1e-12);
            EXPECT_NEAR(curve.points[i].y, std::exp(-5.0 * loss), 1e-12);
        }
    }
}

/// A bracket's width is the curve's own, whatever is drawn of it.
TEST(Evaluator, SharpnessDoesNotFollowTheView)
{
    for (const auto& range : {core::Range{1e6, 1e13}, core::Range{1e9, 1e10}}) {
        for (const std::int64_t length : {1, 5, 100, 1000}) {
            const auto scenario = changed(
                [&](core::Scenario& s) {
                    s.view.brackets = true;
                    s.view.ranges[core::XAxis::Size] = range;
                    s.model.grading.length = length;
                },
                core::presetScenario("longer-answers").value());
            core::Evaluator evaluator;
            const auto sharp = scoresOf(evaluator.evaluate(scenario, kPicture)).sharpness;
            EXPECT_NEAR(sharp->width, 2.679075602413, 1e-11) << length;
            EXPECT_NEAR(sharp->ratio, 1.0, 1e-8) << length;
        }
    }
}

/// For logit-normal and very long answers the S-curve's slope along mu is the bell's density at the mark.
TEST(Bell, TheSlopeOfTheSCurveIsTheBell)
{
    const auto scenario = core::presetScenario("bell-and-pass-mark").value();
    const core::Shape shape = core::shapeOf(scenario);
    const double mark = core::logit(core::meanSuccess(0.7));
    const double step = 1e-4;
    for (const double mu : {-2.0, -0.5, 0.3, 0.8473, 1.6, 3.0}) {
        const auto scoreAt = [&](double location) {
            return core::score(core::Metric::PassMark, scenario.model().grading,
                               core::distributionAtLocation(shape, location));
        };
        const double slope = (scoreAt(mu + step) - scoreAt(mu - step)) / (2.0 * step);
        const double density = std::exp(core::logLogitDensity(core::distributionAtLocation(shape, mu), mark));
        EXPECT_NEAR(slope / density, 1.0, 1e-6) << mu;
    }
}

}  // namespace
