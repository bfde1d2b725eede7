#pragma once

#include <QWidget>

namespace ui {

/// What the rows of a control panel lie on: one colour, and a hairline that parts it from the panels at its left.
class Sheet final : public QWidget {
public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ui
