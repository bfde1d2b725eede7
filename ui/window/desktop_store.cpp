#include "ui/window/desktop_store.h"

#include <QFile>

namespace ui {

namespace {

/// A file holds text: "true" is the boolean that is to be written.
bool isSame(QVariant held, const QVariant& value)
{
    return held.isValid() && held.convert(value.metaType()) && held == value;
}

}  // namespace

/// QSettings reads what it can and seldom complains. A byte 0, as a disk that lost its power leaves it, it never
/// writes.
bool DesktopStore::seenDamaged() const
{
    QFile held(settings_.fileName());
    return settings_.status() == QSettings::FormatError
           || (held.open(QIODevice::ReadOnly) && held.readAll().contains('\0'));
}

QVariant DesktopStore::value(const QString& key) const
{
    QVariant held = settings_.value(key);
    if (!held.isValid() && settings_.contains(key)) {
        held = QStringList();  // which a file holds as nothing at all
    }
    known_.insert(key, held);
    return held;
}

void DesktopStore::setValue(const QString& key, const QVariant& value)
{
    if (!isSame(known_.value(key), value)) {
        known_.insert(key, value);
        settings_.setValue(key, value);
    }
}

void DesktopStore::refresh()
{
    settings_.sync();
}

}  // namespace ui
