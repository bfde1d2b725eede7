#pragma once

#include <memory>

class QMimeData;
class QObject;
class QPixmap;

namespace ui {

/// Lets a person drag something into another program. In a browser (packaging/browser/) nothing leaves the page so.
void dragOut(QObject* from, std::unique_ptr<QMimeData> what, const QPixmap& picture);

}  // namespace ui
