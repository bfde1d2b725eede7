#pragma once

#include <optional>

#include <QWidget>

namespace ui {

/// Lies over a window that is presented, and takes no mouse: the black screen, what is not in the spotlight, and a ring
/// around the pointer.
class PresenterOverlay final : public QWidget {
    Q_OBJECT

public:
    explicit PresenterOverlay(QWidget* window);

    void setBlack(bool black);
    bool isBlack() const noexcept { return black_; }
    /// Dims all but a place of the window; nothing: no spotlight.
    void setSpotlight(const std::optional<QRect>& place);
    const std::optional<QRect>& spotlight() const noexcept { return spotlight_; }
    /// Where the pointer is, in the window; nothing: no ring.
    void setPointer(const std::optional<QPoint>& place);
    const std::optional<QPoint>& pointer() const noexcept { return pointer_; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int radius() const;
    QRect ringAt(const QPoint& place) const;

    bool black_ = false;
    std::optional<QRect> spotlight_;
    std::optional<QPoint> pointer_;
};

}  // namespace ui
