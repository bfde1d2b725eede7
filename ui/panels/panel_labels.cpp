#include "ui/panels/panel_labels.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <utility>

#include "ui/panels/label_ground.h"
#include "ui/panels/labeller.h"
#include "ui/panels/panel_names.h"
#include "ui/panels/work_beside.h"

namespace ui {

namespace {

/// The names, then what the labeller found.
std::vector<PlacedLabel> joined(std::vector<PlacedLabel> names, Labeller& labeller)
{
    std::ranges::move(labeller.take(), std::back_inserter(names));
    return names;
}

}  // namespace

class LabelsBeside::Work {
public:
    Work(const PanelModel& model, const PanelFrame& frame, const std::vector<PlacedLabel>& names)
        : names_(struckByGuides(names, model, frame)), labeller_(model, frame, names)
    {
        constexpr std::size_t kLittle = 100;  // is done sooner than another core has begun
        if (labeller_.work() > kLittle) {
            beside_.emplace([this] { labeller_.find(); });
        }
    }

    std::vector<PlacedLabel> take()
    {
        if (beside_) {
            beside_->finish();
        } else {
            labeller_.find();
        }
        return joined(std::move(names_), labeller_);
    }

private:
    std::vector<PlacedLabel> names_;
    Labeller labeller_;
    std::optional<WorkBeside> beside_;
};

LabelsBeside::LabelsBeside(const PanelModel& model, const PanelFrame& frame, const std::vector<PlacedLabel>& names)
    : work_(std::make_unique<Work>(model, frame, names))
{
}

LabelsBeside::~LabelsBeside() = default;

std::vector<PlacedLabel> LabelsBeside::take()
{
    return work_->take();
}

std::vector<PlacedLabel> labelsOf(const PanelModel& model, const PanelFrame& frame,
                                  const std::vector<PlacedLabel>& names)
{
    Labeller labeller(model, frame, names);
    labeller.find();
    return joined(struckByGuides(names, model, frame), labeller);
}

std::vector<KeptLabel> keptOf(const std::vector<PlacedLabel>& labels)
{
    std::vector<KeptLabel> kept;
    for (const PlacedLabel& label : labels) {
        if (label.of.isEmpty() || label.box.isEmpty()) {
            continue;
        }
        const int side = label.box.left() >= label.at.x() ? 1 : label.box.right() <= label.at.x() ? -1 : 0;
        const double edge = side > 0 ? label.box.left() : side < 0 ? label.box.right() : label.box.center().x();
        kept.push_back({label.of, QPointF(edge, label.box.center().y()) - label.at, side, label.form, label.cost,
                        label.age, label.inLegend});
    }
    return kept;
}

void letRulesStay(std::vector<KeptLabel>& kept, const PanelModel& before, const PanelModel& now)
{
    const auto placeIn = [](const PanelModel& model, const QString& id) {
        const std::vector<RuleModel>& rules = model.moving.rules;
        const auto rule = std::find_if(rules.begin(), rules.end(), [&](const RuleModel& one) { return one.id == id; });
        return rule == rules.end() ? std::nullopt : std::optional(rule->x);
    };
    for (KeptLabel& label : kept) {
        const std::optional<double> place = placeIn(now, label.of);
        label.stays = place && place == placeIn(before, label.of);
    }
}

std::vector<PlacedLabel> labelsOf(const PanelModel& model, const PanelFrame& frame)
{
    return labelsOf(model, frame, namesOf(model, frame));
}

}  // namespace ui
