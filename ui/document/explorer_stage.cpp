// Another part of explorer.h: what a lesson hides and locks.

#include "ui/document/explorer.h"

namespace ui {

void Explorer::setStage(const Stage& stage)
{
    if (stage != stage_) {
        stage_ = stage;
        refresh();
    }
}

/// Whether the step of a lesson locks what is asked for; it is said then.
bool Explorer::refusesLocked(const EditRequest& request)
{
    const bool locked = stage_.locks(optionOf(request));
    if (locked) {
        emit refused({request, lockedReason(request, texts_), true});
    }
    return locked;
}

}  // namespace ui
