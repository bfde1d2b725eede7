#pragma once

#include <QLabel>
#include <QTimer>

#include "ui/look/theme.h"

namespace ui {

/// A word about what was just done, over the lower edge of a window: it takes no focus and no mouse, and goes by
/// itself.
class Notice : public QLabel {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent);

    void setTheme(const Theme& theme);
    void say(const QString& text, bool isProblem = false);
    /// Its lower edge stands so far from the parent's top; where the parent is laid out anew.
    void standOn(int bottom);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void place();

    Theme theme_;
    QTimer gone_;
    int bottom_ = 0;
    bool isProblem_ = false;
};

}  // namespace ui
