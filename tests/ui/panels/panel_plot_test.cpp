#include "ui/panels/panel_plot.h"

#include <algorithm>

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

#include "ui/look/projected.h"

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
