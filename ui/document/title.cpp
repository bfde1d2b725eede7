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

using Known = std::pair<std::string_view, core::ValidScenario>;

/// The built-in scenarios but for those of measurements, which are no model's; each read once, since they are asked for
/// at every step of a drag.
const std::vector<Known>& builtInModels()
{
    static const std::vector<Known> kModels = [] {
        std::vector<Known> models;
        for (const std::string_view name : core::presetNames()) {
            if (core::presetGroup(name) == core::PresetGroup::Model) {
                models.emplace_back(name, core::presetScenario(name).value());
            }
        }
        return models;
    }();
    return kModels;
}

/// Whether another scenario is of the same model wherever its mean is, and of no other measurements: then it was made
/// of this one, whatever layout, axis or metrics it was saved with.
bool isOfModel(const core::ValidScenario& saved, const core::ValidScenario& start)
{
    core::Model back = saved.model();
    back.mean = start.model().mean;
    return back == start.model() && saved.evidence() == start.evidence();
}

/// In how much of what is looked at two scenarios are alike.
int likeness(const core::View& one, const core::View& other)
{
    return int{one.layout == other.layout} + int{one.xAxis == other.xAxis} + int{one.yScale == other.yScale}
           + int{one.shown == other.shown} + int{one.featured == other.featured} + int{one.sizes == other.sizes}
           + int{one.joined == other.joined};
}

/// Which built-in scenario another was made of that was saved after a drag, a zoom or in another layout: of those of
/// its model the one whose title holds, or that looks most like it; empty: none.
std::string_view nameOfModel(const core::ValidScenario& saved)
{
    std::string_view name;
    int best = -1;
    for (const auto& [known, start] : builtInModels()) {
        constexpr int kHolds = 100;
        if (!isOfModel(saved, start)) {
            continue;
        }
        const int like = titleHolds(saved, start) ? kHolds : likeness(saved.view(), start.view());
        if (like > best) {
            best = like;
            name = known;
        }
    }
    return name;
}

/// The built-in scenario of a name as it is opened; `otherwise` where the name is of measurements, whose tables a
/// document need not hold as they are built in.
const core::ValidScenario& startOf(std::string_view name, const core::ValidScenario& otherwise)
{
    const std::vector<Known>& models = builtInModels();
    const auto found =
        std::find_if(models.begin(), models.end(), [&](const Known& known) { return known.first == name; });
    return found == models.end() ? otherwise : found->second;
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
    return std::string(same.empty() && carried ? nameOfModel(origin.start) : same);
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
    return titleHolds(now, startOf(name, origin.start)) ? title : texts(Text::TitleBeganAs, title);
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
