// What the export window lets a person choose, and the file that comes of it.

#include "exporting.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QFile>

#include "ui/export/deck.h"
#include "ui/window/figure_preview.h"

namespace {

QByteArray contentOf(const Exporting& exporting, const char* name)
{
    QFile file(exporting.folder.filePath(QLatin1String(name)));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly)) << name;
    return file.readAll();
}

}  // namespace

TEST(ExportChoices, AFilmGoesFromWhereToWhereAndAtThePaceAskedFor)
{
    Exporting exporting;
    ui::ExportChoice small = exporting.window().form().choice();
    small.options.width = 160.0;
    small.options.height = 90.0;
    exporting.window().form().setChoice(small);
    exporting.pick("Format", static_cast<int>(ui::Format::Gif));
    const auto box = [&](const char* name) {
        for (QDoubleSpinBox* found : exporting.window().findChildren<QDoubleSpinBox*>()) {
            if (found->accessibleName() == QLatin1String(name)) {
                return found;
            }
        }
        return static_cast<QDoubleSpinBox*>(nullptr);
    };
    QDoubleSpinBox* from = box("Film: mean at the beginning");
    QDoubleSpinBox* to = box("Film: mean at the end");
    ASSERT_NE(from, nullptr);
    ASSERT_NE(to, nullptr);
    const auto sweep = [&] { return exporting.window().form().choice().sweep; };
    EXPECT_EQ(sweep(), ui::SweepOptions());
    EXPECT_EQ(from->text(), "where the axis begins");
    EXPECT_EQ(to->text(), "where the axis ends");
    from->setValue(0.9);
    to->setValue(0.0);
    exporting.combo("Film: pace")->setFocus();
    QTest::keyClick(exporting.combo("Film: pace"), Qt::Key_Up);
    EXPECT_EQ(sweep().from, 0.9);
    EXPECT_EQ(sweep().to, 0.0);
    EXPECT_EQ(sweep().pace, ui::SweepOptions::Pace::Linear);
    from->setValue(from->minimum());
    EXPECT_FALSE(sweep().from.has_value());
    exporting.pick("Format", static_cast<int>(ui::Format::Pptx));
    EXPECT_FALSE(from->isEnabled());
}

TEST(ExportChoices, ADeckIsOfASlidesSizeAndItsPreviewIsTheSlide)
{
    Exporting exporting;
    exporting.pick("Size", 3);  // square
    exporting.pick("Format", static_cast<int>(ui::Format::Pptx));
    const ui::ExportChoice& choice = exporting.window().form().choice();
    EXPECT_TRUE(ui::deckFaults(choice.options).empty());
    const auto scenario = exporting.open.session().scenario();
    const auto slide = ui::slidePicture(ui::slideOf(scenario, ui::ownTitle(scenario, {}), {}), choice.options, {});
    EXPECT_EQ(exporting.window().preview().picture(), slide.value());
    QCheckBox* titles = nullptr;  // of the panels, which a slide has as well
    for (QCheckBox* box : exporting.window().findChildren<QCheckBox*>()) {
        titles = box->text() == QStringLiteral("Titles of the panels") ? box : titles;
    }
    ASSERT_NE(titles, nullptr);
    ASSERT_TRUE(titles->isEnabled());
    titles->click();
    OpenWindow::settle();
    EXPECT_NE(exporting.window().preview().picture(), slide.value());
}

TEST(ExportChoices, NoBackgroundIsOneOfTheBackgrounds)
{
    Exporting exporting;
    QComboBox* background = exporting.combo("Background");
    ASSERT_NE(background, nullptr);
    EXPECT_EQ(background->currentIndex(), 0);
    exporting.pick("Background", 1);
    EXPECT_EQ(background->currentText(), QStringLiteral("None (transparent)"));
    EXPECT_EQ(exporting.window().form().choice().options.background, QColor(Qt::transparent));
    exporting.exportTo("clear.png");
    const QImage picture(exporting.folder.filePath(QStringLiteral("clear.png")));
    EXPECT_EQ(picture.pixelColor(2, 2).alpha(), 0);
    ui::ExportChoice choice = exporting.window().form().choice();
    choice.options.background = QColor(Qt::yellow);
    exporting.window().form().setChoice(choice);
    EXPECT_EQ(background->currentIndex(), 2);
}

TEST(ExportChoices, TheCurveBeforeTheLastChangeIsDrawnWhereAskedFor)
{
    Exporting exporting;
    QTest::keyClick(exporting.open.bell().handle(ui::HandleRole::SpreadLow), Qt::Key_PageUp);
    OpenWindow::settle();
    exporting.exportTo("without.svg");
    ui::ExportChoice choice = exporting.window().form().choice();
    choice.before = true;
    exporting.window().form().setChoice(choice);
    exporting.exportTo("with.svg");
    EXPECT_FALSE(contentOf(exporting, "without.svg").contains("curve-before"));
    EXPECT_TRUE(contentOf(exporting, "with.svg").contains("curve-before"));
}
