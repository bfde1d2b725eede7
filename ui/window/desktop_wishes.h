#pragma once

#include <QObject>
#include <QVariant>

class QDBusVariant;

namespace ui {

/// What a desktop says of motion and contrast, asked of its settings portal (org.freedesktop.portal.Settings) without
/// waiting, and followed when it changes. Where there is no such portal nothing is ever said.
class DesktopWishes : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Begins to listen; some time later what it says follows.
    void ask();

signals:
    void motionReduced(bool reduced);
    void contrastRaised(bool raised);

private slots:
    void changed(const QString& group, const QString& key, const QDBusVariant& value);

private:
    void askFor(const QString& group, const QString& key);
    void say(const QString& group, const QString& key, const QVariant& value);
};

}  // namespace ui
