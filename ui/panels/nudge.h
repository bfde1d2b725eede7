#pragma once

#include <QWidget>

#include "ui/look/theme.h"

namespace ui {

class PlotPanel;

/// A quiet hint beside the bell's knob until the first drag. It never takes the mouse.
class Nudge : public QWidget {
    Q_OBJECT

public:
    explicit Nudge(QWidget* parent);

    void setText(const QString& text);
    void setTheme(const Theme& theme);

    /// Stands beside the mean's handle; hidden where the layout has no bell.
    void follow(const PlotPanel* panel);
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString text_;
    Theme theme_;
    bool dismissed_ = false;
};

}  // namespace ui
