#include "ui/words/measured_subject.h"

#include <algorithm>
#include <vector>

#include "core/evidence/parts.h"
#include "core/picture/measured.h"
#include "ui/words/series_names.h"

namespace ui {

namespace {

const QString kPart = QStringLiteral(", difficulty ");  // of a test from hard to easy

/// But for the parts of a test from hard to easy, which make a bell.
std::vector<const core::Series*> seriesShown(const core::ValidScenario& scenario)
{
    std::vector<const core::Series*> shown;
    for (const std::string& name : scenario.view().series) {
        const core::Series* const series = scenario.evidence().find(name);
        if (series != nullptr && !QString::fromStdString(series->task).contains(kPart)) {
            shown.push_back(series);
        }
    }
    return shown;
}

/// The first share of successes that no metric of the model is: of errors below a bound.
const core::Series* shareAlone(const std::vector<const core::Series*>& shown)
{
    const auto found = std::find_if(shown.begin(), shown.end(), [](const core::Series* one) {
        return one->grade == core::Grade::Strict && one->measure == core::Measure::Fraction && !core::modelMetric(*one);
    });
    return found == shown.end() ? nullptr : *found;
}

}  // namespace

bool countsParts(const core::ValidScenario& scenario)
{
    const auto& shown = scenario.view().series;
    return std::any_of(shown.begin(), shown.end(), isAllOfSome);
}

bool isShareAlone(const core::ValidScenario& scenario)
{
    const std::vector<const core::Series*> shown = seriesShown(scenario);
    const auto isOfModel = [](const core::Series* one) { return core::modelMetric(*one).has_value(); };
    return std::none_of(shown.begin(), shown.end(), isOfModel) && shareAlone(shown) != nullptr;
}

bool hasTokens(const core::ValidScenario& scenario)
{
    return !countsParts(scenario) && !isShareAlone(scenario);
}

const core::Series* measuredAs(core::Metric metric, const core::ValidScenario& scenario)
{
    const std::vector<const core::Series*> shown = seriesShown(scenario);
    const auto found = std::find_if(shown.begin(), shown.end(),
                                    [&](const core::Series* one) { return core::modelMetric(*one) == metric; });
    if (found != shown.end()) {
        return *found;
    }
    return metric == core::Metric::ExactMatch && !hasTokens(scenario) ? shareAlone(shown) : nullptr;
}

QString nameWithoutTokens(core::Metric metric, const core::ValidScenario& scenario, const Texts& texts)
{
    const core::Series* const series = hasTokens(scenario) ? nullptr : measuredAs(metric, scenario);
    if (series == nullptr) {
        return {};
    }
    const std::string name = core::nameOf(*series);
    // The model has as many parts as the scenario's answers, whatever was measured.
    return isAllOfSome(name) ? allOfWords(scenario.model().grading.length, texts) : metricWords(name, texts);
}

QString measuredTest(const core::ValidScenario& scenario, const Texts& texts)
{
    const std::vector<std::size_t> parts = core::partsOf(scenario.view().series, scenario.evidence());
    if (parts.empty()) {
        return {};
    }
    const core::Series& first = scenario.evidence().series()[parts.front()];
    const QString task = QString::fromStdString(first.task).section(kPart, 0, 0);
    return partWords(QString::fromStdString(first.family), texts) + texts(Text::ListSeparator) + partWords(task, texts);
}

}  // namespace ui
