#include "core/picture/follows.h"

#include <algorithm>

#include "core/picture/drawing.h"
#include "core/picture/forecast_beside.h"
#include "core/picture/measured.h"
#include "core/statistics/series_fit.h"

namespace core {

namespace {

/// Whether a score of its own number of questions is unknown.
bool isTested(const Series* series, const std::vector<double>& hidden)
{
    const auto isAsked = [&](const Measurement& point) {
        const bool isDrawn = point.size && std::find(hidden.begin(), hidden.end(), *point.size) == hidden.end();
        return isDrawn && point.score >= 0.0 && point.score <= 1.0 && !isCounted(point);
    };
    return series != nullptr && isForecastToo(*series)
           && std::any_of(series->points.begin(), series->points.end(), isAsked);
}

/// A panel of measured series with what is drawn over them.
class MeasuredPanel {
public:
    MeasuredPanel(const ValidScenario& scenario, Grade grade)
        : scenario_(scenario), data_(measuredLines(scenario, grade)), isOfSmallPictures_(areMultiples(data_))
    {
        if (!scenario.view().dataAlone && !isOfSmallPictures_) {
            models_ = modelsOf(data_);
        }
    }

    bool hasSeries() const { return !data_.lines.empty(); }

    bool follows(Parameter parameter) const
    {
        switch (parameter) {
        case Parameter::Mean:
            return !models_.empty() || (hasSeries() && data_.place == Place::Size && !isOfSmallPictures_);
        case Parameter::Spread: return !models_.empty() && scenario_.model().distribution != Distribution::Point;
        case Parameter::Length: return followsLength();
        case Parameter::Questions: return followsQuestions();
        default: return false;
        }
    }

private:
    bool followsLength() const
    {
        return data_.place == Place::Size && std::any_of(models_.begin(), models_.end(), [&](const ModelLine& model) {
                   return !model.length && dependsOnLength(model.metric, scenario_.model().grading);
               });
    }

    /// The intervals, or on a logarithm the least score but none that a test can give.
    bool followsQuestions() const
    {
        const View& view = scenario_.view();
        return data_.grade == Grade::Strict && !isOfSmallPictures_
               && std::any_of(data_.lines.begin(), data_.lines.end(), [&](const MeasuredLine& line) {
                      const bool isShare = line.measure == Measure::Fraction;
                      return (data_.yScale == YScale::Log10 && isShare)
                             || (view.intervals && data_.place == Place::Size
                                 && isTested(scenario_.evidence().find(line.name), view.hidden));
                  });
    }

    const ValidScenario& scenario_;
    MeasuredData data_;
    bool isOfSmallPictures_;
    std::vector<ModelLine> models_;
};

const std::vector<std::string>& namesAsked(const ValidScenario& scenario)
{
    const std::vector<std::string>& shown = scenario.view().series;
    return shown.empty() ? scenario.evidence().names() : shown;
}

/// Which series is the one forecast takes a fit to find, and is asked only where it makes a difference.
bool isForecastTested(const ValidScenario& scenario)
{
    const View& view = scenario.view();
    const Evidence& evidence = scenario.evidence();
    const std::vector<std::string>& names = namesAsked(scenario);
    const auto tested = [&](const std::string& name) { return isTested(evidence.find(name), view.hidden); };
    return std::any_of(names.begin(), names.end(), tested)
           && (std::all_of(names.begin(), names.end(), tested) || tested(forecastSeries(evidence, view.series)));
}

/// A series with sizes, whether or not it can be fitted.
bool isForecast(const ValidScenario& scenario)
{
    const std::vector<std::string>& names = namesAsked(scenario);
    return std::any_of(names.begin(), names.end(), [&](const std::string& name) {
        const Series* series = scenario.evidence().find(name);
        const auto hasSize = [](const Measurement& point) { return point.size.has_value(); };
        return series != nullptr && std::any_of(series->points.begin(), series->points.end(), hasSize);
    });
}

/// Of the metrics that a layout of the model's curves draws.
bool modelFollows(const ValidScenario& scenario, Parameter parameter)
{
    const Model& model = scenario.model();
    const std::vector<Metric> drawn = drawingOf(scenario.view()).metrics;
    switch (parameter) {
    case Parameter::Mean: return true;
    case Parameter::Spread: return model.distribution != Distribution::Point;
    case Parameter::Length:
        return std::any_of(drawn.begin(), drawn.end(),
                           [&](Metric metric) { return dependsOnLength(metric, model.grading); });
    case Parameter::Questions: return showsTests(scenario.view());
    default: return false;
    }
}

}  // namespace

bool dependsOnLength(Metric metric, const Grading& grading) noexcept
{
    switch (metric) {
    case Metric::ExactMatch:
    case Metric::TokenEditDistance:
    case Metric::BestOfR: return true;
    case Metric::PassMark: return !grading.veryLong;
    case Metric::TokenAccuracy:
    case Metric::MultipleChoiceGrade:
    case Metric::Brier:
    case Metric::CrossEntropy: break;
    }
    return false;
}

bool follows(const ValidScenario& scenario, Parameter parameter)
{
    const View& view = scenario.view();
    const LayoutSpec& spec = specOf(view.layout);
    switch (parameter) {
    case Parameter::Mean:
    case Parameter::Spread:
    case Parameter::Length:
    case Parameter::Questions:
    case Parameter::Cut: break;
    default: return true;
    }
    if (has(spec, PanelKind::Boxes)) {
        return false;
    }
    if (has(spec, PanelKind::Forecast)) {
        return parameter == Parameter::Cut
                   ? isForecast(scenario)
                   : parameter == Parameter::Questions && view.intervals && isForecastTested(scenario);
    }
    if (has(spec, PanelKind::Strict)) {
        const MeasuredPanel strict(scenario, Grade::Strict);
        const MeasuredPanel graded(scenario, Grade::Graded);
        const bool isEmpty = !strict.hasSeries() && !graded.hasSeries();  // but for the cursor
        return strict.follows(parameter) || graded.follows(parameter) || (isEmpty && parameter == Parameter::Mean);
    }
    return modelFollows(scenario, parameter);
}

}  // namespace core
