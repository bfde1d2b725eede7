// Whatever may be asked for has a picture: every presenter, at every bound and where a mean has no bell.

#include <algorithm>
#include <cmath>
#include <limits>

#include <gtest/gtest.h>

#include "core/model/keys.h"
#include "core/model/parameter.h"
#include "core/picture/drawing.h"
#include "ui/present/comparison.h"
#include "ui/present/controls_model.h"
#include "ui/present/facts.h"
#include "ui/present/present.h"
#include "ui/present/present_answers.h"
#include "ui/words/sentence.h"

namespace {

using core::Parameter;
using core::ValidScenario;

constexpr core::PictureSize kPicture{60, 40};
const double kNaN = std::nan("");

void expectPlace(const QPointF& at, const QString& id)
{
    EXPECT_TRUE(std::isfinite(at.x()) && std::isfinite(at.y())) << id.toStdString();
}

void expectWords(const QString& text)
{
    EXPECT_FALSE(text.contains(QStringLiteral("nan"))) << text.toStdString();
    EXPECT_FALSE(text.contains(QStringLiteral("inf"))) << text.toStdString();
}

void expectSound(const ui::PanelModel& panel)
{
    for (const auto* markers : {&panel.still.dots, &panel.moving.markers}) {
        for (const ui::MarkerModel& marker : *markers) {
            expectPlace(marker.at, marker.id);
            expectWords(marker.text);
        }
    }
    for (const auto* notes : {&panel.still.notes, &panel.moving.notes}) {
        for (const ui::NoteModel& note : *notes) {
            expectPlace(note.at, note.id);
            expectWords(note.text);
        }
    }
    for (const ui::RuleModel& rule : panel.moving.rules) {
        expectPlace({rule.x, rule.top}, rule.id);
    }
    for (const ui::StemModel& stem : panel.moving.stems) {
        expectPlace({stem.x, stem.height}, panel.id);
        expectPlace({stem.x, stem.scored}, panel.id);
    }
    for (const ui::HandleModel& handle : panel.handles) {
        expectPlace(handle.at, handle.name);
        expectWords(handle.text);
    }
}

/// Every presenter there is.
void expectPicture(const ValidScenario& scenario, const core::Evaluation& evaluation, const core::Evaluator& evaluator)
{
    for (const ui::PanelModel& panel : ui::present(scenario, evaluation, {}, ui::lightTheme()).panels) {
        expectSound(panel);
    }
    if (scenario.view().brackets) {
        (void)ui::presentComparison(scenario, evaluation, evaluator.shape(), {});
    }
    (void)ui::presentControls(scenario, {}, ui::lightTheme());
    (void)ui::presentSentence(ui::FactsSource().facts(scenario, evaluator, evaluation.now, std::nullopt), {});
    (void)ui::presentAnswers(scenario, ui::AnswersSource().sample(scenario, evaluator.shape()), {}, ui::lightTheme());
}

/// Every layout on every axis and scale; where it has its own, once.
std::vector<core::View> everyView()
{
    std::vector<core::View> views;
    for (const auto& [layout, layoutKey] : core::Keys<core::Layout>::offered) {
        for (const auto& [axis, axisKey] : core::Keys<core::XAxis>::offered) {
            for (const auto& [scale, scaleKey] : core::Keys<core::YScale>::offered) {
                core::View view;
                view.layout = layout;
                view.xAxis = axis;
                view.yScale = scale;
                const core::Drawing drawing = core::drawingOf(view);
                if (drawing.xAxis != axis || drawing.yScale != scale) {
                    continue;
                }
                view.bellAxis = views.size() % 2 == 0 ? core::BellAxis::Probability : core::BellAxis::Logit;
                view.shown = {core::Metric::TokenAccuracy, core::Metric::TokenEditDistance, core::Metric::PassMark};
                if (axis == core::XAxis::Mean) {
                    view.shown.assign(core::kMetrics.begin(), core::kMetrics.end());
                }
                view.brackets = layout == core::Layout::TwoPanels && scale == core::YScale::Linear;  // they take time
                view.insets = true;
                view.intervals = view.brackets;  // likewise
                views.push_back(view);
            }
        }
    }
    return views;
}

/// Each nearly as wide as it can be.
std::vector<ValidScenario> everyFamily()
{
    std::vector<ValidScenario> families;
    for (const auto& [distribution, key] : core::Keys<core::Distribution>::offered) {
        core::Scenario scenario;
        scenario.model.distribution = distribution;
        scenario.model.mean = 0.4765;
        // At 0.497 the greatest mean of two groups and its complement are a rounding apart.
        scenario.model.anchor = {0.4765, std::min(0.497, 0.99 * core::spreadRange(distribution, 0.4765).maximum)};
        scenario.model.law.jump = 0.5;
        families.push_back(core::validate(scenario).value());
    }
    return families;
}

ValidScenario seen(const ValidScenario& scenario, const core::View& view)
{
    core::Scenario changed = scenario.value();
    changed.view = view;
    return core::validate(changed).value();
}

/// What is evaluated one step outside the means a shape can have: there is no bell, and no score.
core::Evaluation outside(core::Evaluation evaluation)
{
    core::AtTheMean& now = evaluation.now;
    now.spread = kNaN;
    now.location = kNaN;
    now.cursor = kNaN;
    now.size = {kNaN, false};
    for (core::PanelData& panel : evaluation.panels) {
        if (auto* bell = std::get_if<core::BellData>(&panel)) {
            bell->lines = {};
        }
    }
    now.featured = {now.featured.metric, kNaN, {kNaN, kNaN}};
    for (core::ScoreValue& marker : now.markers) {
        marker = {marker.metric, kNaN, {kNaN, kNaN}};
    }
    return evaluation;
}

/// The evaluator may know parts of it from another view: a curve that two layouts draw is one curve.
void expectPictureOf(const ValidScenario& scenario, core::Evaluator& evaluator)
{
    SCOPED_TRACE(std::string(core::keyOf(scenario.model().distribution)) + " "
                 + std::string(core::keyOf(scenario.view().layout)) + " "
                 + std::string(core::keyOf(scenario.view().xAxis)) + " "
                 + std::string(core::keyOf(scenario.view().yScale)) + " mean " + std::to_string(scenario.model().mean));
    const core::Evaluation& evaluation = evaluator.evaluate(scenario, kPicture);
    EXPECT_FALSE(std::isnan(evaluation.now.spread));
    EXPECT_FALSE(std::isnan(evaluation.now.featured.value));
    expectPicture(scenario, evaluation, evaluator);
    expectPicture(scenario, outside(evaluation), evaluator);
}

double oneStepBeyond(Parameter parameter, double bound, double towards)
{
    return core::isCount(parameter) ? bound + (towards > 0.0 ? 1.0 : -1.0) : std::nextafter(bound, towards);
}

TEST(EveryBound, OfTheMeanHasAPictureInEveryView)
{
    const std::vector<core::View> views = everyView();
    for (const ValidScenario& family : everyFamily()) {
        const core::Range means = core::rangeOf(family, Parameter::Mean);
        for (const double mean : {means.minimum, means.maximum}) {
            const ValidScenario bound = core::withParameter(family, Parameter::Mean, mean).value();
            core::Evaluator evaluator;
            for (const core::View& view : views) {
                expectPictureOf(seen(bound, view), evaluator);
            }
        }
    }
}

TEST(EveryBound, OfEveryParameterHasAPictureAndOneStepOutsideIsRefused)
{
    const std::vector<core::View> views = everyView();
    std::size_t turn = 0;
    for (const ValidScenario& family : everyFamily()) {
        for (const Parameter parameter : core::kParameters) {
            const core::Range range = core::rangeOf(family, parameter);
            if (std::isnan(range.minimum) || parameter == Parameter::Questions || parameter == Parameter::Seed) {
                continue;
            }
            for (const double bound : {range.minimum, range.maximum}) {
                const auto at = core::withParameter(family, parameter, bound);
                ASSERT_TRUE(at.has_value()) << core::keyOf(parameter) << " " << bound;
                turn += 5;  // through all views, each bound in another
                core::Evaluator evaluator;
                expectPictureOf(seen(*at, views[turn % views.size()]), evaluator);
            }
            EXPECT_FALSE(core::withParameter(family, parameter, oneStepBeyond(parameter, range.minimum, -HUGE_VAL)))
                << core::keyOf(parameter);
            EXPECT_FALSE(core::withParameter(family, parameter, oneStepBeyond(parameter, range.maximum, HUGE_VAL)))
                << core::keyOf(parameter);
        }
    }
}

}  // namespace
