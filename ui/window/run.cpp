#include "ui/window/run.h"

#include <QApplication>
#include <QDir>
#include <QProcess>

#include "ui/export/missing_glyphs.h"
#include "ui/panels/handle_widget.h"
#include "ui/window/application_language.h"
#include "ui/window/desktop_dialogs.h"
#include "ui/window/desktop_store.h"
#include "ui/window/ending.h"
#include "ui/window/freed_memory.h"
#include "ui/window/main_window.h"
#include "ui/words/unsaved_texts.h"

namespace ui {

namespace {

/// A process of its own, so that whatever ends one window leaves the others.
void openAnother(MainWindow& window)
{
    if (!QProcess::startDetached(QCoreApplication::applicationFilePath(), {})) {
        window.tell(window.texts()(unsaved::NoNewWindow), true);
    }
}

/// A signal or the end of the desktop's session loses nothing, and asks nothing.
void keepAtTheEnd(MainWindow& window, const Ending& ending)
{
    QObject::connect(&ending, &Ending::asked, &window, [&window] {
        window.keepAll();
        QCoreApplication::exit();  // quit() would ask the window
    });
    QObject::connect(
        qApp, &QGuiApplication::commitDataRequest, &window, [&window] { window.keepAll(); }, Qt::DirectConnection);
}

/// What can wait until the window is there: what was not saved, and what is to be said of the settings.
void begin(MainWindow& window, const DesktopStore& store)
{
    window.unsaved().keepIn(unsavedFolder());
    window.noteStart();
    const QString file = QDir::toNativeSeparators(store.file());
    if (store.isDamaged()) {
        window.tell(window.texts()(unsaved::SettingsDamaged, file), true);
    } else if (store.isUnwritable()) {
        window.tell(window.texts()(unsaved::SettingsNotKept, file), true);
    }
}

}  // namespace

tl::expected<int, QString> runWindow(int& argc, char** argv, const FirstSight& first)
{
    keepFreedMemory();
    // Our controls paint themselves; Fusion paints the rest from a palette, which a desktop's own style may ignore.
    QApplication::setStyle(QStringLiteral("Fusion"));
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("metric-mirage"));
    QApplication::setApplicationDisplayName(QStringLiteral("Metric Mirage"));
    QApplication::setOrganizationName(QStringLiteral("metric-mirage"));
    QApplication::setApplicationVersion(QStringLiteral(METRIC_MIRAGE_VERSION));
    QGuiApplication::setDesktopFileName(QStringLiteral("org.metricmirage.MetricMirage"));
    installHandleAccessibility();
    QFont font = QApplication::font();
    font.setFamilies(fontFamilies({}));
    QApplication::setFont(font);
    ApplicationLanguage language;
    DesktopStore store;
    const Language spoken = ApplicationLanguage::atStart(readSettings(store).language);
    const Texts texts = textsFor(spoken);
    if (const QString missing = missingGlyphs(Language::English, {}, texts); !missing.isEmpty()) {
        return tl::unexpected(missing);  // a window of boxes could not even say so
    }
    language.use(spoken);
    MainWindow window(documentOf(first.opened, first.file), texts, std::make_unique<DesktopDialogs>(texts), &store);
    QObject::connect(&window, &MainWindow::languageChosen, &application,
                     [&language](Language chosen) { language.use(chosen); });
    QObject::connect(&window, &MainWindow::newWindowWanted, &application, [&window] { openAnother(window); });
    const Ending ending;
    keepAtTheEnd(window, ending);
    window.show();
    QMetaObject::invokeMethod(
        &window, [&] { begin(window, store); }, Qt::QueuedConnection);
    if (!first.faults.empty()) {
        QMetaObject::invokeMethod(
            &window, [&] { window.tellProblem(first.faults); }, Qt::QueuedConnection);
    }
    if (!first.tables.isEmpty()) {
        QMetaObject::invokeMethod(
            &window, [&] { window.imports().importFiles(first.tables); }, Qt::QueuedConnection);
    }
    if (!first.lesson.isEmpty()) {
        QMetaObject::invokeMethod(
            &window, [&] { window.openLesson(first.lesson); }, Qt::QueuedConnection);
    }
    if (!first.several.isEmpty()) {
        QMetaObject::invokeMethod(
            &window, [&] { window.file().openAll(first.several); }, Qt::QueuedConnection);
    }
    if (first.opened.fromLink) {
        QMetaObject::invokeMethod(
            &window, [&] { window.followLink(first.link); }, Qt::QueuedConnection);
    }
    return QApplication::exec();
}

}  // namespace ui
