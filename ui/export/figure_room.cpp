#include "ui/export/figure_room.h"

#include <algorithm>
#include <utility>

#include "ui/panels/panel_frame.h"

namespace ui {

namespace {

constexpr double kLow = 40.0;  // canvas pixels: three lines of numbers
constexpr double kLowOfMany = 28.0;

}  // namespace

double underPanels(const Figure& figure)
{
    return figure.caption.height + (figure.answers ? figure.answers->card.height() : 0.0);
}

AnswersMaker answersOf(const core::ValidScenario& scenario, const FigureOptions& options, const Texts& texts,
                       const Theme& theme)
{
    if (!options.answers) {
        return [](const QSizeF&, double) { return std::nullopt; };
    }
    return [&](const QSizeF& canvas, double below) { return layOutAnswers(scenario, texts, theme, canvas, below); };
}

core::Result<Figure> answersLeaveRoom(Figure figure)
{
    const double low = figure.panels.size() > 2 ? kLowOfMany : kLow;
    for (std::size_t i = 0; figure.answers && i < figure.panels.size(); ++i) {
        if (PanelFrame(figure.panels[i], figure.page.panels[i].size()).axes().height() < low) {
            return tl::unexpected(core::Errors{{core::ErrorCode::Conflict, "answers", {}, {}}});
        }
    }
    return figure;
}

}  // namespace ui
