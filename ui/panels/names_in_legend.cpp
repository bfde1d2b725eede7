// When a panel's names stand in a legend.

#include <algorithm>
#include <utility>

#include "ui/panels/panel_names.h"

namespace ui {

namespace {

constexpr std::size_t kMostNames = 4;  // beside their lines

std::size_t namesIn(const PanelModel& model)
{
    std::size_t names = 0;
    for (const auto* lines : {&model.still.lines, &model.moving.lines}) {
        names += static_cast<std::size_t>(
            std::count_if(lines->begin(), lines->end(), [](const LineModel& line) { return !line.label.isEmpty(); }));
    }
    return names;
}

}  // namespace

bool haveSameNames(const PanelModel& one, const PanelModel& other)
{
    const auto sameWhereLabelled = [](const auto& these, const auto& those) {
        return std::equal(these.begin(), these.end(), those.begin(), those.end(), [](const auto& a, const auto& b) {
            return (a.label.isEmpty() && b.label.isEmpty()) || a == b;
        });
    };
    return sameWhereLabelled(one.moving.lines, other.moving.lines)
           && sameWhereLabelled(one.moving.rules, other.moving.rules);
}

PanelModel namedInLegend(PanelModel model)
{
    for (auto* lines : {&model.still.lines, &model.moving.lines}) {
        for (LineModel& line : *lines) {
            if (!line.label.isEmpty()) {
                Stroke swatch = line.stroke;
                swatch.width = swatch.width > 0.0 ? swatch.width : model.theme.curveWidth;  // of a line traced
                model.legend.push_back({swatch, line.label, line.mark});
                line.label.clear();
            }
        }
    }
    return model;
}

NamedPanel namedPanel(PanelModel model, const QSizeF& size)
{
    const auto laidOut = [&](PanelModel&& laid) {
        NamedPanel panel{std::move(laid), {}, {}};
        panel.frame = PanelFrame(panel.model, size);
        panel.names = namesOf(panel.model, panel.frame);
        return panel;
    };
    if (namesIn(model) > kMostNames) {
        return laidOut(namedInLegend(std::move(model)));
    }
    NamedPanel panel = laidOut(std::move(model));
    const auto notes = static_cast<std::ptrdiff_t>(panel.model.still.notes.size());
    const bool lost = std::any_of(panel.names.begin() + notes, panel.names.end(),
                                  [](const PlacedLabel& label) { return label.box.isEmpty(); });
    return lost ? laidOut(namedInLegend(std::move(panel.model))) : panel;
}

PanelModel withLegendWhereNeeded(PanelModel model, const QSizeF& size)
{
    return namesIn(model) == 0 ? model : namedPanel(std::move(model), size).model;
}

}  // namespace ui
