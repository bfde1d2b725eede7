#include "ui/window/run.h"

#include <QApplication>

#include "ui/panels/handle_widget.h"
#include "ui/window/application_language.h"
#include "ui/window/desktop_dialogs.h"
#include "ui/window/desktop_store.h"
#include "ui/window/main_window.h"

namespace ui {

int runWindow(int& argc, char** argv, const FirstSight& first)
{
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
    language.use(spoken);
    const Texts texts = textsFor(spoken);
    MainWindow window(documentOf(first.opened, first.file), texts, std::make_unique<DesktopDialogs>(texts), &store);
    QObject::connect(&window, &MainWindow::languageChosen, &application,
                     [&language](Language chosen) { language.use(chosen); });
    window.show();
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
    return QApplication::exec();
}

}  // namespace ui
