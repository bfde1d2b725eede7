// Whether a film has anything to show: what follows() says against the frames themselves.

#include <cmath>
#include <set>

#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/picture/follows.h"
#include "ui/export/frame_source.h"
#include "ui/export/sweep.h"

namespace {

std::vector<QPointF> placesOf(const ui::MovingModel& moving)
{
    std::vector<QPointF> places;
    for (const ui::RuleModel& rule : moving.rules) {
        places.emplace_back(rule.x, rule.top);
    }
    for (const ui::MarkerModel& marker : moving.markers) {
        places.push_back(marker.at);
    }
    return places;
}

std::vector<std::vector<ui::LinePoint>> pointsOf(const std::vector<ui::LineModel>& lines)
{
    std::vector<std::vector<ui::LinePoint>> points;
    for (const ui::LineModel& line : lines) {
        points.push_back(line.points);
    }
    return points;
}

/// Whether a line, a marker or a bar stands elsewhere; words may differ.
bool isDrawnAlike(const ui::PanelModel& a, const ui::PanelModel& b)
{
    const auto dots = [](const ui::PanelModel& panel) {
        std::vector<QPointF> places;
        for (const ui::MarkerModel& dot : panel.still.dots) {
            places.push_back(dot.at);
        }
        return places;
    };
    return pointsOf(a.still.lines) == pointsOf(b.still.lines) && pointsOf(a.moving.lines) == pointsOf(b.moving.lines)
           && dots(a) == dots(b) && placesOf(a.moving) == placesOf(b.moving) && a.moving.stems == b.moving.stems;
}

/// Whether anybody sees a difference: a curve may have its points elsewhere where it stands still.
bool lookDifferent(ui::FrameSource& source)
{
    constexpr int kPixels = 4;  // of which one is made: less than one is nothing
    constexpr int kSeen = 24;
    const auto coarse = [&](std::size_t number) {
        const QImage frame = source.frame(number).value();
        return frame.scaled(frame.size() / kPixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    };
    const QImage first = coarse(0);
    const QImage last = coarse(1);
    for (int y = 0; y < first.height(); ++y) {
        for (int x = 0; x < first.width(); ++x) {
            if (std::abs(qGray(first.pixel(x, y)) - qGray(last.pixel(x, y))) > kSeen) {
                return true;
            }
        }
    }
    return false;
}

/// A film of two frames from 30 to 300 questions, and over the usual ends of what else moves.
bool framesDiffer(const core::ValidScenario& scenario, core::Parameter parameter)
{
    ui::SweepOptions options;
    options.parameter = parameter;
    options.frames = 2;
    if (parameter == core::Parameter::Questions) {
        options.from = 30.0;
        options.to = 300.0;
    }
    const auto film = ui::sweep(scenario, options);
    if (!film) {
        return false;
    }
    ui::FigureOptions bare;  // words may say another number
    bare.title = false;
    bare.caption = false;
    bare.names = ui::FigureOptions::Names::Legend;
    ui::FrameSource source(*film, bare, {});
    const ui::Figure first = source.composed(0).value();
    const ui::Figure last = source.composed(1).value();
    for (std::size_t i = 0; i < first.panels.size(); ++i) {
        if (!isDrawnAlike(first.panels[i], last.panels[i])) {
            return lookDifferent(source);
        }
    }
    return false;
}

void expectTruth(const core::ValidScenario& scenario, const std::string& what)
{
    for (const core::Parameter parameter : ui::kSweeps) {
        EXPECT_EQ(core::follows(scenario, parameter), framesDiffer(scenario, parameter))
            << what << ", " << core::keyOf(parameter);
    }
}

}  // namespace

/// A film in which nothing moves is refused, and every other is made.
TEST(Sweep, MovesWhereTheFramesDiffer)
{
    for (const std::string_view name : core::presetNames()) {
        const std::set<core::Layout> layouts = {core::presetScenario(name)->view().layout, core::Layout::Measured,
                                                core::Layout::Forecast};
        for (const core::Layout layout : layouts) {
            for (const bool isOther : {false, true}) {  // scale and intervals: nothing hangs on both
                core::Scenario scenario = core::presetScenario(name)->value();
                scenario.view.layout = layout;
                scenario.view.yScale = isOther ? core::YScale::Log10 : core::YScale::Linear;
                scenario.view.intervals = isOther;
                if (const auto valid = core::validate(scenario)) {
                    expectTruth(*valid, std::string(name) + ", layout " + std::to_string(static_cast<int>(layout))
                                            + (isOther ? ", log10, intervals" : ""));
                }
            }
        }
    }
}

/// Losses a token are the same however long the answers: beside them alone no curve of the model follows the length.
TEST(Sweep, MovesNothingByLengthBesideLossesAlone)
{
    core::Series series;
    series.family = "One";
    series.task = "text";
    series.metric = "perplexity";
    series.measure = core::Measure::Perplexity;
    series.grade = core::Grade::Graded;
    for (const double size : {1e8, 1e9, 1e10}) {
        core::Measurement& point = series.points.emplace_back();
        point.size = size;
        point.score = 40.0 - 3.0 * std::log10(size);
    }
    core::Scenario scenario;
    scenario.view.layout = core::Layout::Measured;
    scenario.evidence = core::Evidence::of({series}).value();
    scenario.view.series = scenario.evidence.names();
    expectTruth(core::validate(scenario).value(), "losses");
}
