#include "ui/panels/panel_frame.h"

#include <algorithm>
#include <iterator>

#include "ui/panels/line_break.h"
#include "ui/panels/panel_legend.h"
#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"
#include "ui/words/names_cut.h"

namespace ui {

namespace {

double widestTick(const std::vector<Tick>& ticks, const QFont& font)
{
    double widest = 0.0;
    for (const Tick& tick : ticks) {
        widest = std::max(widest, shaped(tick.label, font).width);
    }
    return widest;
}

double lineOf(const Theme& theme)
{
    return QFontMetricsF(themeFont(theme, theme.tickSize)).height();
}

/// Small pictures that fill a panel have their numbers themselves.
bool hasNumbersX(const PanelModel& model)
{
    return !model.still.x.ticks.empty() || model.still.insets.empty();
}

double rows(const QStringList& lines)
{
    return static_cast<double>(lines.size());
}

QStringList linesOf(const QString& text, const QFont& font, double width, Lines kind = Lines::Even)
{
    return text.isEmpty() ? QStringList() : wrapped(text, font, width, kind);
}

double topMargin(const PanelModel& model, const PanelHeadings& headings, double width)
{
    const Theme& theme = model.theme;
    double top = theme.margin;
    if (!model.title.isEmpty()) {
        top += rows(headings.title) * QFontMetricsF(themeFont(theme, theme.titleSize, true)).height()
               + (headings.subtitle.isEmpty() ? 0.0 : 2.0 + rows(headings.subtitle) * lineOf(theme))
               + gapOf(theme, 10.0);
    }
    return top + placeLegend(model, width - theme.margin).height;
}

bool hasChip(const PanelModel& model)
{
    return std::any_of(model.handles.begin(), model.handles.end(),
                       [](const HandleModel& handle) { return !handle.written.isEmpty(); });
}

/// From the axes to the end of the cursor's value under them.
double chipEnd(const Theme& theme)
{
    return chipMiddle(theme) + 0.5 * chipHeight(theme);
}

double bottomMargin(const PanelModel& model, const QStringList& xTitle)
{
    const Theme& theme = model.theme;
    if (!xTitle.isEmpty()) {
        return xTitleGap(model) + rows(xTitle) * lineOf(theme) + gapOf(theme, 14.0);
    }
    const double numbers = tickGap(theme) + (hasNumbersX(model) ? lineOf(theme) : 0.0) + gapOf(theme, 14.0);
    return hasChip(model) ? std::max(numbers, chipEnd(theme) + kTitleEdge) : numbers;
}

constexpr double kTickEdge = 2.0;   // pixels between a number and the panel's edge
constexpr double kRightGap = 22.0;  // right of axes, of a theme's margins

/// How far the last number of an axis reaches over its end, where that is a share of the axis from it and what is left
/// of the panel is so wide: axis and margin together.
double overhang(double half, double share, double left)
{
    return (half - share * left) / (1.0 - share);
}

double sideNumbers(const PanelModel& model)
{
    const QFont tick = themeFont(model.theme, model.theme.tickSize);
    double wide = 0.0;
    for (const SideScaleModel& side : model.still.sideScales) {
        wide += widestTick(side.ticks, tick) + gapOf(model.theme, 12.0);
    }
    return wide;
}

/// Right of axes so high: `left` is what is left of the panel beside its left margin.
double rightMargin(const PanelModel& model, double height, double left, double width)
{
    const Theme& theme = model.theme;
    const QFont tick = themeFont(theme, theme.tickSize);
    double right = gapOf(theme, kRightGap);
    const AxisModel& x = model.still.x;
    if (!x.ticks.empty() && x.ticks.back().at > x.upper - 0.01 * (x.upper - x.lower)) {
        right = std::max(right, 0.5 * shaped(x.ticks.back().label, tick).width
                                    + 0.6 * theme.margin);  // its number reaches over
    } else if (!x.ticks.empty()) {
        const double half = 0.5 * shaped(x.ticks.back().label, tick).width + kTickEdge;
        right = std::max(right, overhang(half, (x.upper - x.ticks.back().at) / (x.upper - x.lower), left));
    }
    right += sideNumbers(model);
    for (const QStringList& title : sideTitles(model, width, left, height)) {
        right += rows(title) * lineOf(theme);
    }
    return right;
}

/// The subtitle, and blank lines where a fact may come to have more.
QStringList subtitleLines(const PanelModel& model, const QFont& font, double width)
{
    QStringList lines = linesOf(model.subtitle, font, width, Lines::Full);
    if (model.tallest.isEmpty() || model.subtitle.isEmpty()) {
        return lines;
    }
    const QStringList facts = model.subtitle.split(u'\n');
    const QStringList tallest = model.tallest.split(u'\n');
    for (qsizetype i = 0; i < std::min(facts.size(), tallest.size()); ++i) {
        const auto now = linesOf(facts[i], font, width, Lines::Full).size();
        for (auto most = linesOf(tallest[i], font, width, Lines::Full).size(); most > now; --most) {
            lines << QString();
        }
    }
    return lines;
}

}  // namespace

double chipHeight(const Theme& theme)
{
    constexpr double kHeight = 19.0;  // for ticks of this size:
    constexpr double kTicks = 12.5;
    return kHeight * std::max(1.0, theme.tickSize / kTicks);
}

double chipMiddle(const Theme& theme)
{
    constexpr double kBelowAxis = 17.0;
    constexpr double kToMarker = 1.0;
    return std::max(kBelowAxis, theme.markerRadius + kToMarker + 0.5 * chipHeight(theme));
}

double xTitleGap(const PanelModel& model)
{
    const Theme& theme = model.theme;
    const double numbers = tickGap(theme) + (hasNumbersX(model) ? gapOf(theme, 8.0) + lineOf(theme) : 0.0);
    return hasChip(model) ? std::max(numbers, chipEnd(theme)) : numbers;
}

QFont tickFontY(const PanelModel& model, const QSizeF& size)
{
    constexpr double kOfRow = 1.05;  // letters over the distance of two rows
    const Theme& theme = model.theme;
    const AxisModel& y = model.still.y;
    if (!y.names) {
        return themeFont(theme, theme.tickSize);
    }
    const PanelHeadings headings = headingsOf(model, size);
    const double top = std::max(topMargin(model, headings, size.width()), static_cast<double>(model.least.top()));
    const double height = size.height() - top - bottomMargin(model, headings.xTitle);
    if (theme.smallSize < kSmallestName * theme.tickSize) {
        return themeFont(theme, theme.smallSize);
    }
    const double least = theme.smallSize < theme.tickSize ? kSmallestName * theme.tickSize : theme.tickSize;
    const double row = std::max(0.0, height) / (y.upper - y.lower);
    return themeFont(theme, std::clamp(kOfRow * row, least, theme.tickSize));
}

std::vector<Tick> ticksAsWrittenY(const PanelModel& model, const QSizeF& size)
{
    constexpr double kMostOfWidth = 0.45;
    constexpr double kMostOfNarrow = 0.55;  // for names of
    constexpr double kFewLetters = 9.6;     // heights of letters
    std::vector<Tick> ticks = model.still.y.ticks;
    if (!model.still.y.names) {
        return ticks;
    }
    QStringList names;
    std::transform(ticks.begin(), ticks.end(), std::back_inserter(names), [](const Tick& tick) { return tick.label; });
    const double most = std::max(kMostOfWidth * size.width(),
                                 std::min(kMostOfNarrow * size.width(), kFewLetters * model.theme.tickSize));
    const QStringList cut = cutApart(names, QFontMetricsF(tickFontY(model, size)), most);
    for (std::size_t i = 0; i < ticks.size(); ++i) {
        ticks[i].label = cut[static_cast<qsizetype>(i)];
    }
    return ticks;
}

std::vector<QStringList> sideTitles(const PanelModel& model, double width, double left, double height)
{
    constexpr double kLeastOfWidth = 0.36;  // that the titles leave the axes
    const QFont font = themeFont(model.theme, model.theme.tickSize);
    std::vector<QStringList> titles;
    double room = left - gapOf(model.theme, kRightGap) - sideNumbers(model);
    for (const SideScaleModel& side : model.still.sideScales) {
        titles.push_back(linesOf(side.title, font, height));
        room -= rows(titles.back()) * lineOf(model.theme);
    }
    return room < kLeastOfWidth * width ? std::vector<QStringList>(titles.size()) : titles;
}

namespace {

/// Whether the title under the axes is so wide that it begins left of the numbers beside them, where the other title
/// is, with all its lines.
bool reachesCorner(const PanelModel& model, const PanelHeadings& headings, const QFont& font, double width)
{
    const Theme& theme = model.theme;
    const double column = theme.margin + std::max(1.0, rows(headings.yTitle)) * lineOf(theme) + gapOf(theme, 6.0);
    if (model.still.y.names || model.still.y.title.isEmpty()) {
        return false;
    }
    const double left = column + widestTick(model.still.y.ticks, font) + tickGap(theme);
    const double middle = 0.5 * (left + width - theme.margin);
    const QFontMetricsF metrics(font);
    return std::any_of(headings.xTitle.begin(), headings.xTitle.end(), [&](const QString& words) {
        const double wide = metrics.horizontalAdvance(words);
        return std::min(middle - 0.5 * wide, width - kTitleEdge - wide) < column;
    });
}

}  // namespace

PanelHeadings headingsOf(const PanelModel& model, const QSizeF& size)
{
    const Theme& theme = model.theme;
    const QFont tick = themeFont(theme, theme.tickSize);
    const double width = size.width() - 2.0 * theme.margin;
    PanelHeadings headings;
    headings.title = linesOf(model.title, themeFont(theme, theme.titleSize, true), width);
    headings.subtitle = model.title.isEmpty() ? QStringList() : subtitleLines(model, tick, width);
    headings.xTitle = linesOf(model.still.x.title, tick, hasNumbersX(model) ? size.width() - 2.0 * kTitleEdge : width);
    const double top = std::max(topMargin(model, headings, size.width()), static_cast<double>(model.least.top()));
    const double under = std::max(bottomMargin(model, headings.xTitle), static_cast<double>(model.least.bottom()));
    const auto yTitleAbove = [&](double below) {
        return linesOf(model.still.y.title, tick, std::max(size.height() - top - below, 3.0 * lineOf(theme)));
    };
    const bool hasNumbersY = !model.still.y.ticks.empty();
    const double atXTitle = std::max(theme.margin, under - xTitleGap(model) - lineOf(theme));  // beside its first line
    headings.yTitle = yTitleAbove(hasNumbersY ? atXTitle : under - 2.0 * tickGap(theme));      // above those of x
    if (hasNumbersY && reachesCorner(model, headings, tick, size.width())) {
        constexpr double kApart = 0.5;  // lines, between the two titles
        headings.yTitle = yTitleAbove(under - xTitleGap(model) + kApart * lineOf(theme));
    }
    return headings;
}

double headingsBottom(const PanelModel& model, const QSizeF& size)
{
    return topMargin(model, headingsOf(model, size), size.width());
}

QMargins panelMargins(const PanelModel& model, const QSizeF& size)
{
    const Theme& theme = model.theme;
    const PanelHeadings headings = headingsOf(model, size);
    const std::vector<Tick> ticks = ticksAsWrittenY(model, size);
    const double numbers = ticks.empty() ? 0.0 : widestTick(ticks, tickFontY(model, size)) + tickGap(theme);
    const double titles = model.still.y.names ? 0.0 : std::max(1.0, rows(headings.yTitle)) * lineOf(theme);
    const double left = theme.margin + titles + gapOf(theme, 6.0) + numbers;
    const int bottom = std::max(qRound(bottomMargin(model, headings.xTitle)), model.least.bottom());
    const int top = std::max(qRound(topMargin(model, headings, size.width())), model.least.top());
    // The title beside a scale is broken for axes of this height: of a greater one it would have fewer lines.
    const double right = std::max(rightMargin(model, size.height() - bottom - top, size.width() - left, size.width()),
                                  static_cast<double>(model.least.right()));
    return {std::max(qRound(left), model.least.left()), top, qRound(right), bottom};
}

PanelFrame::PanelFrame(const PanelModel& model, const QSizeF& size)
    : size_(size), xLower_(model.still.x.lower), xUpper_(model.still.x.upper), yLower_(model.still.y.lower),
      yUpper_(model.still.y.upper)
{
    axes_ = QRectF(QPointF(0, 0), size).marginsRemoved(QMarginsF(panelMargins(model, size)));
    axes_.setSize(axes_.size().expandedTo(QSizeF(1, 1)));
}

QPointF PanelFrame::placeAt(const QPointF& pixel) const noexcept
{
    return {xLower_ + (pixel.x() - axes_.left()) * perPixel().x(),
            yLower_ + (axes_.bottom() - pixel.y()) * perPixel().y()};
}

QPointF PanelFrame::perPixel() const noexcept
{
    return {(xUpper_ - xLower_) / axes_.width(), (yUpper_ - yLower_) / axes_.height()};
}

}  // namespace ui
