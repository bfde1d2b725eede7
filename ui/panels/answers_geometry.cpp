#include "ui/panels/answers_geometry.h"

#include <algorithm>
#include <cmath>

#include <QFontMetricsF>

#include "ui/panels/line_break.h"
#include "ui/panels/text_painter.h"
#include "ui/present/answers_layout.h"

namespace ui {

namespace {

constexpr double kMargin = 16.0;
constexpr double kFootRoom = 20.0;  // room for the focus ring of the edge's handle at its lowest
constexpr double kFrames = 6.0;     // room for the frames alone
constexpr double kEdgeRoom = 44.0;  // right of the columns, for the edge's handle
constexpr double kEdgeReach = 5.0;
constexpr double kGapShare = 0.1;  // of a cell's lesser side
constexpr double kMostGap = 3.0;
constexpr double kGapOfFigure = 0.15;
constexpr double kLeastGap = 0.4;
constexpr double kMostBetween = 0.35;  // of what a column has with the gap behind it: on half a slide cells stay seen

/// What the caption takes in a strip so wide: on a screen as much more as its letters are larger, and as its lines are
/// more. A figure's canvas is scaled instead.
double headerOf(const AnswersModel& model, double width)
{
    constexpr double kAround = 20.0;
    if (model.inFigure) {
        return std::max(model.header, kAround);
    }
    const QFont font = themeFont(model.theme, model.theme.titleSize, true);
    const auto lines =
        static_cast<double>(std::max<qsizetype>(1, wrapped(model.caption, font, width, Lines::Full).size()));
    return std::max(model.header, std::ceil(lines * QFontMetricsF(font).height()) + kAround);
}

/// Likewise under the columns, where the edge's handle is as much larger as markers are.
double footOf(const AnswersModel& model)
{
    constexpr double kMarkerRadius = 6.0;
    constexpr double kOfHandle = 8.0;
    return model.inFigure ? kFrames
                          : kFootRoom + kOfHandle * std::max(0.0, model.theme.markerRadius / kMarkerRadius - 1.0);
}

}  // namespace

AnswersGeometry::AnswersGeometry(const QRectF& card, const AnswersModel& model) : count_(model.columns.size())
{
    const double room = model.inFigure ? 0.0 : kEdgeRoom;  // a figure has no handles
    const double header = headerOf(model, card.width() - 2 * kMargin - room);
    header_ = {card.left() + kMargin, card.top() + 8.0, card.width() - 2 * kMargin - room, header - 12.0};
    const auto count = static_cast<double>(std::max<std::size_t>(model.columns.size(), 1));
    pitch_ = std::max(1.0, std::floor((card.width() - 2 * kMargin - room) / count));
    columnWidth_ = std::max(1.0, pitch_ - std::min(model.between, kMostBetween * pitch_));
    cells_ = {std::round(card.left() + kMargin), std::round(card.top() + header), pitch_ * count,
              std::max(1.0, std::floor(card.height() - header - footOf(model)))};
    foot_ = yAt(model.place);
    if (!model.merged && !model.columns.empty()) {
        placeTokens(std::max<std::size_t>(model.columns.front().shares.size(), 1), columnWidth_, model);
    }
}

/// Cells as large as the column holds, all of one size: on screen whole pixels, which a figure's lines do not need.
void AnswersGeometry::placeTokens(std::size_t tokens, double width, const AnswersModel& model)
{
    const double height = foot_ - cells_.top();
    const auto whole = [&](double size) { return model.inFigure ? size : std::max(1.0, std::floor(size)); };
    across_ = static_cast<std::size_t>(model.real ? digitsAcross(tokens, width, height)
                                                  : tokensAcross(tokens, width, height));
    const auto across = static_cast<double>(across_);
    const double rows = std::ceil(static_cast<double>(tokens) / across);
    const double lesser = std::min(width / across, height / rows);
    gap_ = model.inFigure ? std::clamp(kGapOfFigure * lesser, kLeastGap, kMostGap)
                          : std::clamp(std::round(kGapShare * lesser), 1.0, kMostGap);
    cellWidth_ = whole((width + gap_) / across);
    cellHeight_ = whole((height + gap_) / rows);
    columnWidth_ = std::max(1.0, cellWidth_ * across - gap_);
    foot_ = cells_.top() + std::max(1.0, cellHeight_ * rows - gap_);
}

QRectF AnswersGeometry::column(std::size_t index) const
{
    return {cells_.left() + pitch_ * static_cast<double>(index), cells_.top(), columnWidth_, foot_ - cells_.top()};
}

QRectF AnswersGeometry::cell(std::size_t column, std::size_t token) const
{
    const auto across = static_cast<double>(token % across_);
    const auto down = static_cast<double>(token / across_);
    return {cells_.left() + pitch_ * static_cast<double>(column) + cellWidth_ * across,
            cells_.top() + cellHeight_ * down, std::max(std::min(1.0, cellWidth_), cellWidth_ - gap_),
            std::max(std::min(1.0, cellHeight_), cellHeight_ - gap_)};
}

std::optional<std::size_t> AnswersGeometry::columnAt(const QPointF& place) const
{
    for (std::size_t i = 0; i < count_; ++i) {
        if (reach(i).contains(place)) {
            return i;
        }
    }
    return std::nullopt;
}

QRectF AnswersGeometry::reach(std::size_t index) const
{
    return column(index).adjusted(-kEdgeReach, -kEdgeReach, kEdgeReach, kEdgeReach);
}

}  // namespace ui
