#include "ui/window/motion.h"

#include <QApplication>

namespace ui {

Motion::Motion(QMainWindow& window) : window_(window), effects_(QApplication::isEffectEnabled(Qt::UI_General)) {}

Motion::~Motion()
{
    QApplication::setEffectEnabled(Qt::UI_General, effects_);
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
    QApplication::setEffectEnabled(Qt::UI_General, effects_ && !reduced());
}

}  // namespace ui
