#include "ui/panels/panel_ticks.h"

#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"

namespace ui {

namespace {

constexpr double kNumbersApart = 0.8;  // lines
constexpr double kNamesApart = 0.81;   // of letters, whatever lines a font has: but for tails they do not touch

/// Every tick, or every second, third, ... where their labels would touch.
template <typename Place, typename Size>
std::vector<Tick> ticksWithRoom(const std::vector<Tick>& ticks, Place place, Size size)
{
    for (std::size_t step = 1;; ++step) {
        std::vector<Tick> kept;
        bool room = true;
        for (std::size_t i = 0; i < ticks.size(); i += step) {
            const bool first = kept.empty();
            room =
                room && (first || place(ticks[i]) - place(kept.back()) >= 0.5 * (size(ticks[i]) + size(kept.back())));
            kept.push_back(ticks[i]);
        }
        if (room || kept.size() < 3) {
            return kept;
        }
    }
}

}  // namespace

std::vector<WrittenTick> writtenTicksX(const PanelModel& model, const PanelFrame& frame)
{
    const QFont font = themeFont(model.theme, model.theme.tickSize);
    const double y = frame.axes().bottom() + tickGap(model.theme);
    const auto place = [&](const Tick& tick) { return frame.xPixel(tick.at); };
    const auto width = [&](const Tick& tick) { return shaped(tick.label, font).width + 4.0; };
    std::vector<WrittenTick> written;
    for (const Tick& tick : ticksWithRoom(model.still.x.ticks, place, width)) {
        written.push_back({tick, textBox({place(tick), y}, Qt::AlignHCenter | Qt::AlignTop, tick.label, font)});
    }
    return written;
}

std::vector<WrittenTick> writtenTicksY(const PanelModel& model, const PanelFrame& frame)
{
    const QFont font = tickFontY(model, frame.size());
    const double apart =
        model.still.y.names ? kNamesApart * font.pixelSize() : kNumbersApart * QFontMetricsF(font).height();
    const double x = frame.axes().left() - tickGap(model.theme);
    const auto place = [&](const Tick& tick) { return -frame.yPixel(tick.at); };
    std::vector<WrittenTick> written;
    const std::vector<Tick> ticks = ticksAsWrittenY(model, frame.size());
    for (const Tick& tick : ticksWithRoom(ticks, place, [apart](const Tick&) { return apart; })) {
        written.push_back(
            {tick, textBox({x, frame.yPixel(tick.at)}, Qt::AlignRight | Qt::AlignVCenter, tick.label, font)});
    }
    return written;
}

std::vector<Tick> writtenTicksSide(const SideScaleModel& side, const PanelModel& model, const PanelFrame& frame)
{
    const double apart = kNumbersApart * QFontMetricsF(themeFont(model.theme, model.theme.tickSize)).height();
    const auto place = [&](const Tick& tick) { return -frame.yPixel(tick.at); };
    return ticksWithRoom(side.ticks, place, [apart](const Tick&) { return apart; });
}

}  // namespace ui
