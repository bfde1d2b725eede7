#pragma once

#include <QScrollBar>

#include "ui/look/theme.h"

namespace ui {

/// A thin thumb without a trough, always given its room: a panel that grows does not shift its columns.
class SlimScrollBar : public QScrollBar {
    Q_OBJECT

public:
    explicit SlimScrollBar(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    QSize sizeHint() const override { return {kWidth, kWidth}; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    static constexpr int kWidth = 10;

    Theme theme_;
};

}  // namespace ui
