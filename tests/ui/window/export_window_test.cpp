// The export window: its choices make the file, its preview is the file's picture, and it asks once.

#include <algorithm>
#include <functional>

#include "exporting.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDir>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QMessageBox>
#include <QMimeData>
#include <QProcess>
#include <QPushButton>
#include <QTimer>

#include "ui/export/deck.h"
#include "ui/export/embedded_scenario.h"
#include "ui/export/export.h"
#include "ui/window/desktop_dialogs.h"
#include "ui/window/figure_preview.h"

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << path.toStdString();
    return file.readAll();
}

}  // namespace

TEST(ExportWindow, WritesWhatTheCommandLineWrites)
{
    Exporting exporting;
    ASSERT_TRUE(exporting.window().isVisible());
    EXPECT_FALSE(exporting.window().isModal());
    exporting.pick("Theme", 1);
    exporting.pick("Size", 1);
    exporting.exportTo("half");

    ui::FigureOptions options;
    options.width = 960.0;
    options.theme = ui::ThemeId::Dark;
    const auto expected = ui::renderFigure(exporting.open.session().scenario(), options, ui::Format::Svg, {});
    ASSERT_TRUE(expected.has_value());
    EXPECT_EQ(contentOf(exporting.folder.filePath(QStringLiteral("half.svg"))), *expected);
}

TEST(ExportWindow, ExportsAgainWithoutAsking)
{
    Exporting exporting;
    exporting.exportTo("again.svg");
    const QByteArray before = contentOf(exporting.open.dialogs->save);
    QTest::keyClick(exporting.open.bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
    OpenWindow::settle();
    exporting.window().exportAgain();
    exporting.finish();
    EXPECT_EQ(exporting.open.dialogs->exportsAsked, 1);
    EXPECT_NE(contentOf(exporting.open.dialogs->save), before);
}

TEST(ExportWindow, ThePreviewIsThePictureAndFollowsTheScenario)
{
    Exporting exporting;
    const ui::FigureOptions options;
    const auto expected = ui::renderImage(exporting.open.session().scenario(), options, {});
    EXPECT_EQ(exporting.window().preview().picture(), *expected);
    QTest::keyClick(exporting.open.bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
    OpenWindow::settle();
    EXPECT_NE(exporting.window().preview().picture(), *expected);
}

TEST(ExportWindow, LeavesOutThePanelsThatAreNotTicked)
{
    Exporting exporting;
    const auto boxes = exporting.window().findChildren<QCheckBox*>();
    const auto bell = std::find_if(boxes.begin(), boxes.end(),
                                   [](QCheckBox* box) { return box->text().startsWith(QStringLiteral("How hard")); });
    ASSERT_NE(bell, boxes.end());
    QTest::mouseClick(*bell, Qt::LeftButton, {}, QPoint(8, (*bell)->height() / 2));
    EXPECT_EQ(exporting.window().form().choice().options.panels, QStringList{QStringLiteral("panel-metric")});
}

TEST(ExportWindow, RemembersTheLastChoice)
{
    ui::MemoryStore store;
    {
        Exporting exporting(&store);
        exporting.pick("Format", 2);
        exporting.pick("Theme", 2);
    }
    OpenWindow open({}, {}, &store);
    const ui::ExportChoice choice = open.window->exports().window().form().choice();
    EXPECT_EQ(choice.format, ui::Format::Png);
    EXPECT_EQ(choice.options.theme, ui::ThemeId::Projector);
}

TEST(ExportWindow, RemembersTheFolderOfTheLastFigure)
{
    ui::MemoryStore store;
    QString folder;
    {
        Exporting exporting(&store);
        exporting.exportTo("one.svg");
        folder = exporting.folder.path();
    }
    Exporting next(&store);
    next.open.dialogs->save.clear();
    next.window().exportFigure();
    EXPECT_EQ(next.open.dialogs->suggested, folder + QStringLiteral("/metric-mirage.svg"));
}

TEST(ExportWindow, KeepsTheSizeWhenTheUnitChanges)
{
    Exporting exporting;
    exporting.pick("Unit", 1);
    EXPECT_NEAR(exporting.window().form().choice().options.width, 508.0, 0.05);  // 1920 / 96 in
    EXPECT_NEAR(exporting.window().form().choice().options.height, 285.8, 0.05);
}

TEST(ExportWindow, CopiesSvgAndPngAtOnce)
{
    Exporting exporting;
    exporting.window().copyFigure();
    const QMimeData* data = QApplication::clipboard()->mimeData();
    ASSERT_NE(data, nullptr);
    EXPECT_TRUE(data->hasFormat(QStringLiteral("image/svg+xml")));
    EXPECT_TRUE(data->hasFormat(QStringLiteral("image/png")));
    const auto inside = ui::scenarioInFigure(data->data(QStringLiteral("image/svg+xml")));
    ASSERT_TRUE(inside.has_value());
    EXPECT_EQ(*inside, exporting.open.session().scenario());
}

TEST(ExportWindow, SaysWhyAFileCouldNotBeWritten)
{
    Exporting exporting;
    exporting.open.dialogs->save = QStringLiteral("/nowhere/at/all.svg");
    exporting.window().exportFigure();
    exporting.finish();
    EXPECT_TRUE(exporting.window().message().contains(QStringLiteral("/nowhere/at/all.svg")))
        << exporting.window().message().toStdString();
    EXPECT_FALSE(QFile::exists(QStringLiteral("/nowhere")));
}

TEST(ExportWindow, ADeckHasTheOpenedScenariosAndThePresentOne)
{
    Exporting exporting;
    const QString folder = QStringLiteral(METRIC_MIRAGE_SOURCE_DIR "/resources/scenarios/");
    ASSERT_TRUE(exporting.open.window->file().open(folder + QStringLiteral("paper-fig2.mirage")));
    ASSERT_TRUE(exporting.open.window->file().open(folder + QStringLiteral("slope.mirage")));
    ui::ExportChoice choice = exporting.window().form().choice();
    choice.format = ui::Format::Pptx;
    exporting.window().form().setChoice(choice);
    exporting.exportTo("talk.pptx");
    const auto inside = ui::scenariosInDeck(contentOf(exporting.open.dialogs->save));
    ASSERT_TRUE(inside.has_value());
    ASSERT_EQ(inside->size(), 2U);
    EXPECT_EQ(inside->front().view().layout, core::Layout::SixPanels);
    EXPECT_EQ(inside->back(), exporting.open.session().scenario());
}

TEST(ExportWindow, WritesAShortFilmAndItsEstimateStandsThere)
{
    Exporting exporting;
    ui::ExportChoice choice = exporting.window().form().choice();
    choice.format = ui::Format::Gif;
    choice.options.width = 320.0;
    choice.options.height = 180.0;
    choice.sweep.frames = 3;
    exporting.window().form().setChoice(choice);
    exporting.window().refresh();
    EXPECT_TRUE(exporting.window().message().contains(QStringLiteral("0.1 seconds")));
    exporting.exportTo("film.gif");
    EXPECT_TRUE(contentOf(exporting.open.dialogs->save).startsWith("GIF89a"));
}

/// The name decides where it says what the file is, and the window says so.
TEST(ExportWindow, FollowsATypedEndingItKnows)
{
    Exporting exporting;
    ASSERT_EQ(exporting.window().form().choice().format, ui::Format::Svg);
    exporting.exportTo("pic.PNG");
    EXPECT_TRUE(contentOf(exporting.open.dialogs->save).startsWith("\x89PNG"));
    EXPECT_EQ(QDir(exporting.folder.path()).entryList(QDir::Files), QStringList{QStringLiteral("pic.PNG")});
    EXPECT_EQ(exporting.window().form().choice().format, ui::Format::Png);
    EXPECT_TRUE(exporting.window().message().startsWith(QStringLiteral("Written as PNG")))
        << exporting.window().message().toStdString();
    exporting.exportTo("other.png");
    EXPECT_TRUE(exporting.window().message().startsWith(QStringLiteral("Written: ")));
}

TEST(ExportWindow, AddsItsEndingAndAsksBeforeItReplaces)
{
    Exporting exporting;
    exporting.exportTo("a.v2");
    const QString named = exporting.folder.filePath(QStringLiteral("a.v2.svg"));
    EXPECT_TRUE(contentOf(named).startsWith("<?xml"));
    EXPECT_EQ(exporting.open.dialogs->replacing, QStringList()) << "nothing stands there yet";
    ASSERT_TRUE(QFile::remove(named));
    QFile old(named);
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.write("old");
    old.close();
    exporting.open.dialogs->mayDo = false;
    exporting.exportTo("a.v2");
    EXPECT_EQ(exporting.open.dialogs->replacing, QStringList{named});
    EXPECT_EQ(contentOf(named), "old");
    exporting.open.dialogs->mayDo = true;
    exporting.exportTo("a.v2");
    EXPECT_TRUE(contentOf(named).startsWith("<?xml"));
}

TEST(ExportWindow, AsksAgainWhereTheLastFileIsOfAnotherFormat)
{
    Exporting exporting;
    exporting.exportTo("a.svg");
    exporting.pick("Format", 2);
    exporting.open.dialogs->save = exporting.folder.filePath(QStringLiteral("b.png"));
    exporting.window().exportAgain();
    exporting.finish();
    EXPECT_EQ(exporting.open.dialogs->exportsAsked, 2);
    EXPECT_TRUE(contentOf(exporting.folder.filePath(QStringLiteral("a.svg"))).startsWith("<?xml"));
    EXPECT_TRUE(contentOf(exporting.open.dialogs->save).startsWith("\x89PNG"));
}

/// Ten exports, the window painting in between, and the command line's in a process that has painted nothing.
TEST(ExportWindow, TheSameJobGivesTheSameBytes)
{
    Exporting exporting;
    const QString fromCommandLine = exporting.folder.filePath(QStringLiteral("command-line.svg"));
    ASSERT_EQ(QProcess::execute(QStringLiteral(METRIC_MIRAGE_PROGRAM),
                                {QStringLiteral("export"), QStringLiteral("--output"), fromCommandLine}),
              0);
    const QByteArray expected = contentOf(fromCommandLine);
    exporting.exportTo("window.svg");
    for (int i = 0; i < 10; ++i) {
        EXPECT_TRUE(contentOf(exporting.open.dialogs->save) == expected) << "export " << i + 1;
        QTest::keyClick(exporting.open.bell().handle(ui::HandleRole::Mean), Qt::Key_PageUp);
        OpenWindow::settle();
        exporting.open.session().history().undo();
        OpenWindow::settle();
        exporting.window().exportAgain();
        exporting.finish();
    }
}

/// The desktop's own dialog: the ending is there before it is asked whether a file may be replaced.
TEST(ExportWindow, TheFileDialogAsksAboutTheFileThatIsWritten)
{
    const QTemporaryDir folder;
    QFile old(folder.filePath(QStringLiteral("figure.svg")));
    ASSERT_TRUE(old.open(QIODevice::WriteOnly));
    old.close();
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    ui::DesktopDialogs dialogs{ui::Texts()};
    QString asked;
    const std::function<void()> answer = [&] {
        QWidget* modal = QApplication::activeModalWidget();
        auto* box = qobject_cast<QMessageBox*>(modal);
        if (box != nullptr) {
            asked = box->text();
            box->button(QMessageBox::Yes)->click();
            return;
        }
        QTimer::singleShot(0, qApp, answer);  // for the question, which is asked while the key is pressed
        if (modal != nullptr) {
            auto* name = modal->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
            name->setText(QStringLiteral("figure"));
            QTest::keyClick(name, Qt::Key_Return);
        }
    };
    QTimer::singleShot(0, qApp, answer);
    const QString path = dialogs.fileToExport(nullptr, folder.filePath(QStringLiteral("x.svg")), QStringLiteral("svg"));
    EXPECT_EQ(path, folder.filePath(QStringLiteral("figure.svg")));
    EXPECT_TRUE(asked.contains(QStringLiteral("figure.svg"))) << asked.toStdString();
}
