#pragma once

#include <QLineF>
#include <QList>
#include <QPolygonF>

#include "ui/panels/measured_sheet.h"
#include "ui/panels/panel_decor.h"

namespace ui {

/// A polyline cut into the dashes of a pattern, given in pixels: on, off, on, off, ...; whole segments for none.
[[nodiscard]] QList<QLineF> dashed(const QPolygonF& line, const QList<double>& pattern);

/// A polyline without the points that a straight line explains: no point left out is further than so many pixels from
/// it. By fitting a sleeve around each piece (Zhao and Saalfeld 1997), in one pass.
[[nodiscard]] QPolygonF simplified(const QPolygonF& line, double tolerance);

/// The lines of one layer and the areas under them.
///
/// On screen a line is painted piece by piece: Qt's raster engine has a quick way for single thick segments, while the
/// outline of a whole antialiased polyline costs more than everything else in a panel. Figures get whole polylines.
class PanelLines final : public PanelDecor {
public:
    /// Draws the model's still or moving lines.
    enum class Which { Still, Moving };

    PanelLines(PanelPlot* plot, const QString& layer, Which which) : PanelDecor(plot, layer), which_(which) {}

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawArea(QCPPainter& painter, const LineModel& line) const;
    void drawStroke(QCPPainter& painter, const LineModel& line) const;
    void drawLine(QCPPainter& painter, const LineModel& line) const;
    void drawOnScreen(QCPPainter& painter, const std::vector<LineModel>& lines);
    void drawInFigure(QCPPainter& painter, const LineModel& line, QPen pen) const;
    std::vector<QPolygonF> areasBetween(const LineModel& line) const;
    std::vector<QPolygonF> runsOf(const LineModel& line) const;

    Which which_;
    std::vector<IntervalsSheet> intervals_;  ///< of each run of such lines, one after the other
};

}  // namespace ui
