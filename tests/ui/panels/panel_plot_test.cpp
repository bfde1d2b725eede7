#include "ui/panels/panel_plot.h"

#include <QCoreApplication>
#include <QSignalSpy>

#include <gtest/gtest.h>

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

}  // namespace
