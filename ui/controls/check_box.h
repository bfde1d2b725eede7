#pragma once

#include <QCheckBox>

namespace ui {

/// A check with its words, in the colours of its palette: the style's own square is dark on dark in a dark theme.
class CheckBox : public QCheckBox {
    Q_OBJECT

public:
    using QCheckBox::QCheckBox;

    QSize sizeHint() const override;

protected:
    bool hitButton(const QPoint& position) const override { return rect().contains(position); }
    void paintEvent(QPaintEvent* event) override;
};

}  // namespace ui
