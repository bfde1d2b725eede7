// Labels for which no place is free: none is left out, and in a figure the lines under it part.

#include <gtest/gtest.h>

#include <QImage>

#include "ui/panels/paint_panel.h"
#include "ui/panels/panel_labels.h"

namespace {

const QSizeF kLabelSize(300, 240);

/// A plot that a line fills from end to end, so densely that no text stands between its strokes.
ui::PanelModel crossedOut()
{
    constexpr int kStrokes = 60;
    ui::PanelModel panel;
    panel.id = QStringLiteral("panel-test");
    panel.theme = ui::lightTheme();
    panel.still.x = {{}, 0.0, 1.0, {}};
    panel.still.y = {{}, 0.0, 1.0, {}};
    ui::LineModel line;
    line.id = QStringLiteral("curve-test");
    line.stroke = {Qt::black, 2.0, {}};
    for (int i = 0; i <= kStrokes; ++i) {
        line.points.push_back({static_cast<double>(i) / kStrokes, i % 2 == 0 ? -0.1 : 1.1});
    }
    panel.still.lines.push_back(line);
    panel.moving.markers.push_back({QStringLiteral("marker-test"), {0.5, 0.5}, Qt::red, QStringLiteral("0.50")});
    return panel;
}

int blackPixels(const QImage& image, const QRectF& box)
{
    int black = 0;
    const QRect inside = box.toAlignedRect().adjusted(1, 1, -1, -1);
    for (int y = inside.top(); y <= inside.bottom(); ++y) {
        for (int x = inside.left(); x <= inside.right(); ++x) {
            const QColor colour = image.pixelColor(x, y);
            black += colour.red() < 100 && colour.green() < 100 && colour.blue() < 100 ? 1 : 0;
        }
    }
    return black;
}

}  // namespace

TEST(LabelsOnLines, PartTheLinesUnderThemInAFigure)
{
    const ui::PanelModel panel = crossedOut();
    const auto labels = ui::labelsOf(panel, ui::PanelFrame(panel, kLabelSize));
    ASSERT_EQ(labels.size(), 1U);
    ASSERT_FALSE(labels.front().box.isEmpty());
    EXPECT_TRUE(labels.front().onLine);
    QImage image(kLabelSize.toSize(), QImage::Format_ARGB32);
    image.fill(Qt::white);
    ui::paintPanels(image, {{&panel, QRectF(QPointF(), kLabelSize)}}, {QRectF(QPointF(), kLabelSize), 1.0, Qt::white});
    EXPECT_EQ(blackPixels(image, labels.front().box), 0);
    EXPECT_GT(blackPixels(image, labels.front().box.translated(0.0, -2.0 * labels.front().box.height())), 0)
        << "only there";
}

/// The floor of a test passes under names, which stand still for it, and parts there.
TEST(LabelsOnLines, PartALineThatPassesUnderNames)
{
    constexpr double kLeast = 0.02;
    int struck = 0;
    for (double height = 1.0 - kLeast; height > kLeast; height -= kLeast) {
        ui::PanelModel panel = crossedOut();
        panel.moving.markers.clear();
        panel.still.lines.front().points = {{0.0, 0.0}, {1.0, 1.0}};
        panel.still.lines.front().stroke.colour = Qt::red;
        panel.still.lines.front().label = QStringLiteral("a name");
        ui::LineModel floor;
        floor.id = QStringLiteral("test-floor");
        floor.stroke = {Qt::black, 2.0, {}};
        floor.points = {{0.0, height}, {1.0, height}};
        const auto before = ui::labelsOf(panel, ui::PanelFrame(panel, kLabelSize));
        panel.moving.lines.push_back(floor);
        const auto labels = ui::labelsOf(panel, ui::PanelFrame(panel, kLabelSize));
        ASSERT_EQ(labels.size(), 1U);
        EXPECT_EQ(labels.front().box, before.front().box) << "a name moves as the line comes by";
        struck += labels.front().struck ? 1 : 0;
        QImage image(kLabelSize.toSize(), QImage::Format_ARGB32);
        image.fill(Qt::white);
        ui::paintPanels(image, {{&panel, QRectF(QPointF(), kLabelSize)}},
                        {QRectF(QPointF(), kLabelSize), 1.0, Qt::white});
        EXPECT_EQ(blackPixels(image, labels.front().box), 0) << height;
    }
    EXPECT_GE(struck, 2) << "on a screen it stands on the card's colour there";
}

/// Dots everywhere: the value stands on some of them.
TEST(LabelsOnLines, NoValueIsLeftOut)
{
    ui::PanelModel panel = crossedOut();
    panel.still.lines.clear();
    for (int across = 0; across <= 40; ++across) {
        for (int up = 0; up <= 30; ++up) {
            panel.still.dots.push_back({QStringLiteral("dot"), {across / 40.0, up / 30.0}, Qt::black, {}});
        }
    }
    const auto labels = ui::labelsOf(panel, ui::PanelFrame(panel, kLabelSize));
    ASSERT_EQ(labels.size(), 1U);
    EXPECT_FALSE(labels.front().box.isEmpty());
}

/// A value that stands apart from its dot has a line to it.
TEST(LabelsOnLines, AValueFarFromItsDotIsLedToIt)
{
    ui::PanelModel panel = crossedOut();
    panel.still.lines.clear();
    const ui::PanelFrame frame(panel, kLabelSize);
    for (int across = 0; across <= 40; ++across) {  // dots all around the marker, 50 pixels far
        for (int up = 0; up <= 30; ++up) {
            const QPointF at(across / 40.0, up / 30.0);
            const QPointF away = frame.pixel(at) - frame.pixel({0.5, 0.5});
            if (std::abs(away.x()) < 70.0 && std::abs(away.y()) < 50.0) {
                panel.still.dots.push_back({QStringLiteral("dot"), at, Qt::black, {}});
            }
        }
    }
    const auto labels = ui::labelsOf(panel, frame);
    ASSERT_EQ(labels.size(), 1U);
    ASSERT_FALSE(labels.front().box.isEmpty());
    EXPECT_FALSE(labels.front().leader.isNull());
}

/// What is fixed in the middle of a narrow plot stands in as many lines as it needs, and not over its edges.
TEST(LabelsOnLines, AFixedNoteIsNoWiderThanItsPlot)
{
    for (const QString& words :
         {QStringLiteral("Hidden until revealed"), QStringLiteral("答えを見るまで隠れています")}) {
        ui::PanelModel panel = crossedOut();
        panel.still.lines.clear();
        panel.moving.markers.clear();
        panel.still.notes.push_back(
            {.id = QStringLiteral("note"), .text = words, .at = {0.5, 0.5}, .colour = Qt::black, .fixed = true});
        const QSizeF narrow(150, 240);
        const ui::PanelFrame frame(panel, narrow);
        const auto labels = ui::labelsOf(panel, frame);
        ASSERT_EQ(labels.size(), 1U);
        EXPECT_GT(labels.front().lines.size(), 1);
        EXPECT_LE(labels.front().box.width(), frame.axes().width()) << words.toStdString();
        EXPECT_NEAR(labels.front().box.center().x(), frame.axes().center().x(), 1.0);
    }
}
