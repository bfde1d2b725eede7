#pragma once

#include <optional>

#include <QMap>
#include <QRect>
#include <QStringList>
#include <QVariant>

#include "ui/words/languages.h"

namespace ui {

/// Where settings are kept from one run to the next, by key.
class SettingsStore {
public:
    virtual ~SettingsStore() = default;

    /// An invalid QVariant for what was never kept.
    virtual QVariant value(const QString& key) const = 0;
    virtual void setValue(const QString& key, const QVariant& value) = 0;
    /// What others have kept meanwhile is what value() gives from now on.
    virtual void refresh() {}
};

/// Keeps them as long as it lives: for a test, which must not touch a person's.
class MemoryStore final : public SettingsStore {
public:
    QVariant value(const QString& key) const override { return values_.value(key); }
    void setValue(const QString& key, const QVariant& value) override { values_.insert(key, value); }

private:
    QVariantMap values_;
};

/// Light, dark, of high contrast, or whatever the desktop is.
enum class ThemeChoice { Desktop, Light, Dark, HighContrast };

/// What the window remembers of a person. The export window's choices are in the same store
/// (ui/export/export_choice.h).
struct Settings {
    ThemeChoice theme = ThemeChoice::Desktop;
    std::optional<Language> language;  ///< none: the desktop's
    QRect geometry;                    ///< of the window when it is not maximised; null for none
    bool maximised = false;
    bool controlsShown = true;
    QStringList foldedSections = firstSight();  ///< of the controls
    bool helpShown = false;
    bool reduceMotion = false;
    bool sound = false;              ///< of the featured curve while the cursor moves
    int textSteps = 0;               ///< tenths by which all text is larger
    QStringList recentFiles;         ///< whole paths, the latest first
    QMap<QString, int> lessonSteps;  ///< where each lesson was left, by its name; the first step is 0
    QString folder;                  ///< of the last document opened or saved

    /// What is folded until a person unfolds it: few controls at first sight.
    static QStringList firstSight();

    friend bool operator==(const Settings&, const Settings&) = default;
};

inline constexpr int kRecentFiles = 8;

/// What a store holds; whatever is missing or makes no sense is as it is at first.
[[nodiscard]] Settings readSettings(const SettingsStore& store);
/// The list of files alone, which other windows may have added to.
[[nodiscard]] QStringList recentFilesIn(const SettingsStore& store);
void writeSettings(SettingsStore& store, const Settings& settings);

/// The list with a file at its head, once and by its whole path.
[[nodiscard]] QStringList withRecent(QStringList files, const QString& path);

/// A window's place on the screens there are now: on the one it was mostly on, no larger than that and wholly on it. A
/// null rectangle where it was on none of them.
[[nodiscard]] QRect clamped(const QRect& geometry, const QList<QRect>& screens);

}  // namespace ui
