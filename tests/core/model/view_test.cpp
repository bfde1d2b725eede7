// What a view may hold besides metrics and sizes: ranges, joined lines, series, pins, predictions.

#include "core/model/view.h"

#include <algorithm>
#include <cmath>
#include <functional>

#include <gtest/gtest.h>

#include "core/model/scenario.h"

namespace {

using core::ErrorCode;
using core::Scenario;
using core::XAxis;

using Faults = std::vector<std::pair<ErrorCode, std::string>>;

Faults faultsOfView(const std::function<void(Scenario&)>& change)
{
    Scenario scenario;
    core::Series series;
    series.family = "GPT-3";
    scenario.evidence = core::Evidence::of({series}).value();
    change(scenario);
    const auto valid = core::validate(scenario);
    Faults faults;
    for (const core::Error& error : valid ? core::Errors() : valid.error()) {
        faults.emplace_back(error.code, error.field);
    }
    return faults;
}

core::Prediction prediction()
{
    core::Prediction guess;
    guess.name = "class 3";
    guess.points = {{0.0, 0.1}, {0.5, 0.4}, {1.0, 0.9}};
    return guess;
}

TEST(View, RangesKeepWithinTheirAxis)
{
    const auto faults = [](XAxis axis, double low, double high) {
        return faultsOfView([&](Scenario& s) { s.view.ranges[axis] = core::Range{low, high}; });
    };
    EXPECT_EQ(faults(XAxis::Mean, 0.0, 1.0), Faults());
    EXPECT_EQ(faults(XAxis::Size, 1.0, 1e30), Faults());
    EXPECT_EQ(faults(XAxis::Loss, 0.0, -std::log(1e-9)), Faults());
    EXPECT_EQ(faults(XAxis::Logit, -20.7, 6670.0), Faults());
    EXPECT_EQ(faults(XAxis::Mean, -0.1, 1.1),
              (Faults{{ErrorCode::OutOfRange, "view.range.mean[0]"}, {ErrorCode::OutOfRange, "view.range.mean[1]"}}));
    EXPECT_EQ(faults(XAxis::Size, 0.5, 1e9), (Faults{{ErrorCode::OutOfRange, "view.range.size[0]"}}));
    EXPECT_EQ(faults(XAxis::Size, 1e9, 1e9), (Faults{{ErrorCode::OutOfRange, "view.range.size[1]"}}));
    EXPECT_EQ(faults(XAxis::Loss, 3.0, std::nan("")), (Faults{{ErrorCode::OutOfRange, "view.range.loss[1]"}}));
}

TEST(View, ReportsEveryFaultAtOnce)
{
    const Faults faults = faultsOfView([](Scenario& s) {
        s.view.sizes = {1e9};
        s.view.joined = true;
        s.view.cut = 0.0;
        s.view.series = {"GPT-3", "GPT-3", "none such"};
        s.view.pins = {{"a", {}, core::Metric::Brier, false}};
        s.view.pins[0].model.mean = 2.0;
        s.view.predictions = {prediction()};
        s.view.predictions[0].of = "no series";
    });
    EXPECT_EQ(faults, (Faults{{ErrorCode::Conflict, "view.joined"},
                              {ErrorCode::OutOfRange, "view.cut"},
                              {ErrorCode::DuplicateField, "view.series[1]"},
                              {ErrorCode::UnknownName, "view.series[2]"},
                              {ErrorCode::OutOfRange, "view.pins[0].model.mean"},
                              {ErrorCode::NotFeaturable, "view.pins[0].featured"},
                              {ErrorCode::UnknownName, "view.predictions[0].series"}}));
}

TEST(View, HidesSizes)
{
    core::Scenario scenario;
    scenario.view.hidden = {6.7e9, 5e9, 350e6};  // 5e9 may be a measured one
    const auto valid = core::validate(scenario);
    ASSERT_TRUE(valid.has_value());
    EXPECT_EQ(valid->view().hidden, (std::vector{350e6, 5e9, 6.7e9}));
    EXPECT_EQ(core::shownSizes(valid->view()), (std::vector{1.3e9, 200e9}));
    scenario.view.joined = true;
    EXPECT_TRUE(core::validate(scenario).has_value());
    scenario.view.hidden.push_back(200e9);  // one is left: nothing to join
    EXPECT_EQ(core::validate(scenario).error().front().field, "view.joined");
    scenario.view.joined = false;
    scenario.view.hidden = {1e9, 1e9};
    EXPECT_EQ(core::validate(scenario).error().front().field, "view.hidden[1]");
    scenario.view.hidden = {0.5};
    EXPECT_EQ(core::validate(scenario).error().front().field, "view.hidden[0]");
    scenario.view.hidden.clear();
    scenario.view.pinnedCuts = std::vector<core::PinnedCut>(11, 1e9);
    EXPECT_EQ(core::validate(scenario).error().front().field, "view.pinned-cuts");
    scenario.view.pinnedCuts = {
        1e9, {1e9, core::KeptLaw{"a", 20.0, -0.5, 0.0}}, {1e9, core::KeptLaw{"b", 20.0, -0.5, 0.0}}};
    EXPECT_TRUE(core::validate(scenario).has_value());
    scenario.view.pinnedCuts.push_back(1e9);
    EXPECT_EQ(core::validate(scenario).error().front().code, core::ErrorCode::DuplicateField);
    for (const core::KeptLaw& law : {core::KeptLaw{"a", 20.0, -6.0, 0.0}, core::KeptLaw{"a", 20.0, -0.5, -1.0},
                                     core::KeptLaw{"a", std::nan(""), -0.5, 0.0}}) {
        scenario.view.pinnedCuts = {{1e9, law}};
        EXPECT_FALSE(core::validate(scenario).has_value());
    }
}

TEST(View, HoldsTenPinsEachUnderItsOwnName)
{
    const auto pins = [](std::size_t count) {
        return [count](Scenario& s) {
            for (std::size_t i = 0; i < count; ++i) {
                s.view.pins.push_back({"pin " + std::to_string(i), {}, core::Metric::PassMark, false});
            }
        };
    };
    EXPECT_EQ(faultsOfView(pins(10)), Faults());
    EXPECT_EQ(faultsOfView(pins(11)), (Faults{{ErrorCode::TooMany, "view.pins"}}));
    EXPECT_EQ(faultsOfView([](Scenario& s) {
                  s.view.pins = {{"a", {}, core::Metric::PassMark, false}, {"a", {}, core::Metric::PassMark, true}};
              }),
              (Faults{{ErrorCode::DuplicateField, "view.pins[1].name"}}));
    EXPECT_EQ(faultsOfView([](Scenario& s) {
                  s.view.pins = {{"", {}, core::Metric::PassMark, false}};
              }),
              (Faults{{ErrorCode::Empty, "view.pins[0].name"}}));
    EXPECT_EQ(faultsOfView([](Scenario& s) {
                  s.view.pins = {{std::string(201, 'a'), {}, core::Metric::PassMark, false}};
              }),
              (Faults{{ErrorCode::TooMany, "view.pins[0].name"}}));
}

TEST(View, APredictionRisesAlongItsAxisWithinItsScale)
{
    const auto faults = [](const std::function<void(core::Prediction&)>& change) {
        return faultsOfView([&](Scenario& s) {
            s.view.predictions = {prediction()};
            change(s.view.predictions[0]);
        });
    };
    const auto at = [](const std::string& field) {
        return Faults{{ErrorCode::OutOfRange, "view.predictions[0]." + field}};
    };
    EXPECT_EQ(faults([](auto&) {}), Faults());
    EXPECT_EQ(faults([](auto& p) { p.points.resize(1); }), at("points"));
    EXPECT_EQ(faults([](auto& p) {
                  p.points.clear();
                  for (int i = 0; i < 65; ++i) {
                      p.points.push_back({0.01 * i, 0.5});
                  }
              }),
              at("points"));
    EXPECT_EQ(faults([](auto& p) { p.points[1].x = 0.0; }), at("points[1][0]"));
    EXPECT_EQ(faults([](auto& p) { p.points[2].x = 1.5; }), at("points[2][0]"));
    EXPECT_EQ(faults([](auto& p) { p.points[2].y = 1.5; }), at("points[2][1]"));
    EXPECT_EQ(faults([](auto& p) { p.points[0].y = 0.0; }), Faults());
    EXPECT_EQ(faults([](auto& p) {
                  p.yScale = core::YScale::Log10;
                  p.points[0].y = 0.0;
              }),
              at("points[0][1]"));
    EXPECT_EQ(faults([](auto& p) {
                  p.yScale = core::YScale::LogLog;
                  p.points[2].y = 1.0;
              }),
              at("points[2][1]"));
    EXPECT_EQ(faults([](auto& p) {
                  p.of = core::Metric::Brier;  // an error, drawn negative
                  p.points = {{0.0, -1.0}, {1.0, 0.5}};
              }),
              at("points[1][1]"));
    EXPECT_EQ(faults([](auto& p) {
                  p.monotone = true;
                  p.points[1].y = 0.05;
              }),
              (Faults{{ErrorCode::Conflict, "view.predictions[0].points"}}));
    EXPECT_EQ(faults([](auto& p) {
                  p.of = "GPT-3";
                  p.points[2].y = -40.0;
              }),
              Faults());
}

}  // namespace
