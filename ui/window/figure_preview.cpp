#include "ui/window/figure_preview.h"

#include <QApplication>
#include <QMouseEvent>
#include <QPainter>

namespace ui {

FigurePreview::FigurePreview(QWidget* parent) : QWidget(parent)
{
    setMinimumSize(200, 120);
    setCursor(Qt::OpenHandCursor);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

void FigurePreview::setPicture(const QImage& picture)
{
    picture_ = picture;
    update();
}

QRect FigurePreview::pictureRect() const
{
    const QSize size = picture_.size().scaled(this->size() - QSize(16, 16), Qt::KeepAspectRatio);
    return {QPoint((width() - size.width()) / 2, (height() - size.height()) / 2), size};
}

void FigurePreview::paintEvent(QPaintEvent*)
{
    if (picture_.isNull()) {
        return;
    }
    QPainter painter(this);
    const QRect place = pictureRect();
    if (picture_.hasAlphaChannel()) {
        constexpr int kSquare = 10;
        painter.fillRect(place, Qt::white);
        painter.setClipRect(place);
        for (int y = place.top(); y < place.bottom(); y += kSquare) {
            for (int x = place.left() + ((y - place.top()) / kSquare % 2) * kSquare; x < place.right();
                 x += 2 * kSquare) {
                painter.fillRect(x, y, kSquare, kSquare, QColor(0xdd, 0xdd, 0xdd));
            }
        }
        painter.setClipping(false);
    }
    const QSize pixels = place.size() * devicePixelRatioF();
    QImage scaled = picture_.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
    scaled.setDevicePixelRatio(devicePixelRatioF());
    painter.drawImage(place.topLeft(), scaled);
    painter.setPen(palette().color(QPalette::Mid));
    painter.drawRect(place.adjusted(-1, -1, 0, 0));
}

void FigurePreview::mousePressEvent(QMouseEvent* event)
{
    pressedAt_ = event->position().toPoint();
}

void FigurePreview::mouseMoveEvent(QMouseEvent* event)
{
    const bool far = (event->position().toPoint() - pressedAt_).manhattanLength() >= QApplication::startDragDistance();
    if (event->buttons() & Qt::LeftButton && far) {
        emit dragStarted();
    }
}

}  // namespace ui
