#include "ui/panels/note_room.h"

#include <algorithm>
#include <utility>

#include <QSet>

#include "ui/panels/panel_frame.h"
#include "ui/panels/panel_ticks.h"
#include "ui/panels/shaped_text.h"
#include "ui/panels/text_painter.h"

namespace ui {

bool fixedNotesFit(const PanelModel& model, const QSizeF& size)
{
    const auto& notes = model.moving.notes;
    if (std::none_of(notes.begin(), notes.end(), [](const NoteModel& note) { return note.fixed; })) {
        return true;
    }
    const PanelFrame frame(model, size);
    const QFont font = themeFont(model.theme, model.theme.labelSize);
    return std::all_of(notes.begin(), notes.end(), [&](const NoteModel& note) {
        const bool rightward = note.fixed && (note.alignment & Qt::AlignLeft);
        return !rightward || frame.pixel(note.at).x() + shaped(note.text, font).width <= size.width();
    });
}

PanelModel withRowsNamed(PanelModel model, const QSizeF& size)
{
    constexpr double kStep = 0.95;
    constexpr double kLeast = 0.5;  // of the size they had
    const Theme given = model.theme;
    const auto isNamed = [&] {  // and no two names are cut to the same
        QSet<QString> names;
        for (const WrittenTick& row : writtenTicksY(model, PanelFrame(model, size))) {
            names << row.tick.label;
        }
        return static_cast<std::size_t>(names.size()) == model.still.y.ticks.size();
    };
    if (model.still.y.names && !model.still.y.ticks.empty()) {
        model.theme.smallSize = std::min(given.smallSize, kStep * given.tickSize);  // they may be smaller than numbers
        double letters = kStep * kSmallestName * given.tickSize;
        for (; !isNamed() && letters >= kLeast * kSmallestName * given.tickSize; letters *= kStep) {
            model.theme.smallSize = letters;
        }
    }
    while (!fixedNotesFit(model, size) && kStep * model.theme.labelSize >= kLeast * given.labelSize) {
        model.theme.labelSize *= kStep;
    }
    return model;
}

}  // namespace ui
