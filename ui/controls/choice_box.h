#pragma once

#include <QComboBox>

#include "ui/present/controls_model.h"

namespace ui {

class ElidedLabel;

/// The flat box of a ChoiceRow. The wheel scrolls the panel, not the choice.
class ChoiceBox : public QComboBox {
    Q_OBJECT

public:
    explicit ChoiceBox(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void wheelEvent(QWheelEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    Theme theme_;
};

/// One of several, in a drop-down list; shows what the model says, also after a choice was refused.
class ChoiceRow : public QWidget {
    Q_OBJECT

public:
    explicit ChoiceRow(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setModel(const ChoiceModel& model);
    ChoiceBox& box() noexcept { return *box_; }

signals:
    void chosen(int index);

private:
    ChoiceModel model_;
    ElidedLabel* label_;
    ChoiceBox* box_;
};

}  // namespace ui
