#pragma once

#include <QObject>

namespace ui {

/// What a browser says of motion and contrast: that of the system it runs on, and followed when it changes.
class DesktopWishes : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to listen.
    void ask();

signals:
    void motionReduced(bool reduced);
    void contrastRaised(bool raised);
};

}  // namespace ui
