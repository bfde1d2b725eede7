#include "ui/window/desktop_store.h"

namespace ui {

namespace {

/// A file holds text: "true" is the boolean that is to be written.
bool isSame(QVariant held, const QVariant& value)
{
    return held.isValid() && held.convert(value.metaType()) && held == value;
}

}  // namespace

QVariant DesktopStore::value(const QString& key) const
{
    const QVariant held = settings_.value(key);
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
