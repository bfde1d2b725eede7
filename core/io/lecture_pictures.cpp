#include "core/io/lecture_pictures.h"

#include <algorithm>
#include <cmath>
#include <set>
#include <string>

#include "core/import/built_in.h"
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

/// The model along the size on decades, where small scores are seen.
void showTest(Scenario& scenario, std::int64_t questions)
{
    View& view = scenario.view;
    showPair(view, view.featured == Metric::TokenAccuracy ? Metric::ExactMatch : view.featured);
    view.layout = Layout::TestSet;
    view.xAxis = XAxis::Size;
    view.yScale = YScale::Log10;
    scenario.model.testSet.questions = questions;
}

/// Whether measurements are a person's own and not those of a built-in scenario.
bool isOwn(const Series& series)
{
    const auto names = builtInEvidenceNames();
    return std::none_of(names.begin(), names.end(), [&](std::string_view name) {
        const Evidence evidence = builtInEvidence(name).value();
        const auto& all = evidence.series();
        return std::find(all.begin(), all.end(), series) != all.end();
    });
}

/// A person's own measurements, those shown or as many as one panel names; else those that ship. Nothing else of what
/// was open: a picture is the same whenever it is asked for.
Scenario ownOr(const Scenario& open, std::string_view name)
{
    constexpr std::size_t kMost = 10;
    Scenario scenario;
    scenario.evidence = open.evidence;
    const auto& shown = open.view.series;
    const Series* first = open.evidence.find(shown.empty() ? std::string_view() : std::string_view(shown.front()));
    if (first == nullptr || !isOwn(*first)) {
        return presetScenario(name).value().value();
    }
    scenario.view.series.assign(shown.begin(),
                                shown.begin() + static_cast<std::ptrdiff_t>(std::min(kMost, shown.size())));
    scenario.view.xAxis = XAxis::Size;
    scenario.view.layout = Layout::Measured;
    scenario.view.dataAlone = true;
    scenario.view.cut = open.view.cut;
    return scenario;
}

/// A cut that holds the largest third of a series' sizes back, as far as three are left to fit; none of fewer.
std::optional<double> usualCut(const Scenario& scenario)
{
    constexpr std::size_t kLeastFitted = 3;
    const auto& shown = scenario.view.series;
    const Series* series = shown.empty() ? nullptr : scenario.evidence.find(shown.front());
    std::set<double> unique;
    for (const Measurement& point : series == nullptr ? std::vector<Measurement>() : series->points) {
        unique.insert(point.size.value_or(1.0));
    }
    if (unique.size() <= kLeastFitted) {
        return std::nullopt;
    }
    const std::vector<double> sizes(unique.begin(), unique.end());
    const std::size_t held = std::max<std::size_t>(1, std::min(sizes.size() - kLeastFitted, sizes.size() / 3));
    return std::sqrt(sizes[sizes.size() - held - 1] * sizes[sizes.size() - held]);
}

ValidScenario preset(std::string_view name)
{
    return presetScenario(name).value();
}

/// Those of LeNet that the paper shows the accuracy of and not the strict metric.
std::vector<double> droppedSizes(const Evidence& evidence)
{
    const Series& strict = *evidence.find("LeNet / MNIST / 6 of 6");
    std::vector<double> dropped;
    for (const Measurement& point : evidence.find("LeNet / MNIST / accuracy")->points) {
        const bool both = std::any_of(strict.points.begin(), strict.points.end(),
                                      [&](const Measurement& other) { return other.size == point.size; });
        if (!both) {
            dropped.push_back(*point.size);
        }
    }
    return dropped;
}

}  // namespace

ValidScenario lecturePicture(LecturePicture picture, const ValidScenario& now)
{
    Scenario scenario;  // first-light, of which every picture of the model is
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
    case LecturePicture::Measured: scenario = ownOr(now.value(), "gpt3-metric"); break;
    case LecturePicture::Tasks: return preset("gpt3-table-h1");
    case LecturePicture::Counts: return preset("bigbench-metrics");
    case LecturePicture::Floor: showTest(scenario, 1000); break;
    case LecturePicture::Questions: {
        constexpr std::int64_t kMany = 1'000'000;
        showTest(scenario, kMany);
        Pin few{"n = 100", scenario.model, view.featured, false};
        few.model.testSet.questions = 100;
        view.pins.push_back(std::move(few));
        break;
    }
    case LecturePicture::Forecast:
        scenario = ownOr(now.value(), "olmo-forecast");
        view.layout = Layout::Forecast;
        view.cut = view.cut ? view.cut : usualCut(scenario);
        break;
    case LecturePicture::Fits:
        scenario = ownOr(now.value(), "olmo-forecast");
        view.layout = Layout::Measured;
        view.fits = true;
        break;
    case LecturePicture::FewModels:
        scenario = preset("lenet-k-of-k").value();
        view.hidden = droppedSizes(scenario.evidence);
        break;
    case LecturePicture::BellAndArea:
        showPair(view, Metric::PassMark);
        view.layout = Layout::TwoPanels;
        view.yScale = YScale::Linear;
        break;
    }
    return validate(scenario).value_or(now);
}

}  // namespace core
