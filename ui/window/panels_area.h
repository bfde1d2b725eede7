#pragma once

#include <QScrollArea>

#include "ui/look/theme.h"

class QGridLayout;

namespace ui {

class SlimScrollBar;

/// Where panels stand in a grid. It gives them all it has; where that is too low for their plots it is told how high
/// their grid must be, and scrolls: by the wheel on what does not use it, by pages, and to what gets the focus.
class PanelsArea : public QScrollArea {
    Q_OBJECT

public:
    explicit PanelsArea(QWidget* parent = nullptr);

    QGridLayout& grid() noexcept { return *grid_; }
    /// What the panels are children of.
    QWidget& content() noexcept { return *content_; }

    void setTheme(const Theme& theme);

    /// From now on the grid is at least so high; at 0 as high as there is room.
    void setLeastHeight(int height);
    /// How many of so many columns there is room for, where each is at least so wide.
    int columnsFor(int wanted, double least) const;
    bool scrolls() const noexcept { return leastHeight_ > 0; }
    /// A page down (1) or up (-1). Whether there was any.
    bool turnPage(int direction);
    /// As much of a widget in it as there is room for.
    void showWhole(const QWidget& widget);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void follow(QWidget* focus);

    QWidget* content_;
    QGridLayout* grid_;
    SlimScrollBar* bar_;
    int leastHeight_ = 0;
};

}  // namespace ui
