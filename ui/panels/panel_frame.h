#pragma once

#include <algorithm>

#include <QFont>
#include <QMargins>
#include <QPointF>
#include <QRectF>
#include <QSizeF>
#include <QStringList>

#include "ui/present/panel_model.h"

namespace ui {

/// How far a stem's flanks stand beside it, in pixels, so that there is something to grab.
inline constexpr double kBesideMean = 24.0;

/// Where a panel's axes lie in its rectangle, and how its coordinates become pixels: one mapping for painting,
/// for the handles and for the mouse.
class PanelFrame {
public:
    PanelFrame() = default;
    PanelFrame(const PanelModel& model, const QSizeF& size);

    const QRectF& axes() const noexcept { return axes_; }
    const QSizeF& size() const noexcept { return size_; }  ///< of the panel
    double xPixel(double x) const noexcept
    {
        return axes_.left() + (x - xLower_) / (xUpper_ - xLower_) * axes_.width();
    }
    double yPixel(double y) const noexcept
    {
        return axes_.bottom() - (y - yLower_) / (yUpper_ - yLower_) * axes_.height();
    }
    QPointF pixel(const QPointF& place) const noexcept { return {xPixel(place.x()), yPixel(place.y())}; }
    QPointF placeAt(const QPointF& pixel) const noexcept;
    QPointF perPixel() const noexcept;  ///< of the panel's coordinates; both positive

    friend bool operator==(const PanelFrame&, const PanelFrame&) = default;

private:
    QSizeF size_;
    QRectF axes_;
    double xLower_ = 0.0;
    double xUpper_ = 1.0;
    double yLower_ = 0.0;
    double yUpper_ = 1.0;
};

/// The room around the axes for title, tick numbers, axis titles and side scales.
[[nodiscard]] QMargins panelMargins(const PanelModel& model, const QSizeF& size);

/// A gap of so many pixels on a screen, as wide as the theme has gaps.
[[nodiscard]] inline double gapOf(const Theme& theme, double onScreen)
{
    return onScreen * theme.margin / Theme().margin;
}

/// The gap between an axis and its numbers: at the corner those of both axes would touch if it were less.
[[nodiscard]] inline double tickGap(const Theme& theme)
{
    constexpr double kLeast = 6.5;
    return std::max(gapOf(theme, 8.0), kLeast);
}

/// Where the cursor's value stands under the axis: how high its chip is, and how far below the axis its middle, so that
/// a marker at 0 is seen above it, also where letters are large.
[[nodiscard]] double chipHeight(const Theme& theme);
[[nodiscard]] double chipMiddle(const Theme& theme);

/// The edge of a panel that no axis' title touches: two side by side are not read as one.
inline constexpr double kTitleEdge = 8.0;

/// From the axes to the title under them: what their numbers take, where they have any, and the
/// cursor's value over them.
[[nodiscard]] double xTitleGap(const PanelModel& model);

/// Of the size of numbers, the least of the names of rows that a theme does not make smaller itself, by its smallest
/// type.
inline constexpr double kSmallestName = 0.66;

/// What the numbers at the left are written in: names of rows down to two thirds as large, so that each row has one.
[[nodiscard]] QFont tickFontY(const PanelModel& model, const QSizeF& size);

/// The ticks at the left as they are written: numbers, or the names of rows as wide as half a panel lets them be, no
/// two cut to the same.
[[nodiscard]] std::vector<Tick> ticksAsWrittenY(const PanelModel& model, const QSizeF& size);

/// A panel's texts in the lines they take: they wrap before anything else, and never get smaller.
struct PanelHeadings {
    QStringList title;
    QStringList subtitle;
    QStringList xTitle;
    QStringList yTitle;  ///< from the axes' top down to the panel's edge, where it is long
};
[[nodiscard]] PanelHeadings headingsOf(const PanelModel& model, const QSizeF& size);

/// Where a panel's headings and legend end: above axes that stand in line with a neighbour's there may be room.
[[nodiscard]] double headingsBottom(const PanelModel& model, const QSizeF& size);

/// The titles beside the scales at the right of axes so high, in lines, of a panel so wide of which so much is left
/// beside its left margin; none where they would leave the axes too little, whose numbers have their curve's colour.
[[nodiscard]] std::vector<QStringList> sideTitles(const PanelModel& model, double width, double left, double height);

}  // namespace ui
