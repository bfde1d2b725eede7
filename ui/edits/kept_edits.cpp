#include "ui/edits/kept_edits.h"

#include <algorithm>

#include "ui/words/teaching_texts.h"

namespace ui {

namespace {

using core::Scenario;
using core::ValidScenario;

/// Does something to the pin or prediction of a name; what is not there any more stays away.
template <typename Change>
core::Result<ValidScenario> withKept(const ValidScenario& scenario, Kept kind, const std::string& name, Change change)
{
    Scenario next = scenario.value();
    const auto in = [&](auto& list) {
        const auto found = std::find_if(list.begin(), list.end(), [&](const auto& one) { return one.name == name; });
        if (found != list.end()) {
            change(list, found);
        }
    };
    if (kind == Kept::Pin) {
        in(next.view.pins);
    } else {
        in(next.view.predictions);
    }
    return core::validate(next);
}

}  // namespace

core::Result<ValidScenario> withPin(const ValidScenario& scenario, const PinShown& request)
{
    Scenario next = scenario.value();
    next.view.pins.push_back({request.name, scenario.model(), scenario.view().featured, false});
    return core::validate(next);
}

core::Result<ValidScenario> withPrediction(const ValidScenario& scenario, const KeepPrediction& request)
{
    Scenario next = scenario.value();
    next.view.predictions.push_back(request.prediction);
    return core::validate(next);
}

core::Result<ValidScenario> withName(const ValidScenario& scenario, const RenameKept& request)
{
    return withKept(scenario, request.kind, request.name,
                    [&](auto&, auto found) { found->name = request.to.trimmed().toStdString(); });
}

core::Result<ValidScenario> withShown(const ValidScenario& scenario, const ShowKept& request)
{
    return withKept(scenario, request.kind, request.name, [&](auto&, auto found) { found->hidden = !request.on; });
}

core::Result<ValidScenario> without(const ValidScenario& scenario, const RemoveKept& request)
{
    return withKept(scenario, request.kind, request.name, [](auto& list, auto found) { list.erase(found); });
}

std::string freeName(const core::View& view, Kept kind, const Texts& texts)
{
    const auto isTaken = [&](const std::string& name) {
        const auto has = [&](const auto& list) {
            return std::any_of(list.begin(), list.end(), [&](const auto& one) { return one.name == name; });
        };
        return kind == Kept::Pin ? has(view.pins) : has(view.predictions);
    };
    const Phrase& pattern = kind == Kept::Pin ? teaching::PinName : teaching::PredictionName;
    for (int number = 1;; ++number) {
        const std::string name = texts(pattern, QString::number(number)).toStdString();
        if (!isTaken(name)) {
            return name;
        }
    }
}

}  // namespace ui
