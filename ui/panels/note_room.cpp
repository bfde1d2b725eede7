#include "ui/panels/note_room.h"

#include <algorithm>

#include "ui/panels/panel_frame.h"
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

}  // namespace ui
