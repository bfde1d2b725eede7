#include "ui/export/figure_theme.h"

#include "ui/export/page.h"
#include "ui/look/theme_table.h"

namespace ui {

namespace {

/// The sizes on a figure's canvas: letters nearer to each other than on a screen, since the smallest has to be read
/// from the back of a room, and little around them.
void setSizes(Theme& theme)
{
    theme.tickSize = kSmallestType;
    theme.smallSize = kSmallestType;
    theme.bodySize = kSmallestType;
    theme.labelSize = kSmallestType + 1.0;
    theme.titleSize = kSmallestType + 2.0;
    theme.margin = 9.0;
}

}  // namespace

FigureLook lookOf(const FigureOptions& options)
{
    const ThemeRow& row = rowOf(options.theme);
    const Theme theme = themeOf(options.theme);
    FigureLook look{theme, row.background ? theme.card : QColor(Qt::transparent), row.fontScale, row.lineScale};
    if (options.background) {
        look.background = *options.background;
        look.theme.opaque = options.background->alpha() > 0;
        look.theme.card = options.background->alpha() > 0 ? *options.background : look.theme.card;
    }
    setSizes(look.theme);
    look.fontScale *= options.fontScale;
    look.lineScale *= options.lineScale;
    return look;
}

void scaleLines(PanelModel& model, double factor)
{
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
