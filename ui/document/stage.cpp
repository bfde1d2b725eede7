#include "ui/document/stage.h"

#include <algorithm>

#include "core/model/choice.h"
#include "core/model/parameter.h"
#include "ui/present/present_prediction.h"
#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

bool contains(const std::vector<std::string>& names, std::string_view name)
{
    return std::find(names.begin(), names.end(), name) != names.end();
}

}  // namespace

bool Stage::hides(std::string_view name) const
{
    return contains(hidden, name);
}

bool Stage::locks(std::string_view option) const
{
    return !option.empty() && (contains(locked, "all") || contains(locked, option));
}

std::string_view optionOf(const EditRequest& request)
{
    if (const auto* move = std::get_if<MoveParameter>(&request)) {
        return core::keyOf(move->parameter);
    }
    if (const auto* typed = std::get_if<TypeParameter>(&request)) {
        return core::keyOf(typed->parameter);
    }
    if (const auto* set = std::get_if<SetChoice>(&request)) {
        return core::rowOf(set->choice).key;
    }
    const auto is = [&]<typename... Kinds>() { return (std::holds_alternative<Kinds>(request) || ...); };
    if (is.operator()<ShowMetric>()) {
        return "show";
    }
    if (is.operator()<FeatureMetric>()) {
        return "featured";
    }
    if (is.operator()<ShowSeries>()) {
        return "series";
    }
    if (is.operator()<TypeSizes, ShowSize>()) {
        return "sizes";
    }
    if (is.operator()<SetAxisRange, TypeAxisRange>()) {
        return "range";
    }
    return is.operator()<PinCut, UnpinCuts>() ? core::keyOf(core::Parameter::Cut) : std::string_view();
}

QString lockedReason(const EditRequest& request, const Texts& texts)
{
    return texts(teaching::LessonLocked, undoLabel(request, texts));
}

ControlsModel staged(ControlsModel controls, const Stage& stage, const Texts& texts)
{
    for (const std::string& name : stage.hidden) {
        controls.hiddenOptions.push_back(name);
    }
    const auto dim = [&](std::string_view option, auto& row) {
        if (stage.locks(option)) {
            row.enabled = false;
            row.toolTip = texts(teaching::LessonLockedTip);
        }
    };
    for (ParameterRowModel& row : controls.parameters) {
        dim(core::keyOf(row.parameter), row);
        row.visible = row.visible && !stage.hides(core::keyOf(row.parameter));
    }
    for (ChoiceModel& row : controls.choices) {
        row.enabled = row.enabled && !stage.locks(core::rowOf(row.choice).key);
    }
    for (SwitchModel& row : controls.switches) {
        dim(core::rowOf(row.choice).key, row);
    }
    dim("sizes", controls.sizes);
    dim("range", controls.range);
    return controls;
}

Screen staged(Screen screen, const Stage& stage, const Texts& texts)
{
    if (stage.asks) {
        screen.caption.clear();  // says what the measurements show
        for (PanelModel& panel : screen.panels.panels) {
            hideFindings(panel);
        }
    }
    const bool curveCovered = stage.hides("panel-metric");
    for (PanelModel& panel : screen.panels.panels) {
        if (stage.hides(panel.id.toStdString())) {
            panel = covered(panel, texts);
        } else if (curveCovered && panel.id == u"panel-bell") {
            hideScore(panel);  // a point of the covered curve
        }
    }
    if (stage.hides("answers")) {
        screen.answers.reset();
    }
    screen.sentenceShown = !stage.hides("sentence");
    screen.controlsShown = !stage.hides("controls");
    if (!screen.sentenceShown) {
        screen.sentence = {};  // a screen reader must not know more than the class
    }
    return screen;
}

}  // namespace ui
