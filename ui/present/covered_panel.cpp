#include "ui/present/covered_panel.h"

#include "ui/words/teaching_texts.h"

namespace ui {

PanelModel covered(const PanelModel& panel, const Texts& texts)
{
    PanelModel cover;
    cover.id = panel.id;
    cover.title = panel.title;
    cover.description = texts(teaching::LessonHiddenPanelSpoken, panel.title);
    cover.theme = panel.theme;
    cover.still.x = panel.still.x;
    cover.still.y = panel.still.y;
    cover.cursorAxis = panel.cursorAxis;
    cover.least = panel.least;
    const QPointF middle((panel.still.x.lower + panel.still.x.upper) / 2.0,
                         (panel.still.y.lower + panel.still.y.upper) / 2.0);
    cover.still.notes.push_back({.id = QStringLiteral("note-hidden"),
                                 .text = texts(teaching::LessonHiddenPanel),
                                 .at = middle,
                                 .colour = panel.theme.mutedInk,
                                 .fixed = true});
    return cover;
}

}  // namespace ui
