#pragma once

#include <QSettings>

#include "ui/document/settings.h"

namespace ui {

/// A person's own settings, in the settings folder of the desktop.
class DesktopStore final : public SettingsStore {
public:
    QVariant value(const QString& key) const override { return settings_.value(key); }
    void setValue(const QString& key, const QVariant& value) override { settings_.setValue(key, value); }

private:
    QSettings settings_;
};

}  // namespace ui
