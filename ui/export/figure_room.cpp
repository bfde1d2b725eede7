#include "ui/export/figure_room.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <set>

#include "ui/export/figure_key.h"
#include "ui/export/inset_grid.h"
#include "ui/panels/label_obstacles.h"
#include "ui/panels/label_placement.h"
#include "ui/panels/note_room.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/panel_labels.h"
#include "ui/panels/panel_legend.h"
#include "ui/panels/panel_ticks.h"
#include "ui/panels/value_place.h"

namespace ui {

namespace {

constexpr double kLowestPlot = 0.38;    // of its row's height; larger letters than asked of every figure leave no less
constexpr double kLowestOfMany = 0.17;  // of the page's
constexpr double kNamesBroken = 0.85;   // of a plot whose legend has names of several lines
constexpr double kLeastOfPage = 0.26;   // of its height, for a plot in one row
constexpr double kLeastOfMany = 0.42;   // where it holds rows of small pictures
constexpr double kUnderFacts = 0.41;    // 0.55 of a plot's share of a slide that says nothing under it, 0.75
constexpr double kRowsShare = 0.8;      // two rows together are higher than one
constexpr double kUnnamed = 0.15;       // what rows count for of which not each has its name
constexpr double kLow = 40.0;           // canvas pixels, three lines of numbers: over answers no plot is lower
constexpr double kLowOfMany = 28.0;
constexpr double kFlat = 0.34;    // of the page's height; a plot that is lower counts for less
constexpr double kNarrow = 0.25;  // of its width; as does one that is narrower

/// Whether each row and each of many small pictures that has a name is called so.
bool areNamed(const PanelModel& panel, const PanelFrame& frame)
{
    const bool rows = !panel.still.y.names || writtenTicksY(panel, frame).size() == panel.still.y.ticks.size();
    return rows && insetsAreNamed(panel, frame.axes());
}

bool hasManyPictures(const Figure& figure)
{
    return std::any_of(figure.panels.begin(), figure.panels.end(),
                       [](const PanelModel& panel) { return panel.still.insets.size() > kFewInsets; });
}

/// Whether a label is the value of one of a panel's markers.
bool isValue(const PlacedLabel& label, const PanelModel& panel)
{
    return std::ranges::any_of(panel.moving.markers, [&](const MarkerModel& marker) { return marker.id == label.of; });
}

/// A line to a dot as far as it is clear of that.
QLineF withoutEnd(const QLineF& leader)
{
    constexpr double kAtDot = 12.0;
    return {leader.p1(), leader.pointAt(1.0 - std::min(1.0, kAtDot / leader.length()))};
}

/// How many rows the plots of one row would be high.
double shareOfRows(const Figure& figure)
{
    return rowsOf(figure) > 1.0 ? kRowsShare * rowsOf(figure) : 1.0;
}

}  // namespace

double rowsOf(const Figure& figure)
{
    std::set<double> tops;
    for (const QRectF& panel : figure.page.panels) {
        tops.insert(panel.top());
    }
    return static_cast<double>(tops.size());
}

double underPanels(const Figure& figure)
{
    return keyHeight(figure) + figure.caption.height + (figure.answers ? figure.answers->card.height() : 0.0);
}

double lowestPlot(const Figure& figure)
{
    double least = HUGE_VAL;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        least = std::min(least, PanelFrame(figure.panels[i], figure.page.panels[i].size()).axes().height());
    }
    return least * rowsOf(figure) / (figure.page.canvas.height() - underPanels(figure));
}

double lowestOfPage(const Figure& figure)
{
    double most = 0.0;  // rows of letters of one plot: those of few rows may be as much lower
    for (const PanelModel& panel : figure.panels) {
        most = std::max(most, panel.still.letterRows);
    }
    double least = HUGE_VAL;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const PanelModel& panel = figure.panels[i];
        const PanelFrame frame(panel, figure.page.panels[i].size());
        const double ofMost = panel.still.letterRows > 0.0 ? most / panel.still.letterRows : 1.0;
        least = std::min(least, (areNamed(panel, frame) ? ofMost : kUnnamed) * frame.axes().height());
    }
    return least / figure.page.canvas.height();
}

double leastOfPage(const Figure& figure)
{
    return (hasManyPictures(figure) ? kLeastOfMany : kLeastOfPage) / shareOfRows(figure);
}

double leastUnderFacts(const Figure& figure)
{
    return hasManyPictures(figure) ? leastOfPage(figure) : kUnderFacts / shareOfRows(figure);
}

double goodPlot(const Figure& figure, bool last)
{
    const double beside = last ? 0.40 : 0.54;
    return figure.panels.size() > 2 ? 0.34 : rowsOf(figure) > 1.0 ? 0.58 : beside;
}

double leastPlot(const Figure& figure)
{
    const bool many = figure.panels.size() > 2;
    double least = HUGE_VAL;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const PanelModel& panel = figure.panels[i];
        const QSizeF size = figure.page.panels[i].size();
        const QRectF axes = PanelFrame(panel, size).axes();
        const bool fits = placeLegend(panel, size.width() - panel.theme.margin).fits;
        const bool named = areNamed(panel, PanelFrame(panel, size));
        const double flat = many ? 1.0 : std::min(1.0, axes.height() / (kFlat * figure.page.canvas.height()));
        const double narrow = many ? 1.0 : std::min(1.0, axes.width() / (kNarrow * figure.page.canvas.width()));
        const double side = narrow * std::min(axes.width(), (many ? 2.0 : 1.5) * axes.height());
        least = fixedNotesFit(panel, size)
                    ? std::min(least, (fits ? 1.0 : kNamesBroken) * (named ? 1.0 : kUnnamed) * flat * side)
                    : 0.0;
    }
    return least;
}

int crowdedLabels(const Figure& figure)
{
    std::ptrdiff_t crowded = 0;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const std::vector<PlacedLabel> labels =
            labelsOf(figure.panels[i], PanelFrame(figure.panels[i], figure.page.panels[i].size()));
        crowded += std::count_if(labels.begin(), labels.end(), [&](const PlacedLabel& label) {
            return label.crowded && !isValue(label, figure.panels[i]);
        });
    }
    return static_cast<int>(crowded);
}

std::vector<bool> panelsOfStruckValues(const Figure& figure)
{
    constexpr double kUnled = 40.0;  // pixels from its dot to a value that is read as its own without a line
    std::vector<bool> struck;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const PanelModel& panel = figure.panels[i];
        const PanelFrame frame(panel, figure.page.panels[i].size());
        std::map<QString, QPolygonF> curves;
        for (const auto* lines : {&panel.still.lines, &panel.moving.lines}) {
            for (const LineModel& line : *lines) {
                if (line.id.startsWith(QStringLiteral("curve-"))) {
                    curves[line.id] = pixelsOf(line, frame);
                }
            }
        }
        bool any = false;
        bool haveCurves = true;
        for (const MarkerModel& marker : panel.moving.markers) {
            haveCurves = haveCurves && (marker.text.isEmpty() || curves.contains(curveIdOf(marker)));
        }
        const std::vector<PlacedLabel> labels =
            panel.moving.markers.empty() || !haveCurves ? std::vector<PlacedLabel>() : labelsOf(panel, frame);
        for (const PlacedLabel& label : labels) {
            const auto isCrossed = [&](const auto& curve) {
                return !label.leader.isNull() && meets(withoutEnd(label.leader), curve.second);
            };
            const bool isAway =
                !label.inLegend && label.leader.isNull() && wayFrom(label.box, label.at).length() > kUnled;
            any = any || (isValue(label, panel) && (label.onLine || isAway || std::ranges::any_of(curves, isCrossed)));
        }
        struck.push_back(any);
    }
    return struck;
}

bool keepsPlots(const Figure& figure, const Figure& withLess)
{
    constexpr double kLeast = 0.65;  // of the height
    return lowestOfPage(figure) >= kLeast * lowestOfPage(withLess);
}

int crowdedNames(Figure figure)
{
    for (PanelModel& panel : figure.panels) {
        panel.moving.notes.clear();
        panel.moving.markers.clear();
        panel.moving.stems.clear();
        panel.moving.breaks.clear();
        std::erase_if(panel.moving.lines, [](const LineModel& line) { return line.label.isEmpty(); });
    }
    return crowdedLabels(figure);
}

bool answersLeaveRoom(const Figure& figure)
{
    const double low = figure.panels.size() > 2 ? kLowOfMany : kLow;
    return !figure.answers || lowestOfPage(figure) * figure.page.canvas.height() >= low;
}

bool plotsHaveRoom(const Figure& figure, int columns)
{
    const double narrowest = 0.5 / columns * figure.page.canvas.width();
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const PanelFrame frame(figure.panels[i], figure.page.panels[i].size());
        const bool isNamed = areNamed(figure.panels[i], frame) && insetsAreRead(figure.panels[i], frame.axes());
        if (frame.axes().width() < narrowest || !isNamed) {
            return false;
        }
    }
    return lowestPlot(figure) >= (figure.panels.size() > 2 ? kLowestOfMany * rowsOf(figure) : kLowestPlot);
}

}  // namespace ui
