#include "ui/document/background.h"

namespace ui {

class Background::Thread {};

Background::Background() = default;

Background::~Background() = default;

void Background::start(std::function<void()> work)
{
    work();
}

void Background::waitForDone() {}

}  // namespace ui
