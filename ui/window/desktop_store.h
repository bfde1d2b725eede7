#pragma once

#include <QHash>
#include <QSettings>

#include "ui/document/settings.h"

namespace ui {

/// A person's own settings, in the settings folder of the desktop. Only what changed here is written, since several
/// windows have one file.
class DesktopStore final : public SettingsStore {
public:
    DesktopStore() = default;
    /// In another file, for a test.
    explicit DesktopStore(const QString& file) : settings_(file, QSettings::IniFormat) {}

    QVariant value(const QString& key) const override;
    void setValue(const QString& key, const QVariant& value) override;
    void refresh() override;

    /// Whether there is a file that cannot be read: its settings are those of a first start.
    bool isDamaged() const { return isDamaged_; }
    /// Whether nothing that is set will be there at the next start.
    bool isUnwritable() const { return !settings_.isWritable(); }
    QString file() const { return settings_.fileName(); }

private:
    bool seenDamaged() const;

    QSettings settings_;
    bool isDamaged_ = seenDamaged();
    mutable QHash<QString, QVariant> known_;  ///< as read or written here
};

}  // namespace ui
