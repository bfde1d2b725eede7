#pragma once

#include <QCheckBox>

#include "ui/present/controls_model.h"

namespace ui {

/// A name and a switch at its right; turned by the next model only.
class SwitchRow : public QCheckBox {
    Q_OBJECT

public:
    explicit SwitchRow(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const SwitchModel& model);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void turned(bool on);

protected:
    void nextCheckState() override {}
    bool hitButton(const QPoint& point) const override { return rect().contains(point); }
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
    SwitchModel model_;
};

}  // namespace ui
