#pragma once

#include <QSettings>

#include "ui/document/settings.h"

namespace ui {

/// A person's own settings, in the browser's storage of this page.
class DesktopStore final : public SettingsStore {
public:
    DesktopStore() = default;

    QVariant value(const QString& key) const override;
    void setValue(const QString& key, const QVariant& value) override;

    bool isDamaged() const { return false; }
    bool isUnwritable() const { return false; }
    QString file() const { return {}; }

private:
    QSettings settings_;
};

}  // namespace ui
