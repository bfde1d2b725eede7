#include "ui/window/motion.h"

#include <QApplication>

namespace ui {

Motion::Motion(QMainWindow& window) : window_(window)
{
    for (std::size_t i = 0; i < kEffects.size(); ++i) {
        before_[i] = QApplication::isEffectEnabled(kEffects[i]);
    }
}

Motion::~Motion()
{
    chosen_ = desktop_ = false;
    for (std::size_t i = 0; i < kEffects.size(); ++i) {
        QApplication::setEffectEnabled(kEffects[i], before_[i]);
    }
}

void Motion::choose(bool reduced)
{
    chosen_ = reduced;
    apply();
}

void Motion::desktopReduces(bool reduced)
{
    desktop_ = reduced;
    apply();
}

void Motion::apply()
{
    window_.setAnimated(!reduced());
    for (std::size_t i = 0; i < kEffects.size(); ++i) {
        QApplication::setEffectEnabled(kEffects[i], before_[i] && !reduced());
    }
}

}  // namespace ui
