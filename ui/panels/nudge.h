#pragma once

#include <optional>

#include <QWidget>

#include "ui/look/theme.h"

namespace ui {

class HandleWidget;
class PlotPanel;

/// A quiet hint beside the bell's knob until the first drag. It never takes the mouse.
class Nudge : public QWidget {
    Q_OBJECT

public:
    explicit Nudge(QWidget* parent);

    void setText(const QString& text);
    void setTheme(const Theme& theme);

    /// Stands beside the mean's handle, over nothing else, without words where these have no place; hidden where the
    /// layout has no bell, or no place for the arrow either.
    void follow(const PlotPanel* panel);
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showWords(bool there);
    std::optional<QPoint> placeBeside(const HandleWidget& body, const PlotPanel& panel, double mostCovered) const;

    QString text_;
    Theme theme_;
    bool hasWords_ = true;
    bool dismissed_ = false;
};

}  // namespace ui
