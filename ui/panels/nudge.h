#pragma once

#include <optional>

#include <QStringList>
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

    /// Stands near the mean's handle, over nothing else: its words in one line or in two, without them where these have
    /// no place; hidden where the layout has no bell, or no place for the arrow either.
    void follow(const PlotPanel* panel);
    void dismiss();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void showWords(const QStringList& lines);
    bool hasArrow() const { return lines_.size() < 2; }  ///< there is room for two lines alone where all is narrow
    std::optional<QPoint> placeBeside(const HandleWidget& body, const PlotPanel& panel, double mostCovered) const;

    QString text_;
    Theme theme_;
    QStringList lines_;
    bool dismissed_ = false;
};

}  // namespace ui
