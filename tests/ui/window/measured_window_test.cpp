// The layouts of measurements in the real window, and every built-in scenario of measurements.

#include <algorithm>

#include <QAction>
#include <QLabel>
#include <QMenu>

#include "core/import/built_in.h"
#include "core/io/presets.h"
#include "tests/ui/window/open_window.h"
#include "ui/controls/evidence_caption.h"
#include "ui/controls/series_list.h"
#include "ui/export/export.h"
#include "ui/look/theme_table.h"
#include "ui/window/export_window.h"
#include "ui/words/evidence_text.h"

namespace {

template <typename Widget>
Widget& only(OpenWindow& open)
{
    return *open.window->findChildren<Widget*>().front();
}

TEST(MeasuredWindow, EveryScenarioOfMeasurementsOpensWithItsCaption)
{
    for (const std::string_view name : core::builtInEvidenceNames()) {
        OpenWindow open = windowOf(name);
        const auto& caption = only<ui::EvidenceCaption>(open);
        EXPECT_TRUE(caption.isVisible()) << name;
        EXPECT_EQ(caption.caption(), ui::evidenceCaption(core::presetScenario(name).value(), {})) << name;
        EXPECT_TRUE(caption.sources().startsWith(QStringLiteral("Source: "))) << name;
        for (const core::Layout layout : core::everyValue<core::Layout>()) {
            open.window->explorer().request(ui::SetChoice{core::Choice::Layout, static_cast<int>(layout)});
            OpenWindow::settle();
            EXPECT_EQ(open.session().scenario().view().layout, layout);
        }
    }
}

TEST(MeasuredWindow, EveryScenarioOfMeasurementsIsAFigure)
{
    for (const std::string_view name : core::builtInEvidenceNames()) {
        for (const auto format : {ui::Format::Svg, ui::Format::Png, ui::Format::Pdf}) {
            const auto bytes = ui::renderFigure(core::presetScenario(name).value(), {}, format, {});
            EXPECT_TRUE(bytes.has_value() && !bytes->isEmpty()) << name << static_cast<int>(format);
        }
    }
}

/// In every theme and language, with its caption: the words of the language, and the colours of the theme.
TEST(MeasuredWindow, EveryScenarioOfMeasurementsIsAFigureInEveryThemeAndLanguage)
{
    for (const std::string_view name : core::builtInEvidenceNames()) {
        const core::ValidScenario scenario = core::presetScenario(name).value();
        QByteArray last;
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            for (const ui::ThemeRow& theme : ui::themeRows()) {
                ui::FigureOptions options;
                options.theme = theme.id;
                options.caption = true;
                options.text = ui::TextMode::Live;  // letters as letters, to be found
                const auto bytes = ui::renderFigure(scenario, options, ui::Format::Svg, ui::textsFor(language));
                if (!bytes) {  // a theme of wide letters may leave a caption no room: it is refused, in words
                    ASSERT_EQ(bytes.error()[0].field, "caption") << name << ' ' << theme.key;
                    ASSERT_NE(theme.id, ui::ThemeId::Light) << name;
                    continue;
                }
                EXPECT_NE(*bytes, last) << name << ' ' << theme.key;
                last = *bytes;
                const QString source =
                    language == ui::Language::English ? QStringLiteral("Source") : QStringLiteral("出典");
                EXPECT_TRUE(QString::fromUtf8(last).contains(source)) << name << ' ' << theme.key;
            }
        }
    }
}

TEST(MeasuredWindow, PutsAStrictMetricBesideAGradedOneOfTheSameOutputs)
{
    OpenWindow open = windowOf("gpt3-metric");
    const ui::PlotPanel* strict = open.window->exploration().panel(u"panel-strict");
    const ui::PlotPanel* graded = open.window->exploration().panel(u"panel-graded");
    ASSERT_TRUE(strict != nullptr && graded != nullptr);
    EXPECT_EQ(strict->model().still.dots.size(), 4U);
    EXPECT_EQ(graded->model().still.dots.size(), 4U);
    EXPECT_EQ(strict->model().still.dots[0].colour, graded->model().still.dots[0].colour);
    EXPECT_EQ(strict->model().still.dots[0].mark, graded->model().still.dots[0].mark);
    // The cursor is shared: what is dragged in one moves in both.
    const double before = graded->model().moving.rules.front().x;
    const QPointF grip = OpenWindow::centreOf(strict->handle(ui::HandleRole::Cursor));
    OpenWindow::drag(*const_cast<ui::PlotPanel*>(strict), grip, grip + QPointF(30, 0));
    EXPECT_GT(graded->model().moving.rules.front().x, before);
    EXPECT_EQ(graded->model().moving.rules.front().x, strict->model().moving.rules.front().x);
}

TEST(MeasuredWindow, GivesTheWholeWindowToALoneMetricAndSaysWhy)
{
    OpenWindow open = windowOf("pythia-addition");
    const ui::PlotPanel* strict = open.window->exploration().panel(u"panel-strict");
    ASSERT_NE(strict, nullptr);
    EXPECT_EQ(open.window->exploration().panel(u"panel-graded"), nullptr);
    EXPECT_TRUE(strict->model().subtitle.contains(ui::Texts()(ui::Text::NoGradedTwin)));
    EXPECT_TRUE(strict->model().subtitle.contains(QStringLiteral("largest step")));  // never a lone emergence score
}

TEST(MeasuredWindow, ChoosesSeriesByMouseAndKeysAndUndoes)
{
    OpenWindow open = windowOf("lambada");
    auto& list = only<ui::SeriesList>(open);
    const auto shown = [&] { return open.session().scenario().view().series; };
    const auto before = shown();
    ASSERT_EQ(list.count(), static_cast<int>(open.session().scenario().evidence().names().size()));
    const auto rowOf = [&](const std::string& name) {
        const auto& names = open.session().scenario().evidence().names();
        return static_cast<int>(std::find(names.begin(), names.end(), name) - names.begin());
    };
    // What all have in common is left out: BLOOM / LAMBADA / accuracy / 0-shot is told by the other parts.
    EXPECT_FALSE(list.item(0)->text().contains(QStringLiteral("LAMBADA")));
    EXPECT_TRUE(list.item(0)->toolTip().contains(QStringLiteral("LAMBADA")));
    list.setFocus();
    list.setCurrentRow(rowOf("BLOOM / LAMBADA / accuracy"));
    QTest::keyClick(&list, Qt::Key_Space);
    ASSERT_EQ(shown().size(), before.size() + 1);
    EXPECT_EQ(shown().back(), "BLOOM / LAMBADA / accuracy");
    QTest::keyClick(&list, Qt::Key_Space);
    EXPECT_EQ(shown(), before);
    list.scrollToItem(list.item(rowOf(before.front())));
    OpenWindow::settle();
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                      list.visualItemRect(list.item(rowOf(before.front()))).center());
    EXPECT_EQ(shown().size(), before.size() - 1);
    open.session().history().undo();
    EXPECT_EQ(shown(), before);
}

TEST(MeasuredWindow, ReadsAPointUnderTheMouse)
{
    OpenWindow open = windowOf("pythia-addition");
    const ui::PanelModel& panel = open.window->exploration().panel(u"panel-strict")->model();
    const QString text = open.window->explorer().readingAt(panel, panel.still.dots.back().at);
    EXPECT_TRUE(text.contains(QStringLiteral("0.687"))) << text.toStdString();  // at 12B: the caption's number
    EXPECT_TRUE(text.contains(QStringLiteral("5,000")));
    EXPECT_TRUE(text.contains(QStringLiteral("95 %")));
    EXPECT_TRUE(text.contains(QStringLiteral("Source: Pythia")));
}

TEST(MeasuredWindow, SaysWhatEachScoreImpliesOfOneToken)
{
    OpenWindow open = windowOf("gpt3-resolution");
    // resources/data/README.md and the caption: 0.000042 to the power 1/5, and so on.
    const QString subtitle = open.window->exploration().panel(u"panel-strict")->model().subtitle;
    EXPECT_TRUE(subtitle.contains(QStringLiteral("0.13, 0.17, 0.20, 0.99"))) << subtitle.toStdString();
}

TEST(MeasuredWindow, HasASmallPictureForEachTaskOfMany)
{
    OpenWindow open = windowOf("gpt3-table-h1");
    const ui::PanelModel& panel = open.window->exploration().panel(u"panel-strict")->model();
    ASSERT_EQ(panel.still.insets.size(), 15U);
    EXPECT_EQ(panel.legend.size(), 6U);  // three settings, what arrows stand for, and the size that is marked
    for (const ui::InsetModel& inset : panel.still.insets) {
        EXPECT_EQ(inset.lines.size(), 4U) << inset.title.toStdString();  // three settings, and where 13B is
        EXPECT_TRUE(QRectF(0, 0, 1, 1).contains(inset.place)) << inset.title.toStdString();
    }
    const QPointF middle(0.5 * (panel.still.x.lower + panel.still.x.upper),
                         0.5 * (panel.still.y.lower + panel.still.y.upper));
    const QString text = open.window->explorer().readingAt(panel, middle);
    EXPECT_TRUE(text.contains(QStringLiteral("175B"))) << text.toStdString();
}

TEST(MeasuredWindow, ShowsEveryMetricsBoxBesideTheAnnotatedCounts)
{
    OpenWindow open = windowOf("bigbench-metrics");
    std::ptrdiff_t drawn = 0;
    std::size_t named = 0;
    for (const char16_t* id : {u"panel-boxes", u"panel-boxes-more"}) {
        const ui::PanelModel& boxes = open.window->exploration().panel(id)->model();
        drawn += std::count_if(boxes.still.lines.begin(), boxes.still.lines.end(),
                               [](const ui::LineModel& line) { return line.id.startsWith(QStringLiteral("box-")); });
        named += boxes.still.y.ticks.size();
    }
    EXPECT_EQ(drawn, 35);  // of 39: resources/data/bigbench-boxes.csv has no numbers of four
    EXPECT_EQ(named, 35U);
    const ui::PanelModel& counts = open.window->exploration().panel(u"panel-counts")->model();
    ASSERT_EQ(counts.moving.notes.size(), 4U);
    EXPECT_EQ(counts.moving.notes[0].text, QStringLiteral("multiple choice grade: 51"));
    EXPECT_TRUE(counts.description.startsWith(QStringLiteral("multiple choice grade: 51 of 67")));
    EXPECT_TRUE(counts.subtitle.contains(QStringLiteral("no base rate")));
}

TEST(MeasuredWindow, WritesTheSourceIntoFigures)
{
    ui::FigureOptions options;
    options.text = ui::TextMode::Live;
    const auto svg =
        ui::renderFigure(core::presetScenario("gpt3-metric").value(), options, ui::Format::Svg, {}).value();
    EXPECT_TRUE(svg.contains("arXiv 2304.15004"));
    const auto plain =
        ui::renderFigure(core::presetScenario("paper-fig2").value(), options, ui::Format::Svg, {}).value();
    EXPECT_FALSE(plain.contains("Source:"));
}

TEST(MeasuredWindow, SetsUpPicturesForALectureInOneClick)
{
    OpenWindow open;
    const core::ValidScenario before = open.session().scenario();
    QAction* counts = open.window->findChild<QAction*>(QStringLiteral("lecture-counts"));
    ASSERT_NE(counts, nullptr);
    counts->trigger();
    OpenWindow::settle();
    EXPECT_EQ(open.session().scenario(), core::presetScenario("bigbench-metrics").value());
    EXPECT_TRUE(open.window->findChild<ui::ExportWindow*>() != nullptr);
    open.session().history().undo();
    EXPECT_EQ(open.session().scenario(), before);
}

}  // namespace
