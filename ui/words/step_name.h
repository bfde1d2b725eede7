#pragma once

#include <functional>

#include "ui/words/texts.h"

namespace ui {

/// What an undo step is called: said anew in each language, since the language may change while the step is kept.
class StepName {
public:
    using Saying = std::function<QString(const Texts&)>;

    StepName(Saying saying) : saying_(std::move(saying)) {}
    StepName(Text text) : saying_([text](const Texts& texts) { return texts(text); }) {}

    QString in(const Texts& texts) const { return saying_(texts); }

private:
    Saying saying_;
};

}  // namespace ui
