#include "ui/window/run.h"

#include <QApplication>

#include "ui/panels/handle_widget.h"
#include "ui/window/application_language.h"
#include "ui/window/desktop_dialogs.h"
#include "ui/window/desktop_store.h"
#include "ui/window/main_window.h"

namespace ui {

int runWindow(int& argc, char** argv, const OpenedScenario& opened, const QString& file, const core::Errors& faults)
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
    const Language first = ApplicationLanguage::atStart(readSettings(store).language);
    language.use(first);
    const Texts texts = textsFor(first);
    MainWindow window(documentOf(opened, file), texts, std::make_unique<DesktopDialogs>(texts), &store);
    QObject::connect(&window, &MainWindow::languageChosen, &application,
                     [&language](Language chosen) { language.use(chosen); });
    window.show();
    if (!faults.empty()) {
        QMetaObject::invokeMethod(
            &window, [&] { window.tellProblem(faults); }, Qt::QueuedConnection);
    }
    return QApplication::exec();
}

}  // namespace ui
