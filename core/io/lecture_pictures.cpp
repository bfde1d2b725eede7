#include "core/io/lecture_pictures.h"

#include <algorithm>
#include <string>

#include "core/io/presets.h"

namespace core {

namespace {

constexpr std::array<std::int64_t, 4> kLengths = {1, 5, 10, 50};
constexpr std::int64_t kLongest = 100;

/// Two metrics of the same outputs, nothing else in the way.
void showPair(View& view, Metric strict)
{
    view.shown = {Metric::TokenAccuracy, strict};
    view.featured = strict;
    view.pins.clear();
    view.brackets = view.insets = view.joined = view.intervals = false;
}

/// Exact match of the longest answers, and the same model with shorter ones as ghosts.
void showLengths(Scenario& scenario, YScale scale)
{
    View& view = scenario.view;
    showPair(view, Metric::ExactMatch);
    view.layout = Layout::TwoPanels;
    view.xAxis = XAxis::Size;
    view.yScale = scale;
    scenario.model.grading.length = kLongest;
    for (const std::int64_t length : kLengths) {
        Pin pin{"L = " + std::to_string(length), scenario.model, Metric::ExactMatch, false};
        pin.model.grading.length = length;
        view.pins.push_back(std::move(pin));
    }
}

ValidScenario preset(std::string_view name)
{
    return presetScenario(name).value();
}

}  // namespace

ValidScenario lecturePicture(LecturePicture picture, const ValidScenario& now)
{
    Scenario scenario = now.value();
    View& view = scenario.view;
    switch (picture) {
    case LecturePicture::Pair:
        showPair(view, Metric::ExactMatch);
        view.layout = Layout::TwoPanels;
        view.yScale = YScale::Linear;
        break;
    case LecturePicture::Lengths: showLengths(scenario, YScale::Linear); break;
    case LecturePicture::LengthsLog: showLengths(scenario, YScale::Log10); break;
    case LecturePicture::LengthsLogLog: showLengths(scenario, YScale::LogLog); break;
    case LecturePicture::LossAndTask:
        showPair(view, Metric::ExactMatch);
        view.layout = Layout::MirageTest;
        break;
    case LecturePicture::Measured:
        if (view.series.empty()) {
            return preset("gpt3-metric");
        }
        view.layout = Layout::Measured;
        break;
    case LecturePicture::Tasks: return preset("gpt3-table-h1");
    case LecturePicture::Counts: return preset("bigbench-metrics");
    case LecturePicture::BellAndArea:
        showPair(view, Metric::PassMark);
        view.layout = Layout::TwoPanels;
        view.yScale = YScale::Linear;
        break;
    }
    return validate(scenario).value_or(now);
}

}  // namespace core
