#include "ui/export/figure_theme.h"

#include "ui/look/theme_table.h"

namespace ui {

FigureLook lookOf(const FigureOptions& options)
{
    const ThemeRow& row = rowOf(options.theme);
    const Theme theme = themeOf(options.theme);
    FigureLook look{theme, row.background ? theme.card : QColor(Qt::transparent), row.fontScale, row.lineScale};
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
