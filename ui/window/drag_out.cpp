#include "ui/window/drag_out.h"

#include <QDrag>
#include <QMimeData>

namespace ui {

void dragOut(QObject* from, std::unique_ptr<QMimeData> what, const QPixmap& picture)
{
    auto* drag = new QDrag(from);
    drag->setMimeData(what.release());
    drag->setPixmap(picture);
    drag->exec(Qt::CopyAction);
}

}  // namespace ui
