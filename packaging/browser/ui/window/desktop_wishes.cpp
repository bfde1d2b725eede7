#include "ui/window/desktop_wishes.h"

#include <emscripten/bind.h>
#include <emscripten/val.h>

namespace ui {

namespace {

DesktopWishes* listener = nullptr;  // of the one window a page has

void say(bool motion, bool contrast)
{
    if (listener != nullptr) {
        emit listener->motionReduced(motion);
        emit listener->contrastRaised(contrast);
    }
}

EMSCRIPTEN_BINDINGS(wishes)
{
    emscripten::function("sayWishes", &say);
}

}  // namespace

void DesktopWishes::ask()
{
    listener = this;
    emscripten::val::global("mirage").call<void>("sayWishes");
}

}  // namespace ui
