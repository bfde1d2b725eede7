#include "ui/window/run.h"

#include <QApplication>

#include "ui/panels/handle_widget.h"
#include "ui/window/application_language.h"
#include "ui/window/desktop_dialogs.h"
#include "ui/window/main_window.h"

namespace ui {

int runWindow(int& argc, char** argv, const OpenedScenario& opened, const QString& file)
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
    language.use(ApplicationLanguage::atStart());
    const Texts texts = textsFor(ApplicationLanguage::atStart());
    MainWindow window(opened.scenario, texts, std::make_unique<DesktopDialogs>(texts));
    QObject::connect(&window, &MainWindow::languageChosen, &application, [&language](Language chosen) {
        language.use(chosen);
        ApplicationLanguage::remember(chosen);
    });
    if (opened.fromFigure) {
        window.file().setFigure(file);
    } else if (!file.isEmpty()) {
        window.file().setPath(file);
    }
    window.show();
    return QApplication::exec();
}

}  // namespace ui
