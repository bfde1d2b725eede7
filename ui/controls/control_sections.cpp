#include "ui/controls/control_sections.h"

#include "ui/words/choice_text.h"
#include "ui/words/parameter_text.h"

namespace ui {

using core::Choice;
using core::Parameter;
using List = ControlList;

std::vector<ControlSection> controlSections()
{
    std::vector<ControlRow> axes = {Choice::XAxis, List::Range, Choice::YScale, Choice::BellAxis};
    for (const core::ChoiceRow& row : core::kChoices) {
        const bool ofTest = row.choice == Choice::Intervals;  // stands with the questions
        if (core::isSwitch(row) && row.field.starts_with("view.") && !ofTest && choiceText(row.choice) != nullptr) {
            axes.emplace_back(row.choice);
        }
    }
    std::vector<ControlRow> law;
    for (const Parameter parameter : core::kParameters) {
        if (parameter >= Parameter::LawUnitLossSize && parameter < Parameter::Questions
            && parameterToolTip(parameter)) {
            law.emplace_back(parameter);
        }
    }
    law.emplace_back(List::Sizes);
    law.emplace_back(List::SizeToggles);
    return {
        {"series", {List::Series}},
        {kFewControls, {Parameter::Mean, Parameter::Spread, Parameter::Length, Parameter::PassMark}},
        {"metrics", {List::Metrics}},
        {"kept", {List::Kept}},
        {"distribution", {Choice::Distribution, Parameter::Low, Parameter::High}},
        {"task", {Choice::Tokens, Choice::VeryLong, Parameter::Choices, Parameter::Attempts}},
        {"axes", axes},
        {"law", law},
        {"test", {Parameter::Questions, Parameter::Seed, List::AnotherTest, Choice::Intervals, Parameter::Cut}},
    };
}

}  // namespace ui
