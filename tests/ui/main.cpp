#include <clocale>

#include <QApplication>
#include <QLocale>
#include <QStandardPaths>

#include <gtest/gtest.h>

/// GoogleTest runs; the window is real but drawn nowhere, and no desktop's locale or settings leak in.
int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    testing::InitGoogleTest(&argc, argv);
    QStandardPaths::setTestModeEnabled(true);
    QLocale::setDefault(QLocale::c());
    const QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);  // a blinking cursor would be an unasked-for repaint
    QApplication::setStyle(QStringLiteral("fusion"));
    std::setlocale(LC_ALL, "C");
    return RUN_ALL_TESTS();
}
