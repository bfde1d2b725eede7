#include "ui/panels/value_in_legend.h"

#include <algorithm>
#include <cstddef>
#include <set>
#include <vector>

#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"
#include "ui/panels/value_place.h"

namespace ui {

namespace {

constexpr double kBeforeNext = 14.0;

/// The place in the legend of a line's name, whatever its width is there: in a film it is drawn in parts.
std::optional<std::size_t> entryOf(const LineModel& line, const PanelModel& model)
{
    const auto entry = std::find_if(model.legend.begin(), model.legend.end(), [&](const LegendEntry& one) {
        return one.stroke.colour == line.stroke.colour && one.stroke.dashes == line.stroke.dashes;
    });
    return entry == model.legend.end() ? std::nullopt
                                       : std::optional(static_cast<std::size_t>(entry - model.legend.begin()));
}

/// The same of a marker's curve.
std::optional<std::size_t> entryOf(const MarkerModel& marker, const PanelModel& model)
{
    const QString id = curveIdOf(marker);
    for (const auto* lines : {&model.still.lines, &model.moving.lines}) {
        const auto curve =
            std::find_if(lines->begin(), lines->end(), [&](const LineModel& line) { return line.id == id; });
        if (curve != lines->end()) {
            return entryOf(*curve, model);
        }
    }
    return std::nullopt;
}

}  // namespace

PanelModel withRoomForValues(PanelModel model, std::size_t many)
{
    const bool allNamed =
        std::all_of(model.moving.markers.begin(), model.moving.markers.end(), [&](const MarkerModel& marker) {
            return marker.text.isEmpty() || entryOf(marker, model).has_value();
        });
    std::set<std::size_t> entries;  // of curves: the values of some may be missing, where the mean is beyond the axis
    for (const auto* lines : {&model.still.lines, &model.moving.lines}) {
        for (const LineModel& line : *lines) {
            const auto entry = line.id.startsWith(QStringLiteral("curve-")) ? entryOf(line, model) : std::nullopt;
            if (entry) {
                entries.insert(*entry);
            }
        }
    }
    if (!allNamed || entries.size() < many) {
        return model;
    }
    const QFont font = themeFont(model.theme, model.theme.labelSize, true);
    const double longest = shaped(QStringLiteral("9.9 × 10⁻⁹⁹"), font).width;
    for (const std::size_t entry : entries) {
        model.legend[entry].behind = longest;
    }
    return model;
}

QString textByName(const MarkerModel& marker)
{
    return marker.byName.isEmpty() ? marker.text : marker.byName;
}

ValuesInLegend::ValuesInLegend(const PanelModel& model, const PanelFrame& frame)
    : model_(model), frame_(frame), right_(frame.size().width() - model.theme.margin),
      legend_(placeLegend(model, right_))
{
}

std::optional<QRectF> ValuesInLegend::placeOf(const MarkerModel& marker, const QSizeF& size) const
{
    const auto entry = entryOf(marker, model_);
    if (!entry) {
        return std::nullopt;
    }
    const QFont font = themeFont(model_.theme, model_.theme.tickSize);
    const QStringList& lines = legend_.lines[*entry];
    const QPointF& place = legend_.places[*entry];
    const double middle = place.y() + QFontMetricsF(font).height() * static_cast<double>(lines.size() - 1);
    const double from = place.x() + kLegendSample + kLegendGap + shaped(lines.back(), font).width + kBehindName;
    const bool meetsNext = std::any_of(legend_.places.begin(), legend_.places.end(), [&](const QPointF& other) {
        return other.y() == place.y() && other.x() > place.x() && from + size.width() + kBeforeNext > other.x();
    });
    const double top = frame_.axes().top() - legend_.height + middle - 0.5 * size.height();
    const QRectF box(QPointF(model_.theme.margin + from, top), size);
    return meetsNext || box.right() > right_ ? std::nullopt : std::optional(box);
}

bool ValuesInLegend::holdsAll(const std::function<QSizeF(const MarkerModel&)>& sizeOf) const
{
    const std::vector<MarkerModel>& markers = model_.moving.markers;
    return std::any_of(model_.legend.begin(), model_.legend.end(),
                       [](const LegendEntry& entry) { return entry.behind > 0.0; })
           && std::all_of(markers.begin(), markers.end(), [&](const MarkerModel& marker) {
                  return marker.text.isEmpty() || placeOf(marker, sizeOf(marker));
              });
}

}  // namespace ui
