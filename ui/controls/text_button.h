#pragma once

#include <QAbstractButton>

#include "ui/look/theme.h"

namespace ui {

/// A button with its words on it, in the look of the boxes beside it; one that stays down is struck out while it is up,
/// and moves only when it is told to.
class TextButton : public QAbstractButton {
    Q_OBJECT

public:
    explicit TextButton(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    QSize sizeHint() const override;

protected:
    void nextCheckState() override {}
    /// Return presses it as Space does.
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
};

}  // namespace ui
