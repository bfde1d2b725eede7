#include "ui/panels/panel_plot.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "ui/look/projected.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/text_painter.h"

namespace {

/// Its base would paint everything once more when the event loop begins.
TEST(PanelPlot, IsNotReplottedByItself)
{
    ui::PanelPlot plot;
    const QSignalSpy replots(&plot, &QCustomPlot::afterReplot);
    plot.resize(300, 200);
    plot.setModel({});
    plot.show();
    plot.paintChanges();
    QCoreApplication::processEvents();
    plot.replot();
    EXPECT_EQ(replots.count(), 0);
    EXPECT_EQ(plot.grab().size(), QSize(300, 200));
}

/// In a narrow panel both titles are longer than their axes: the one beside them ends above the one under them.
TEST(PanelPlot, TheTitlesOfItsAxesDoNotMeet)
{
    ui::PanelModel model;
    model.theme = ui::lightTheme();
    model.still.x = {QStringLiteral("model size, parameters"), 0.0, 1.0, {{0.0, QStringLiteral("1B")}}};
    model.still.y = {QStringLiteral("score, log(−ln y) scale"), 0.0, 1.0, {{0.5, QStringLiteral("1 − 10⁻⁵")}}};
    int narrow = 0;
    for (int step = 0; step < 400; ++step) {
        model.least.setBottom(step % 2 == 0 ? 0 : 70);  // as a neighbour's title of two lines asks
        const double width = 150.0 + 5.0 * (step / 10);
        const QSizeF size(width, 160.0 + 8.0 * (step % 10));
        const ui::PanelFrame frame(model, size);
        const ui::PanelHeadings headings = ui::headingsOf(model, size);
        const QFontMetricsF metrics(ui::themeFont(model.theme, model.theme.tickSize));
        double longest = 0.0;
        for (const QString& words : headings.yTitle) {
            longest = std::max(longest, metrics.horizontalAdvance(words));
        }
        const QRectF axes = frame.axes();
        const double end = std::max(axes.center().y(), axes.top() + 0.5 * longest) + 0.5 * longest;
        const double column = model.theme.margin + static_cast<double>(headings.yTitle.size()) * metrics.height();
        for (const QString& words : headings.xTitle) {
            const double wide = metrics.horizontalAdvance(words);
            const double left = std::min(axes.center().x() - 0.5 * wide, width - wide);
            EXPECT_TRUE(left >= column || end <= axes.bottom() + ui::xTitleGap(model) + 1.0) << width;
            narrow += left < column ? 1 : 0;
        }
    }
    EXPECT_GE(narrow, 2);
}

/// A band is drawn pale, so that curves are seen on it; what it is called must be read.
TEST(PanelPlot, NamesInALegendAreReadHoweverPaleWhatTheyName)
{
    for (const bool dark : {false, true}) {
        ui::PanelModel model;
        model.theme = ui::projected(dark, 768.0);
        const QColor pale = ui::mixed(QColor(0x80, 0x40, 0xa0), model.theme.card, 0.3);
        model.legend.push_back({{pale, 9.0, {}}, QStringLiteral("95 % of the curve")});
        ui::PanelPlot plot;
        plot.resize(600, 400);
        plot.setModel(model);
        plot.show();
        plot.paintChanges();
        const QImage picture = plot.grab().toImage();
        double best = 0.0;
        for (int y = 0; y < plot.frame().axes().top() - 8.0; ++y) {
            for (int x = 0; x < picture.width(); ++x) {
                best = std::max(best, ui::contrast(picture.pixelColor(x, y), model.theme.card));
            }
        }
        EXPECT_GE(best, 4.5) << dark;
    }
}

}  // namespace
