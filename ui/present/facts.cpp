#include "ui/present/facts.h"

#include <cmath>

namespace ui {

namespace {

core::LogChance featuredScore(const core::ValidScenario& scenario, core::Metric metric, const core::Shape& shape,
                              double mean)
{
    return core::logScore(metric, scenario.model().grading, core::distributionAt(shape, core::meanSuccess(mean)));
}

std::optional<double> sizeOf(const core::AxisPlace& place)
{
    return place.reachable && std::isfinite(place.x) ? std::optional(place.x) : std::nullopt;
}

/// Another size to compare with, whose mean is one that could be dragged to.
std::optional<NextSize> nextSizeFrom(const core::ValidScenario& now, const core::Shape& shape, double size)
{
    const std::optional<double> next = nextSizeOf(now, size);
    if (!next) {
        return std::nullopt;
    }
    const core::Model& model = now.model();
    const core::MeanSuccess mean = core::meanSuccessAtSize(model.law, *next);
    const core::Range means = core::rangeOf(now, core::Parameter::Mean);
    if (mean.value < means.minimum || mean.value > means.maximum) {
        return std::nullopt;
    }
    const auto there = core::distributionAt(shape, mean);
    return NextSize{*next, mean.value, core::logScore(now.view().featured, model.grading, there)};
}

/// Where the last gesture began.
Before beginningIn(const core::ValidScenario& then, core::Metric metric)
{
    const core::Model& model = then.model();
    const auto d = core::distributionAt(core::shapeOf(then), core::meanSuccess(model.mean));
    return {then, model.mean, core::logScore(metric, model.grading, d),
            sizeOf(core::placeOnAxis(d, model.law, core::XAxis::Size))};
}

}  // namespace

SentenceFacts FactsSource::facts(const core::ValidScenario& now, const core::Evaluator& evaluator,
                                 const core::AtTheMean& atTheMean,
                                 const std::optional<core::ValidScenario>& comparedWith)
{
    SentenceFacts facts;
    facts.now = now;
    facts.mean = atTheMean.mean;
    facts.spread = atTheMean.spread;
    facts.featured = atTheMean.featured.chance;
    facts.nextMean = nextMeanOf(now);
    const core::Metric metric = now.view().featured;
    facts.featuredAtNext = featuredScore(now, metric, evaluator.shape(), facts.nextMean);
    facts.size = sizeOf(atTheMean.size);
    facts.bySize = core::drawingOf(now.view()).xAxis == core::XAxis::Size;
    if (facts.bySize && facts.size) {
        facts.nextSize = nextSizeFrom(now, evaluator.shape(), *facts.size);
    }
    if (comparedWith) {
        if (!before_ || before_->scenario != *comparedWith || beforeMetric_ != metric) {
            before_ = beginningIn(*comparedWith, metric);
            beforeMetric_ = metric;
        }
        facts.before = before_;
    }
    return facts;
}

}  // namespace ui
