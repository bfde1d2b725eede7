#pragma once

#include <QObject>

namespace ui {

/// Keeps the wheel from what it merely passes: a box, list or slider without the focus leaves it to what scrolls, in
/// every window of the program, the dialogs of Qt among them; nor does the wheel give it the focus.
class WheelFocus : public QObject {
    Q_OBJECT

public:
    /// For the whole application; more than once is once.
    static void install();

    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    using QObject::QObject;
};

}  // namespace ui
