#pragma once

#include <functional>

#include <QMainWindow>
#include <QPointer>

#include "ui/window/presenter_overlay.h"

class QKeyEvent;
class QScreen;

namespace ui {

/// Shows a window on a whole screen without bars, and hears the keys a presenter and a presenter's remote send: pages
/// step the lesson and move no handle, B blacks the screen, S and digits light one panel, H rings the pointer, Esc
/// ends it.
class Presentation : public QObject {
    Q_OBJECT

public:
    /// Where the panels are, in the window, in reading order.
    using Panels = std::function<QList<QRect>()>;

    Presentation(QMainWindow& window, Panels panels);
    ~Presentation() override;

    /// Where the window was before it filled the screen; null where it was maximised.
    QRect placeBefore() const { return before_ & Qt::WindowMaximized ? QRect() : geometry_; }
    bool isOn() const noexcept { return on_; }
    /// On the screen the window is on, or another one.
    void begin(QScreen* screen = nullptr);
    void end();

    PresenterOverlay& overlay() noexcept { return *overlay_; }
    /// The panel in the spotlight, from 0; -1 for none.
    int lit() const noexcept { return lit_; }
    void toggleBlack();
    /// The spotlight goes to the next panel, and out after the last.
    void lightNext();
    void toggleRing();
    /// Panels have other places, or other pictures.
    void follow();

signals:
    void changed(bool on);
    void nextWanted();
    void previousWanted();
    void revealWanted();
    void panelLit(int panel);  ///< or -1

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool isOurs(QObject* watched) const;
    bool takes(const QKeyEvent& key) const;
    bool obey(const QKeyEvent& key);
    void light(int panel);
    void hideBars(bool hidden);

    QMainWindow& window_;
    Panels panels_;
    PresenterOverlay* overlay_;
    Qt::WindowStates before_;
    QRect geometry_;
    QList<QPointer<QWidget>> docks_;  ///< that were open
    int lit_ = -1;
    bool ring_ = false;
    bool on_ = false;
};

}  // namespace ui
