#pragma once

#include <QAbstractButton>

#include "ui/look/theme.h"

namespace ui {

/// A small - or + beside a box; repeats while held.
class StepButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit StepButton(int direction, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    int direction_;
};

}  // namespace ui
