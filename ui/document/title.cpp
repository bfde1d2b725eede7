#include "ui/document/title.h"

#include <algorithm>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include <QFileInfo>

#include "core/io/presets.h"
#include "ui/words/error_text.h"

namespace ui {

namespace {

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

/// Which built-in scenario's title still holds of another that was saved after a drag or a zoom; empty: none, or it is
/// about measurements, which are no model's.
std::string_view nameThatHolds(const core::ValidScenario& saved)
{
    using Known = std::pair<std::string_view, core::ValidScenario>;
    static const std::vector<Known> kModels = [] {  // each read once: this is asked at every step of a drag
        std::vector<Known> models;
        for (const std::string_view name : core::presetNames()) {
            if (core::presetGroup(name) == core::PresetGroup::Model) {
                models.emplace_back(name, core::presetScenario(name).value());
            }
        }
        return models;
    }();
    const auto found = std::find_if(kModels.begin(), kModels.end(),
                                    [&](const Known& known) { return titleHolds(saved, known.second); });
    return found == kModels.end() ? std::string_view() : found->first;
}

/// The built-in scenario a document began as, also where a link carried it, or a file or a figure, perhaps as it was
/// dragged there; empty: none.
std::string builtInOf(const Origin& origin)
{
    if (origin.kind == Origin::Kind::Preset) {
        return origin.name.toStdString();
    }
    if (origin.kind == Origin::Kind::Untitled && origin.start == core::ValidScenario()) {
        return {};  // a new document begins as first-light does, and is nobody's
    }
    const std::string_view same = core::presetNameOf(origin.start);
    const bool carried = origin.kind == Origin::Kind::File || origin.kind == Origin::Kind::Figure;
    return std::string(same.empty() && carried ? nameThatHolds(origin.start) : same);
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

QString fileNameOf(const Origin& origin)
{
    switch (origin.kind) {
    case Origin::Kind::File:
    case Origin::Kind::Figure: return QFileInfo(origin.name).completeBaseName();
    case Origin::Kind::Preset: return origin.name;
    case Origin::Kind::LessonStep: return QString(origin.name).replace(u'/', u'-');
    case Origin::Kind::Untitled: break;
    }
    return {};
}

}  // namespace ui
