#pragma once

#include <memory>

#include <QImage>
#include <QWidget>

class QMimeData;

namespace ui {

/// The picture of a figure as large as there is room, on a chequered ground where it is transparent. It can be dragged
/// out to another program.
class FigurePreview : public QWidget {
    Q_OBJECT

public:
    explicit FigurePreview(QWidget* parent = nullptr);

    void setPicture(const QImage& picture);
    const QImage& picture() const noexcept { return picture_; }

    /// Where the picture stands.
    QRect pictureRect() const;

    QSize sizeHint() const override { return {720, 480}; }

signals:
    void dragStarted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    QImage picture_;
    QPoint pressedAt_;
};

}  // namespace ui
