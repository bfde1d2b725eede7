#include "ui/export/traced_curve.h"

#include <gtest/gtest.h>

#include "tests/ui/scenarios.h"
#include "ui/export/composition.h"
#include "ui/export/frame_source.h"

namespace {

ui::PanelModel panelWithMarkerAt(double x)
{
    ui::PanelModel panel;
    panel.id = QStringLiteral("panel-metric");
    panel.theme = ui::lightTheme();
    ui::LineModel line;
    line.id = QStringLiteral("curve-brier");
    line.stroke = {QColor(Qt::blue), 2.0, {}};
    line.points = {{0.0, 0.0}, {0.5, 0.5}, {1.0, 1.0}};
    line.label = QStringLiteral("a name");
    panel.still.lines = {line};
    ui::MarkerModel marker;
    marker.id = QStringLiteral("marker-brier");
    marker.at = {x, x};
    panel.moving.markers = {marker};
    return panel;
}

TEST(TracedCurve, IsCutWhereTheMarkerStands)
{
    const std::vector<ui::LinePoint> line = {{0.0, 0.0}, {1.0, 2.0}, {2.0, 0.0}};
    const std::vector<ui::LinePoint> part = {{0.5, 1.0}, {1.0, 2.0}, {1.75, 0.5}};
    EXPECT_EQ(ui::between(line, 0.5, 1.75), part);
    EXPECT_EQ(ui::between(line, 1.75, 0.5), part);
    const std::vector<ui::LinePoint> falling = {{2.0, 0.0}, {1.0, 2.0}, {0.0, 0.0}};
    EXPECT_EQ(ui::between(falling, 0.5, 1.75), (std::vector<ui::LinePoint>{{1.75, 0.5}, {1.0, 2.0}, {0.5, 1.0}}));
    EXPECT_EQ(ui::between(line, 0.25, 0.75), (std::vector<ui::LinePoint>{{0.25, 0.5}, {0.75, 1.5}}));
    EXPECT_TRUE(ui::between(line, 3.0, 4.0).empty());
}

TEST(TracedCurve, IsStrongBehindTheMarkerAndPaleAhead)
{
    const ui::CurveTracer tracer({panelWithMarkerAt(0.25)});
    std::vector<ui::PanelModel> panels = {panelWithMarkerAt(0.75)};
    const ui::LineModel whole = panels[0].still.lines[0];
    tracer.trace(panels);
    const std::vector<ui::LineModel>& lines = panels[0].still.lines;
    ASSERT_EQ(lines.size(), 3U);
    EXPECT_EQ(lines[0].points, whole.points);
    EXPECT_GT(lines[0].stroke.colour.lightness(), whole.stroke.colour.lightness());
    EXPECT_TRUE(lines[0].label.isEmpty());
    EXPECT_EQ(lines[1].label, whole.label);  // by the whole curve, where it does not move
    EXPECT_EQ(lines[1].points, whole.points);
    EXPECT_EQ(lines[1].stroke.width, 0.0);
    EXPECT_EQ(lines[2].stroke, whole.stroke);
    EXPECT_EQ(lines[2].points, (std::vector<ui::LinePoint>{{0.25, 0.25}, {0.5, 0.5}, {0.75, 0.75}}));
}

TEST(TracedCurve, ALineWithoutAMarkerStaysAsItIs)
{
    std::vector<ui::PanelModel> panels = {panelWithMarkerAt(0.5)};
    panels[0].moving.markers.clear();
    const std::vector<ui::PanelModel> before = panels;
    ui::CurveTracer(before).trace(panels);
    EXPECT_EQ(panels, before);
}

/// The last frames of films that begin elsewhere: all words are the same, and what is traced is longer or shorter.
TEST(TracedCurve, GrowsWithTheWay)
{
    ui::FigureOptions options;
    options.width = 480.0;
    options.height = 270.0;
    const auto strong = [](const QImage& image) {
        int pixels = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = image.width() / 2; x < image.width(); ++x) {  // the metric panel
                pixels += image.pixelColor(x, y).saturation() > 130 ? 1 : 0;
            }
        }
        return pixels;
    };
    const auto atTheEndFrom = [&](double mean) {
        const std::vector<core::ValidScenario> frames = {testing_scenarios::atMean(mean),
                                                         testing_scenarios::atMean(0.9)};
        ui::FrameSource source(frames, options, {});
        return strong(source.frame(1).value());
    };
    const int longest = atTheEndFrom(0.3);
    const int shorter = atTheEndFrom(0.6);
    EXPECT_GT(longest, shorter + 50);
    EXPECT_GT(shorter, atTheEndFrom(0.85) + 50);
}

}  // namespace
