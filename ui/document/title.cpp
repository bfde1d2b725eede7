#include "ui/document/title.h"

#include <string>

#include "core/io/presets.h"
#include "ui/words/error_text.h"

namespace ui {

namespace {

/// The built-in scenario a document began as, also where a figure, a file or a link carried it; empty: none.
std::string builtInOf(const Origin& origin)
{
    if (origin.kind == Origin::Kind::Preset) {
        return origin.name.toStdString();
    }
    // A new document begins as first-light does, and is nobody's.
    const bool isNew = origin.kind == Origin::Kind::Untitled && origin.start == core::ValidScenario();
    return std::string(isNew ? std::string_view() : core::presetNameOf(origin.start));
}

/// What a scenario's title says holds wherever its mean is and whatever lies over the curves or is looked at from
/// nearer; not of another model, nor of another layout, axis or metric, on which what it names may not be seen.
bool titleHolds(const core::ValidScenario& now, const core::ValidScenario& start)
{
    core::Scenario back = now.value();
    back.model.mean = start.model().mean;
    back.view.ranges = start.view().ranges;
    back.view.brackets = start.view().brackets;
    back.view.insets = start.view().insets;
    back.view.intervals = start.view().intervals;
    back.view.pins = start.view().pins;
    back.view.predictions = start.view().predictions;
    return back == start.value();
}

/// Whether measurements are shown that nobody laid the beginning's model under: no word of it is about them.
bool areOthersMeasurements(const core::ValidScenario& now, const core::ValidScenario& start)
{
    const core::LayoutSpec& layout = core::specOf(now.view().layout);
    const bool measured = core::has(layout, core::PanelKind::Strict) || core::has(layout, core::PanelKind::Forecast);
    return measured && now.view().dataAlone && !now.view().series.empty() && now.evidence() != start.evidence();
}

}  // namespace

QString titleOf(const core::ValidScenario& now, const Origin& origin, const Texts& texts)
{
    const bool inLesson = origin.kind == Origin::Kind::LessonStep;  // whose heading asks what a title would tell
    const std::string name = inLesson ? std::string() : builtInOf(origin);
    if (name.empty() || areOthersMeasurements(now, origin.start)) {
        return {};
    }
    const QString title = presetTitle(name, texts);
    return titleHolds(now, origin.start) ? title : texts(Text::TitleBeganAs, title);
}

}  // namespace ui
