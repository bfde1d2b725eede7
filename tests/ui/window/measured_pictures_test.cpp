// What the pictures of measurements must show: every name, clear of its bar, and every score.

#include <algorithm>

#include <QImage>
#include <QLabel>

#include "core/io/presets.h"
#include "tests/ui/window/open_window.h"
#include "ui/export/composition.h"
#include "ui/export/size_preset.h"
#include "ui/panels/panel_labels.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/panel_ticks.h"
#include "ui/panels/plot_panel.h"
#include "ui/panels/text_painter.h"

namespace {

/// Whether two of these overlap by more than the leading of a line.
bool anyOverlap(const std::vector<QRectF>& boxes)
{
    for (std::size_t i = 0; i < boxes.size(); ++i) {
        for (std::size_t j = i + 1; j < boxes.size(); ++j) {
            if (boxes[i].intersected(boxes[j].adjusted(0, 2, 0, -2)).height() > 0.0) {
                return true;
            }
        }
    }
    return false;
}

/// What the words and the bars of the counts take, and the words of the boxes.
std::vector<QRectF> boxesOf(const ui::PanelModel& panel, const QSizeF& size)
{
    const ui::PanelFrame frame(panel, size);
    std::vector<QRectF> boxes;
    for (const ui::PlacedLabel& label : ui::labelsOf(panel, frame)) {
        boxes.push_back(label.box);
    }
    for (const ui::LineModel& line : panel.still.lines) {
        if (line.id.startsWith(QStringLiteral("bar-"))) {
            boxes.emplace_back(frame.pixel({line.points[0].x, line.points[0].y}),
                               frame.pixel({line.floor[1].x, line.floor[1].y}));
        }
    }
    return boxes;
}

TEST(MeasuredPictures, NamesTheAnnotatedMetricsClearOfTheirBars)
{
    core::Evaluator evaluator;
    for (const bool caption : {false, true}) {
        ui::FigureOptions options;
        options.caption = caption;
        const ui::Figure figure =
            ui::compose(core::presetScenario("bigbench-metrics").value(), options, ui::Texts(), evaluator).value();
        ASSERT_EQ(figure.panels.size(), 3U);
        EXPECT_EQ(figure.page.panels[0].top(), figure.page.panels[2].top());  // beside each other
        for (std::size_t i = 0; i < 2; ++i) {
            const ui::PanelFrame frame(figure.panels[i], figure.page.panels[i].size());
            EXPECT_EQ(ui::writtenTicksY(figure.panels[i], frame).size(), i == 0 ? 18U : 17U) << "every box is named";
        }
        {
            const std::size_t i = 2;
            const QSizeF size = figure.page.panels[i].size();
            const std::vector<QRectF> boxes = boxesOf(figure.panels[i], size);
            EXPECT_FALSE(figure.panels[i].title.isEmpty());
            EXPECT_EQ(boxes.size(), 8U);
            EXPECT_FALSE(anyOverlap(boxes)) << caption << i;
            for (const QRectF& box : boxes) {
                EXPECT_TRUE(QRectF(QPointF(), size).contains(box)) << caption << i;
            }
        }
    }
}

TEST(MeasuredPictures, HasRoomForTheWordsOfTheCountsAndForItsTitleOnALaptop)
{
    OpenWindow open = windowOf("bigbench-metrics");
    open.window->resize(1024, 768);
    OpenWindow::settle();
    const ui::PlotPanel& panel = *open.window->exploration().panel(u"panel-counts");
    for (const QRectF& box : boxesOf(panel.model(), panel.size())) {
        EXPECT_TRUE(QRectF(panel.rect()).contains(box)) << box.right() << " of " << panel.width();
    }
    auto& title = *open.window->findChild<QLabel*>(QStringLiteral("scenario-title"));
    title.setText(title.text() + u' ' + title.text() + u' ' + title.text());
    OpenWindow::settle();
    EXPECT_GT(title.fontMetrics().horizontalAdvance(title.text()), title.width());
    EXPECT_GE(title.height(), 2 * title.fontMetrics().height());
}

/// A score stands over each of a pair on a laptop, in Japanese as in English, whose captions take less.
TEST(MeasuredPictures, SayTheirScoresOnALaptop)
{
    for (const char* name : {"lamda-brier", "ifeval"}) {
        for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
            OpenWindow open = windowOf(name);
            open.window->setTexts(ui::textsFor(language));
            open.window->resize(1022, 708);  // within a frame, over a task bar
            OpenWindow::settle();
            const QString score =
                language == ui::Language::English ? QStringLiteral("emergence score") : QStringLiteral("創発スコア");
            for (const QStringView id : {QStringView(u"panel-strict"), QStringView(u"panel-graded")}) {
                const QString said =
                    open.window->exploration().panel(id)->findChild<ui::PanelPlot*>()->model().subtitle;
                EXPECT_TRUE(said.contains(score)) << name << ": " << said.toStdString();
            }
        }
    }
}

/// Rows there are lower than a line of letters, whose ink still keeps off the bars.
TEST(MeasuredPictures, KeepsBarsOffTheirNamesOnHalfASlide)
{
    for (const std::size_t page : {std::size_t{1}, std::size_t{3}}) {
        ui::FigureOptions options;
        ui::setSize(options, ui::kSizePresets[page]);
        options.caption = true;
        core::Evaluator evaluator;
        const ui::Figure figure =
            ui::compose(core::presetScenario("bigbench-metrics").value(), options, ui::Texts(), evaluator).value();
        const ui::PanelModel& panel = figure.panels.back();
        const QFontMetricsF letters(ui::themeFont(panel.theme, panel.theme.tickSize));
        const double ink = letters.tightBoundingRect(QStringLiteral("dg")).height();
        std::vector<QRectF> boxes = boxesOf(panel, figure.page.panels.back().size());
        ASSERT_EQ(boxes.size(), 8U);
        for (std::size_t i = 0; i < 4; ++i) {
            const double trim = 0.5 * (boxes[i].height() - ink);
            boxes[i].adjust(0.0, trim, 0.0, -trim);
        }
        EXPECT_FALSE(anyOverlap(boxes)) << ui::kSizePresets[page].name;
    }
}

TEST(MeasuredPictures, BarsBeginAtNoCases)
{
    OpenWindow open = windowOf("bigbench-metrics");
    ui::PlotPanel& panel = *open.window->exploration().panel(u"panel-counts");
    const QImage image = panel.grab().toImage();
    for (const ui::LineModel& line : panel.model().still.lines) {
        const double middle = 0.5 * (line.points[0].y + line.floor[0].y);
        const QPointF from = panel.pixelOf({line.points[0].x, middle});
        const QPointF to = panel.pixelOf({line.points[1].x, middle});
        EXPECT_EQ(image.pixelColor((from + QPointF(3, 0)).toPoint()).rgb(), line.fill.rgb());
        EXPECT_NE(image.pixelColor((from - QPointF(3, 0)).toPoint()).rgb(), line.fill.rgb());
        EXPECT_NE(image.pixelColor((to + QPointF(3, 0)).toPoint()).rgb(), line.fill.rgb());
    }
}

/// GPT-3's Table H.1: 2-digit addition, few-shot, 175B is 100.0, which log(-ln y) has no place for.
TEST(MeasuredPictures, MarksAScoreOfOneAtTheEdgeOfItsSmallPicture)
{
    OpenWindow open = windowOf("gpt3-table-h1");
    ui::PlotPanel& panel = *open.window->exploration().panel(u"panel-strict");
    const auto& insets = panel.model().still.insets;
    const auto inset = std::find_if(insets.begin(), insets.end(),
                                    [](const auto& one) { return one.title == QStringLiteral("2-digit addition"); });
    ASSERT_NE(inset, insets.end());
    const auto line = std::find_if(inset->lines.begin(), inset->lines.end(),
                                   [](const ui::InsetLine& one) { return one.points.back().y() > 1.0; });
    ASSERT_NE(line, inset->lines.end());
    EXPECT_EQ(std::count_if(inset->lines.begin(), inset->lines.end(),
                            [](const ui::InsetLine& one) { return one.points.back().y() > 1.0; }),
              1);
    const QRectF axes = ui::PanelFrame(panel.model(), panel.size()).axes();
    const double left = axes.left() + inset->place.left() * axes.width();
    const QImage image = panel.grab().toImage();
    bool seen = false;  // at the largest size, in the upper half; how far left it is the numbers beside it say
    for (double x = left + 0.6 * inset->place.width() * axes.width(); x < left + inset->place.width() * axes.width();
         ++x) {
        for (double y = axes.top(); y < axes.top() + 0.5 * inset->place.height() * axes.height(); ++y) {
            seen = seen || image.pixelColor(QPointF(x, y).toPoint()).rgb() == line->colour.rgb();
        }
    }
    EXPECT_TRUE(seen);
}

}  // namespace
