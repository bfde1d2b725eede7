#pragma once

#include <QUndoCommand>

#include "ui/words/step_name.h"

namespace ui {

/// A step of the history, which has its name in every language.
class NamedStep : public QUndoCommand {
public:
    explicit NamedStep(const StepName& name) : QUndoCommand(name.in({})), name_(name) {}

    QString nameIn(const Texts& texts) const { return name_.in(texts); }

private:
    StepName name_;
};

}  // namespace ui
