#include "ui/present/help.h"

#include <cmath>

#include "core/model/score.h"
#include "core/picture/drawing.h"
#include "core/picture/grade_curve.h"
#include "ui/present/metric_formula.h"
#include "ui/words/help_text.h"
#include "ui/words/layout_text.h"
#include "ui/words/metric_text.h"
#include "ui/words/number_format.h"

namespace ui {

namespace {

class HelpPresenter {
public:
    HelpPresenter(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme)
        : scenario_(scenario), texts_(texts), theme_(theme), featured_(scenario.view().featured),
          bell_(core::distributionAt(core::shapeOf(scenario), core::meanSuccess(scenario.model().mean)))
    {
    }

    HelpModel model()
    {
        help_.title = texts_(help::Title);
        addParts();
        addFormula();
        help_.curvesHead = texts_(help::CurvesHead);
        help_.curvesText = texts_(help::GradeAxis);
        for (const core::Metric metric : core::drawingOf(scenario_.view()).metrics) {
            help_.metrics.push_back(aboutMetric(metric));
        }
        return std::move(help_);
    }

private:
    const core::Grading& grading() const { return scenario_.model().grading; }

    void addParts()
    {
        help_.panelsHead = texts_(help::PanelsHead);
        const core::LayoutSpec& spec = core::specOf(scenario_.view().layout);
        for (const core::PanelSpec& panel : spec.panels) {
            help_.panels.push_back(
                {panelTitle(panel.panel, texts_), texts_(kAboutPanels[static_cast<std::size_t>(panel.panel)].text)});
        }
        if (spec.answers) {
            help_.panels.push_back({{}, texts_(help::AboutPanelAnswers)});
        }
        help_.panels.push_back({{}, texts_(help::AboutPanelSentence)});
    }

    void addFormula()
    {
        help_.formulaHead = texts_(help::FormulaHead);
        help_.score = scoreFormula(scenario_);
        help_.grade = gradeFormula(featured_, grading());
        help_.letters = lettersOf(featured_, grading());
        const QString name = metricName(featured_, texts_);
        const auto& sides = help_.score.parts[1];
        if (sides.kind == Formula::Kind::Integral) {
            help_.formulaText = texts_(help::Score, name);
        } else if (sides.kind == Formula::Kind::Sum) {
            help_.formulaText = texts_(help::ScoreGroups, name);
            addGroups();
        } else {
            help_.formulaText = texts_(help::ScoreAtMean, name);
            help_.letters.insert(help_.letters.begin(), letter("m", formatMean(scenario_.model().mean)));
        }
        const core::LogChance score = core::logScore(featured_, grading(), bell_);
        help_.now = std::isnan(score.log)
                        ? texts_(help::ScoreUnknown)
                        : texts_(help::ScoreNow, formatMean(scenario_.model().mean), formatPercent(score));
    }

    static Formula letter(const char* of, const QString& value)
    {
        return formulas::compare("=", formulas::name(of), formulas::words(value));
    }

    static QString whole(double value)
    {
        return (value < 0.0 ? QStringLiteral("−") : QString()) + formatCount(std::llround(std::abs(value)));
    }

    /// The two chances of two groups and how many have the higher one.
    void addGroups()
    {
        const auto* groups = std::get_if<core::TwoGroupsShape>(&bell_.shape());
        const double share = (bell_.mean().value - groups->low) / (groups->high - groups->low);
        help_.letters.insert(help_.letters.begin(),
                             {letter("a", formatMean(groups->low)), letter("b", formatMean(groups->high)),
                              letter("w", formatMean(share))});
    }

    HelpMetric aboutMetric(core::Metric metric) const
    {
        const core::Range y = core::gradeRange(metric, grading());
        HelpMetric about;
        about.name = metricLabel(metric, scenario_, texts_);
        about.text = texts_(kAboutMetrics[static_cast<std::size_t>(metric)].text);
        about.grade = gradeFormula(metric, grading());
        about.letters = lettersOf(metric, grading());
        about.stroke = theme_.stroke(metric, metric == featured_);
        about.top = whole(y.maximum);
        about.bottom = whole(y.minimum);
        about.spoken = texts_(help::Thumb, about.name, about.bottom, about.top);
        for (const core::CurvePoint& point : core::gradeCurve(metric, grading(), {kThumbWidth, kThumbHeight})) {
            about.points.push_back({point.x, (point.y - y.minimum) / (y.maximum - y.minimum)});
        }
        return about;
    }

    const core::ValidScenario& scenario_;
    const Texts& texts_;
    const Theme& theme_;
    core::Metric featured_;
    core::SuccessDistribution bell_;
    HelpModel help_;
};

}  // namespace

HelpModel presentHelp(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme)
{
    return HelpPresenter(scenario, texts, theme).model();
}

}  // namespace ui
