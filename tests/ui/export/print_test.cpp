// Paper: what is drawn in greys is seen there, and told apart.

#include <algorithm>
#include <cmath>

#include <QImage>
#include <gtest/gtest.h>

#include "core/io/presets.h"
#include "core/model/keys.h"
#include "ui/export/composition.h"
#include "ui/panels/panel_frame.h"
#include "ui/words/languages.h"

namespace {

/// Relative luminance from the table's integers, as WCAG 2.1 writes it: not the program's own.
double luminance(QRgb pixel)
{
    const auto linear = [](int byte) {
        const double share = byte / 255.0;
        return share > 0.04045 ? std::exp(2.4 * std::log((share + 0.055) / 1.055)) : share / 12.92;
    };
    return 0.2126 * linear(qRed(pixel)) + 0.7152 * linear(qGreen(pixel)) + 0.0722 * linear(qBlue(pixel));
}

/// The greatest contrast with white around a place of a picture.
double contrastAround(const QImage& image, const QPointF& place, int reach)
{
    double darkest = 1.0;
    for (int x = -reach; x <= reach; ++x) {
        for (int y = -reach; y <= reach; ++y) {
            const QPoint at = place.toPoint() + QPoint(x, y);
            darkest = image.rect().contains(at) ? std::min(darkest, luminance(image.pixel(at))) : darkest;
        }
    }
    return 1.05 / (darkest + 0.05);
}

ui::Figure printed(core::Scenario scenario, ui::Language language = ui::Language::English)
{
    ui::FigureOptions options;
    options.theme = ui::ThemeId::Print;
    core::Evaluator evaluator;
    return ui::compose(core::validate(scenario).value(), options, ui::textsFor(language), evaluator).value();
}

core::Scenario showing(std::vector<core::Metric> metrics)
{
    core::Scenario scenario = core::presetScenario("first-light")->value();
    scenario.view.featured = metrics.front();
    scenario.view.shown = std::move(metrics);
    return scenario;
}

/// The pinks and greys of eight metrics cannot all be dark and stay apart: the palest has an edge.
TEST(Print, EveryMetricsLineAndDotIsSeenOnWhite)
{
    for (const core::Metric metric : core::kMetrics) {
        const bool isWhole = core::canBeFeatured(metric);  // else it is dashed, and parts of it are gaps
        const ui::Figure figure =
            printed(showing(isWhole ? std::vector{metric} : std::vector{core::Metric::PassMark, metric}));
        const QString curve = QStringLiteral("curve-") + QString::fromStdString(std::string(core::keyOf(metric)));
        QImage image(figure.size.toSize(), QImage::Format_ARGB32);
        image.fill(Qt::white);
        ui::paint(image, figure, 1.0, ui::TextMode::Outlines);
        const ui::PanelModel& panel = figure.panels.back();
        const QRectF& place = figure.page.panels.back();
        const ui::PanelFrame frame(panel, place.size());
        const auto pixelOf = [&](const QPointF& at) { return figure.page.scale * (place.topLeft() + frame.pixel(at)); };
        const double height = panel.still.y.upper - panel.still.y.lower;
        int places = 0;
        int seen = 0;
        for (const ui::LineModel& line : panel.still.lines) {
            for (std::size_t i = 0; line.id == curve && i + 1 < line.points.size(); ++i) {
                const QPointF from(line.points[i].x, line.points[i].y);
                const QPointF to(line.points[i + 1].x, line.points[i + 1].y);
                for (double along = 0.05; along < 1.0; along += 0.1) {
                    const QPointF at = from + along * (to - from);
                    const double share = (at.y() - panel.still.y.lower) / height;
                    if (share > 0.1 && share < 0.9) {
                        seen += contrastAround(image, pixelOf(at), 4) >= 2.0 ? 1 : 0;
                        ++places;
                    }
                }
            }
        }
        EXPECT_GT(places, 3) << static_cast<int>(metric);
        EXPECT_GE(seen, isWhole ? places : places / 2) << static_cast<int>(metric);
        for (const ui::MarkerModel& dot : panel.moving.markers) {
            const QPointF side(frame.perPixel().x() * panel.theme.markerRadius, 0.0);
            EXPECT_GE(contrastAround(image, pixelOf(dot.at - side), 4), 2.0) << static_cast<int>(metric);
        }
    }
}

/// Exact match and best of R are both below a millionth here, and all values are black.
TEST(Print, ValuesThatAreTheSameNameTheirMetrics)
{
    for (const ui::Language language : {ui::Language::English, ui::Language::Japanese}) {
        const ui::Figure figure =
            printed(showing({core::Metric::PassMark, core::Metric::ExactMatch, core::Metric::BestOfR}), language);
        QStringList texts;
        for (const ui::MarkerModel& marker : figure.panels.back().moving.markers) {
            texts << marker.text;
        }
        EXPECT_EQ(texts.size(), 3);
        EXPECT_EQ(texts.removeDuplicates(), 0) << texts.join(u'|').toStdString();
        EXPECT_EQ(texts.filter(QStringLiteral("< 10")).size(), 2) << texts.join(u'|').toStdString();
    }
}

}  // namespace
