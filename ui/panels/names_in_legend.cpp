// When a panel's names stand in a legend.

#include <algorithm>
#include <utility>

#include "ui/panels/label_obstacles.h"
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

/// The model with the words of its brackets that have no place in the legend; the first labels are those of the notes.
PanelModel lostNotesInLegend(PanelModel model, const std::vector<PlacedLabel>& labels)
{
    constexpr double kThin = 1.5;
    std::vector<NoteModel> kept;
    for (std::size_t i = 0; i < model.still.notes.size(); ++i) {
        const NoteModel& note = model.still.notes[i];
        if (labels[i].box.isEmpty() && !note.text.isEmpty()) {
            model.legend.push_back({{note.colour, kThin, {}}, note.text, {}});
        } else {
            kept.push_back(note);
        }
    }
    model.still.notes = std::move(kept);
    return model;
}

/// The model with the names of its rules in the legend: a plot too low for its lines' names is too low for these.
PanelModel rulesInLegend(PanelModel model)
{
    for (RuleModel& rule : model.moving.rules) {
        if (!rule.label.isEmpty()) {
            model.legend.push_back({rule.stroke, rule.label, {}});
            rule.label.clear();
        }
    }
    return model;
}

/// Whether a rule's name has no clear place beside the names, whatever moves. On a screen its handle tells it.
bool hasCrowdedRule(const NamedPanel& panel)
{
    if (!panel.model.handles.empty()) {
        return false;
    }
    PanelModel still = panel.model;
    still.moving.notes.clear();
    still.moving.markers.clear();
    still.moving.stems.clear();
    still.moving.breaks.clear();
    std::erase_if(still.moving.lines, [](const LineModel& line) { return line.label.isEmpty(); });
    std::erase_if(still.moving.rules, [](const RuleModel& rule) { return rule.label.isEmpty(); });
    const std::vector<PlacedLabel> labels =
        still.moving.rules.empty() ? std::vector<PlacedLabel>() : labelsOf(still, panel.frame, panel.names);
    return std::any_of(labels.begin(), labels.end(), [](const PlacedLabel& label) { return label.crowded; });
}

/// Whether a figure's name is led across much of its plot; beside a rule's, which is in the way of what moves, less is
/// much.
bool anyLedFar(const NamedPanel& panel)
{
    constexpr double kFar = 0.45;  // of its width
    constexpr double kFarBesideRule = 0.2;
    const bool hasRule =
        std::ranges::any_of(panel.model.moving.rules, [](const RuleModel& rule) { return !rule.label.isEmpty(); });
    const double far = (hasRule ? kFarBesideRule : kFar) * panel.frame.axes().width();
    return panel.model.handles.empty() && std::ranges::any_of(panel.names, [far](const PlacedLabel& name) {
               return !name.leader.isNull() && name.leader.length() > far;
           });
}

bool anyLost(const std::vector<PlacedLabel>& labels, std::size_t from, std::size_t to)
{
    const auto at = [&](std::size_t i) { return labels.begin() + static_cast<std::ptrdiff_t>(i); };
    return std::any_of(at(from), at(to), [](const PlacedLabel& label) { return label.box.isEmpty(); });
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

PanelModel namedInLegend(PanelModel model, const std::vector<LegendEntry>& legend)
{
    model = namedInLegend(std::move(model));
    for (RuleModel& rule : model.moving.rules) {
        const bool isThere = std::any_of(legend.begin(), legend.end(),
                                         [&](const LegendEntry& entry) { return entry.text == rule.label; });
        rule.label = isThere ? QString() : rule.label;
    }
    return model;
}

PanelModel guidesInLegend(PanelModel model)
{
    for (const LineModel& line : model.moving.lines) {
        const QString id = QStringLiteral("label-") + line.id;
        const auto note = std::find_if(model.moving.notes.begin(), model.moving.notes.end(),
                                       [&](const NoteModel& one) { return one.id == id; });
        if (isGuide(line) && note != model.moving.notes.end()) {
            model.legend.push_back({line.stroke, note->text, {}, false, note->text.isEmpty()});
            model.moving.notes.erase(note);
        }
    }
    const auto isOfEdge = [](const NoteModel& note) { return note.unled && !note.text.isEmpty(); };
    for (const NoteModel& note : model.moving.notes) {
        if (isOfEdge(note)) {
            model.legend.push_back({{note.colour, 0.0, {}}, note.text, {}});
        }
    }
    std::erase_if(model.moving.notes, isOfEdge);
    return model;
}

PanelModel allNamedInLegend(PanelModel model)
{
    return rulesInLegend(namedInLegend(std::move(model)));
}

NamedPanel namedPanel(PanelModel model, const QSizeF& size)
{
    const auto laidOut = [&](PanelModel&& laid) {
        NamedPanel panel{std::move(laid), {}, {}};
        panel.frame = PanelFrame(panel.model, size);
        panel.names = namesOf(panel.model, panel.frame);
        return panel;
    };
    NamedPanel panel = laidOut(namesIn(model) > kMostNames ? namedInLegend(std::move(model)) : std::move(model));
    constexpr int kRounds = 3;  // a legend takes room, so that another may lose its place
    for (int round = 0; round < kRounds; ++round) {
        const std::size_t notes = panel.model.still.notes.size();
        if (anyLost(panel.names, notes, panel.names.size()) || anyLedFar(panel) || hasCrowdedRule(panel)) {
            const bool onScreen = !panel.model.handles.empty();  // where the mark's name stands by its handle
            PanelModel named = namedInLegend(std::move(panel.model));
            panel = laidOut(onScreen ? std::move(named) : rulesInLegend(std::move(named)));
        } else if (!panel.model.still.brackets.empty() && anyLost(panel.names, 0, notes)) {
            panel = laidOut(lostNotesInLegend(std::move(panel.model), panel.names));
        }
    }
    return panel;
}

PanelModel withLegendWhereNeeded(PanelModel model, const QSizeF& size)
{
    return namesIn(model) == 0 && model.still.notes.empty() ? model : namedPanel(std::move(model), size).model;
}

}  // namespace ui
