#include <clocale>

#include <QApplication>
#include <QLocale>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// GoogleTest runs; the window is real but drawn nowhere, and no desktop's locale or settings leak in.
int main(int argc, char** argv)
{
    if (!qEnvironmentVariable("QT_QPA_PLATFORM")
             .startsWith(QLatin1String("offscreen"))) {  // which may name its screens
        qputenv("QT_QPA_PLATFORM", "offscreen");
    }
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    const QTemporaryDir settings;  // of this process alone: tests run side by side
    QSettings::setPath(QSettings::NativeFormat, QSettings::UserScope, settings.path());
    QLocale::setDefault(QLocale::c());
    const QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("metric-mirage-tests"));
    QApplication::setOrganizationName(QStringLiteral("metric-mirage-tests"));
    QApplication::setCursorFlashTime(0);  // a blinking cursor would be an unasked-for repaint
    QApplication::setStyle(QStringLiteral("fusion"));
    std::setlocale(LC_ALL, "C");
    return RUN_ALL_TESTS();
}
