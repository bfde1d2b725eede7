#include "ui/window/desktop_wishes.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>

namespace ui {

namespace {

const QString kService = QStringLiteral("org.freedesktop.portal.Desktop");
const QString kPath = QStringLiteral("/org/freedesktop/portal/desktop");
const QString kInterface = QStringLiteral("org.freedesktop.portal.Settings");
const QString kGnome = QStringLiteral("org.gnome.desktop.interface");
const QString kAnimations = QStringLiteral("enable-animations");
const QString kAppearance = QStringLiteral("org.freedesktop.appearance");
const QString kContrast = QStringLiteral("contrast");

/// The value itself: portals wrap it once or twice.
QVariant unwrapped(QVariant value)
{
    while (value.metaType() == QMetaType::fromType<QDBusVariant>()) {
        value = value.value<QDBusVariant>().variant();
    }
    return value;
}

}  // namespace

void DesktopWishes::ask()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected()) {
        return;
    }
    bus.connect(kService, kPath, kInterface, QStringLiteral("SettingChanged"), this,
                SLOT(changed(QString, QString, QDBusVariant)));
    askFor(kGnome, kAnimations);
    askFor(kAppearance, kContrast);
}

void DesktopWishes::askFor(const QString& group, const QString& key)
{
    QDBusMessage question = QDBusMessage::createMethodCall(kService, kPath, kInterface, QStringLiteral("Read"));
    question << group << key;
    auto* answer = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(question), this);
    connect(answer, &QDBusPendingCallWatcher::finished, this, [this, group, key, answer] {
        const QDBusPendingReply<QDBusVariant> reply = *answer;
        if (!reply.isError()) {
            say(group, key, reply.value().variant());
        }
        answer->deleteLater();
    });
}

void DesktopWishes::changed(const QString& group, const QString& key, const QDBusVariant& value)
{
    say(group, key, value.variant());
}

void DesktopWishes::say(const QString& group, const QString& key, const QVariant& value)
{
    if (group == kGnome && key == kAnimations) {
        emit motionReduced(!unwrapped(value).toBool());
    } else if (group == kAppearance && key == kContrast) {
        emit contrastRaised(unwrapped(value).toUInt() == 1);
    }
}

}  // namespace ui
