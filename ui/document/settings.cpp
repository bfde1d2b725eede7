#include "ui/document/settings.h"

#include <algorithm>
#include <array>

#include <QFileInfo>

namespace ui {

namespace {

constexpr std::array kThemes = {"desktop", "light", "dark", "high-contrast"};  // in ThemeChoice's order

const QString kTheme = QStringLiteral("theme");
const QString kLanguage = QStringLiteral("language");
const QString kGeometry = QStringLiteral("window/geometry");
const QString kMaximised = QStringLiteral("window/maximised");
const QString kControls = QStringLiteral("window/controls");
const QString kFolded = QStringLiteral("window/folded");
const QString kHelp = QStringLiteral("window/help");
const QString kReduceMotion = QStringLiteral("reduce-motion");
const QString kSound = QStringLiteral("sound");
const QString kTextSteps = QStringLiteral("window/text-steps");
const QString kRecent = QStringLiteral("recent-files");
const QString kLessons = QStringLiteral("lessons/steps");
const QString kFolder = QStringLiteral("folder");

}  // namespace

QStringList Settings::firstSight()
{
    return {QStringLiteral("distribution"), QStringLiteral("task"), QStringLiteral("axes"), QStringLiteral("law"),
            QStringLiteral("test")};
}

QStringList recentFilesIn(const SettingsStore& store)
{
    return store.value(kRecent).toStringList().mid(0, kRecentFiles);
}

Settings readSettings(const SettingsStore& store)
{
    Settings settings;
    const auto theme = std::find(kThemes.begin(), kThemes.end(), store.value(kTheme).toString());
    if (theme != kThemes.end()) {
        settings.theme = static_cast<ThemeChoice>(theme - kThemes.begin());
    }
    settings.language = languageOf(store.value(kLanguage).toString().toStdString());
    settings.geometry = store.value(kGeometry).toRect();
    settings.maximised = store.value(kMaximised).toBool();
    settings.controlsShown = store.value(kControls).isValid() ? store.value(kControls).toBool() : true;
    if (const QVariant folded = store.value(kFolded); folded.isValid()) {
        settings.foldedSections = folded.toStringList();
    }
    settings.helpShown = store.value(kHelp).toBool();
    settings.reduceMotion = store.value(kReduceMotion).toBool();
    settings.sound = store.value(kSound).toBool();
    settings.textSteps = store.value(kTextSteps).toInt();
    settings.recentFiles = recentFilesIn(store);
    const QVariantMap steps = store.value(kLessons).toMap();
    for (auto step = steps.begin(); step != steps.end(); ++step) {
        settings.lessonSteps.insert(step.key(), step.value().toInt());
    }
    settings.folder = store.value(kFolder).toString();
    return settings;
}

void writeSettings(SettingsStore& store, const Settings& settings)
{
    store.setValue(kTheme, QLatin1String(kThemes[static_cast<std::size_t>(settings.theme)]));
    if (settings.language) {
        const std::string_view key = rowOf(*settings.language).key;
        store.setValue(kLanguage, QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size())));
    }
    store.setValue(kGeometry, settings.geometry);
    store.setValue(kMaximised, settings.maximised);
    store.setValue(kControls, settings.controlsShown);
    store.setValue(kFolded, settings.foldedSections);
    store.setValue(kHelp, settings.helpShown);
    store.setValue(kReduceMotion, settings.reduceMotion);
    store.setValue(kSound, settings.sound);
    store.setValue(kTextSteps, settings.textSteps);
    store.setValue(kRecent, settings.recentFiles);
    QVariantMap steps;
    for (auto step = settings.lessonSteps.begin(); step != settings.lessonSteps.end(); ++step) {
        steps.insert(step.key(), step.value());
    }
    store.setValue(kLessons, steps);
    store.setValue(kFolder, settings.folder);
}

QStringList withRecent(QStringList files, const QString& path)
{
    const QString whole = QFileInfo(path).absoluteFilePath();
    files.removeAll(whole);
    files.prepend(whole);
    return files.mid(0, kRecentFiles);
}

QRect clamped(const QRect& geometry, const QList<QRect>& screens)
{
    const auto shared = [&](const QRect& screen) {
        const QSize both = screen.intersected(geometry).size();
        return both.isEmpty() ? 0 : both.width() * both.height();
    };
    const auto most = std::max_element(screens.begin(), screens.end(),
                                       [&](const QRect& a, const QRect& b) { return shared(a) < shared(b); });
    if (most == screens.end() || shared(*most) == 0) {
        return {};
    }
    const QSize size = geometry.size().boundedTo(most->size());
    return {QPoint(std::clamp(geometry.left(), most->left(), most->left() + most->width() - size.width()),
                   std::clamp(geometry.top(), most->top(), most->top() + most->height() - size.height())),
            size};
}

}  // namespace ui
