#include "ui/window/drag_out.h"

#include <QMimeData>

namespace ui {

void dragOut(QObject*, std::unique_ptr<QMimeData>, const QPixmap&) {}

}  // namespace ui
