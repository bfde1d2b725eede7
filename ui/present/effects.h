#pragma once

#include <algorithm>

#include "core/model/choice.h"
#include "core/model/parameter.h"
#include "core/picture/drawing.h"
#include "core/picture/follows.h"

namespace ui {

/// What has an effect in a scenario; the rest of the panel is greyed.
struct Effects {
    explicit Effects(const core::ValidScenario& scenario)
    {
        const core::View& view = scenario.view();
        const auto isShown = [&](core::Metric metric) { return std::ranges::count(view.shown, metric) > 0; };
        passMark = isShown(core::Metric::PassMark);
        choices = isShown(core::Metric::MultipleChoiceGrade);
        attempts = isShown(core::Metric::BestOfR);
        length = std::ranges::any_of(
            view.shown, [&](core::Metric metric) { return core::dependsOnLength(metric, scenario.model().grading); });
        spread = scenario.model().distribution != core::Distribution::Point;
        const core::Drawing drawing = core::drawingOf(view);
        law = drawing.xAxis == core::XAxis::Size || drawing.law;
        jump = law && scenario.model().law.jump > 0.0;
        const core::LayoutSpec& layout = core::specOf(view.layout);
        xAxis = !layout.xAxis;
        yScale = !layout.yScale;
        insets = std::any_of(layout.panels.begin(), layout.panels.end(),
                             [](const core::PanelSpec& panel) { return panel.published; });
        bell = drawing.bell;
        questions = core::follows(scenario, core::Parameter::Questions);
        testSet = core::has(layout, core::PanelKind::Questions);
        cut = core::has(layout, core::PanelKind::Forecast);
        measured = core::has(layout, core::PanelKind::Strict);
        brackets = !drawing.mirageTest;
    }

    /// Of a parameter; those not named always have one.
    bool of(core::Parameter parameter) const
    {
        switch (parameter) {
        case core::Parameter::Spread: return spread;
        case core::Parameter::Length: return length;
        case core::Parameter::PassMark: return passMark;
        case core::Parameter::Choices: return choices;
        case core::Parameter::Attempts: return attempts;
        case core::Parameter::LawUnitLossSize:
        case core::Parameter::LawExponent:
        case core::Parameter::LawFloor:
        case core::Parameter::Jump: return law;
        case core::Parameter::JumpSize:
        case core::Parameter::JumpWidth: return jump;
        case core::Parameter::Questions: return questions;
        default: return true;
        }
    }

    /// Of a choice; those not named always have one.
    bool of(core::Choice choice) const
    {
        switch (choice) {
        case core::Choice::VeryLong: return passMark;
        case core::Choice::XAxis: return xAxis;
        case core::Choice::YScale: return yScale;
        case core::Choice::Brackets: return brackets;
        case core::Choice::BellAxis: return bell;
        case core::Choice::Insets: return insets;
        case core::Choice::Intervals: return !testSet;
        case core::Choice::DataAlone:
        case core::Choice::Fits: return measured;
        case core::Choice::FitFloor: return measured || cut;
        default: return true;
        }
    }

    bool passMark = true;
    bool choices = true;
    bool attempts = true;
    bool length = true;
    bool spread = true;
    bool law = true;
    bool jump = true;    ///< there is one, so it matters where and how wide it is
    bool xAxis = true;   ///< the layout leaves it to be chosen
    bool yScale = true;  ///< likewise
    bool insets = true;
    bool bell = true;
    bool questions = true;  ///< something drawn follows their number
    bool testSet = false;   ///< the layout shows them anyway
    bool cut = false;       ///< there is a forecast
    bool measured = false;  ///< there are measured series
    bool brackets = true;   ///< the layout has a place for them
};

}  // namespace ui
