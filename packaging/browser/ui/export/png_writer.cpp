#include "ui/export/png_writer.h"

#include <QBuffer>

namespace ui {

/// By Qt, whose library of PNGs is not shared with others there.
QByteArray pngOf(const QImage& image)
{
    QByteArray png;
    QBuffer buffer(&png);
    return buffer.open(QIODevice::WriteOnly) && image.save(&buffer, "PNG") ? png : QByteArray();
}

}  // namespace ui
