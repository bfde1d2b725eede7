#pragma once

#include <QAbstractButton>

#include "ui/look/theme.h"

namespace ui {

/// The head of a section of controls: a click, Space or Return folds what stands below it, or shows it again. Checked
/// while it is shown.
class SectionHead : public QAbstractButton {
    Q_OBJECT

public:
    explicit SectionHead(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return {0, sizeHint().height()}; }

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
};

}  // namespace ui
