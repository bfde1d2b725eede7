#include "ui/present/facts.h"

namespace ui {

namespace {

core::LogChance featuredScore(const core::ValidScenario& scenario, core::Metric metric, const core::Shape& shape,
                              double mean)
{
    return core::logScore(metric, scenario.model().grading, core::distributionAt(shape, core::meanSuccess(mean)));
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
    if (comparedWith) {
        if (!before_ || before_->scenario != *comparedWith || beforeMetric_ != metric) {
            const double mean = comparedWith->model().mean;
            before_ =
                Before{*comparedWith, mean, featuredScore(*comparedWith, metric, core::shapeOf(*comparedWith), mean)};
            beforeMetric_ = metric;
        }
        facts.before = before_;
    }
    return facts;
}

}  // namespace ui
