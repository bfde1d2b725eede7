#include "ui/export/figure_theme.h"

namespace ui {

namespace {

// A projector's beam on a wall in daylight takes thin lines and small letters first.
constexpr double kProjectorFonts = 1.14;
constexpr double kProjectorLines = 1.5;

FigureLook lookOf(FigureTheme theme)
{
    switch (theme) {
    case FigureTheme::Light: break;
    case FigureTheme::Dark: return {darkTheme(), darkTheme().card, 1.0, 1.0};
    case FigureTheme::Projector: return {projectorTheme(), projectorTheme().card, kProjectorFonts, kProjectorLines};
    case FigureTheme::Transparent: return {lightTheme(), Qt::transparent, 1.0, 1.0};
    case FigureTheme::Print: return {printTheme(), printTheme().card, 1.0, 1.0};
    }
    return {lightTheme(), lightTheme().card, 1.0, 1.0};
}

}  // namespace

FigureLook lookOf(const FigureOptions& options)
{
    FigureLook look = lookOf(options.theme);
    if (options.background) {
        look.background = *options.background;
        look.theme.card = options.background->alpha() > 0 ? *options.background : look.theme.card;
    }
    look.fontScale *= options.fontScale;
    look.lineScale *= options.lineScale;
    return look;
}

void scaleLines(PanelModel& model, const FigureLook& look)
{
    const double factor = look.lineScale / look.fontScale;  // the canvas itself is magnified by the letters' scale
    model.theme.hairlineWidth *= factor;
    model.theme.curveWidth *= factor;
    model.theme.bellWidth *= factor;
    model.theme.gradingWidth *= factor;
    model.theme.markerRadius *= factor;
    for (auto* lines : {&model.still.lines, &model.moving.lines}) {
        for (LineModel& line : *lines) {
            line.stroke.width *= factor;
        }
    }
    for (RuleModel& rule : model.moving.rules) {
        rule.stroke.width *= factor;
    }
    for (LegendEntry& entry : model.legend) {
        entry.stroke.width *= factor;
    }
}

}  // namespace ui
