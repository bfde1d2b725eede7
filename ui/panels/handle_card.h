#pragma once

#include <optional>

#include <QWidget>

#include "ui/panels/handle_widget.h"

namespace ui {

/// A card with handles. It reports what the mouse and keys ask of them; nothing moves here before the next model says
/// so.
class HandleCard : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

signals:
    void gripped(ui::HandleRole role, const QPointF& place);
    void dragged(ui::HandleRole role, const QPointF& place, const QPointF& perPixel);
    void released(ui::HandleRole role);
    void stepped(ui::HandleRole role, ui::StepSize size, int direction);
    void movedToEnd(ui::HandleRole role, int direction);
    void cancelled(ui::HandleRole role);  ///< Esc while it is held: as if it had never been taken hold of
    void valueRequested(ui::HandleRole role, double value);

protected:
    void keyPressEvent(QKeyEvent* event) override;

    /// Lets go of the handle the mouse holds, which it names.
    virtual std::optional<HandleRole> dropHeld() = 0;

    /// A visible handle of this card whose keys and screen readers are heard.
    HandleWidget* makeHandle(const HandleModel& model);
};

}  // namespace ui
