#include "ui/window/desktop_wishes.h"

#include <emscripten.h>
#include <emscripten/bind.h>

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
    EM_ASM({
        const motion = matchMedia("(prefers-reduced-motion: reduce)");
        const contrast = matchMedia("(prefers-contrast: more)");
        const say = () = > Module.sayWishes(motion.matches, contrast.matches);
        motion.addEventListener("change", say);
        contrast.addEventListener("change", say);
        say();
    });
}

}  // namespace ui
