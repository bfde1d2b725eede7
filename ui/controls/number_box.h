#pragma once

#include <QLineEdit>

#include "ui/look/theme.h"
#include "ui/present/parameter_scale.h"

namespace ui {

/// A box to type a value into. Enter or leaving it commits, Escape restores; what is refused stays to be mended.
class NumberBox : public QLineEdit {
    Q_OBJECT

public:
    explicit NumberBox(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);

    /// The text in force; replaces whatever was being typed.
    void setValueText(const QString& text);

    /// Marks the text as refused, until it is edited, restored or replaced.
    void setRefused(bool refused);
    bool isRefused() const noexcept { return refused_; }

signals:
    void committed(const QString& text);
    void restored();
    /// An arrow or page key; the box has no steps of its own.
    void stepKeyPressed(ui::StepSize size, int direction);

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void commit();

    Theme theme_;
    QString inForce_;
    bool refused_ = false;
};

}  // namespace ui
