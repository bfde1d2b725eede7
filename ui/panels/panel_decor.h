#pragma once

#include <optional>
#include <vector>

#include "ui/panels/mark.h"
#include "ui/panels/measured_sheet.h"
#include "ui/panels/panel_plot.h"
#include "ui/panels/stamp_book.h"

namespace ui {

/// A part of the panel that is no line: painted in pixels from the plot's model.
class PanelDecor : public QCPLayerable {
public:
    PanelDecor(PanelPlot* plot, const QString& layer) : QCPLayerable(plot, layer), plot_(plot) {}

    /// Paints the part by itself and leaves the painter as it was.
    void paint(QCPPainter& painter)
    {
        painter.save();
        painter.setAntialiasing(true);
        draw(&painter);
        painter.restore();
    }

protected:
    void applyDefaultAntialiasingHint(QCPPainter* painter) const override { painter->setAntialiasing(true); }
    const PanelPlot& plot() const { return *plot_; }
    const PanelModel& model() const { return plot_->model(); }
    const PanelFrame& frame() const { return plot_->frame(); }
    /// A line without antialiasing on screen: a hairline stays one pixel.
    static void hairline(QCPPainter& painter, const QPointF& from, const QPointF& to, const QPen& pen);
    void text(QCPPainter& painter, const QPointF& at, Qt::Alignment alignment, const QString& words, const QFont& font,
              const QColor& colour) const
    {
        drawTextAt(painter, at, alignment, words, font, colour, plot_->textMode());
    }
    const std::vector<PlacedLabel>& labels() const { return plot_->labels(); }
    /// The boxes that a line makes way for: all labels' in a figure; on screen those that stand as still as the line.
    std::vector<QRectF> labelBoxes(const QCPPainter& painter, bool still) const;
    /// The boxes that every line parts for in a figure: of labels that have no free place.
    std::vector<QRectF> boxesOnLines() const;
    /// The colour of an axis' numbers.
    QColor labelColour(const QColor& colour) const { return model().theme.inkLabels ? model().theme.ink : colour; }
    MarkLook lookOf(const MarkerModel& marker) const;
    void marker(QCPPainter& painter, const MarkerModel& marker) const;

private:
    PanelPlot* plot_;
};

/// Title, grid, tick numbers, axis titles, side scales: under everything.
class PanelBackdrop final : public PanelDecor {
public:
    using PanelDecor::PanelDecor;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawTitle(QCPPainter& painter) const;
    void drawGrid(QCPPainter& painter) const;
    void drawAxisY(QCPPainter& painter) const;
    void drawAxisX(QCPPainter& painter) const;
    void drawSideScales(QCPPainter& painter) const;
};

/// Dots at the chosen model sizes, brackets and insets: over the curves.
class PanelDots final : public PanelDecor {
public:
    using PanelDecor::PanelDecor;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawMarks(QCPPainter& painter);
    void markAll(QCPPainter& painter, const std::vector<const MarkerModel*>& dots);
    bool isUnderHandle(const MarkerModel& dot) const;
    void drawInset(QCPPainter& painter, const InsetModel& inset, const QString& title) const;
    void drawUnder(QCPPainter& painter, const InsetModel& inset, const QRectF& box, const QRectF& plot) const;
    void drawInsetLine(QCPPainter& painter, const QRectF& plot, const InsetLine& of, QPolygonF& tips) const;
    void drawBracket(QCPPainter& painter, const BracketModel& bracket) const;
    static void drawBracketEnd(QCPPainter& painter, const QPointF& end, const QPointF& onCurve, int beyond);

    DotsSheet measured_;
    StampBook stamps_;
};

/// Stems, rules, markers, notes and all direct labels, which make way for each other: over the moving lines.
class PanelForeground final : public PanelDecor {
public:
    using PanelDecor::PanelDecor;

protected:
    void draw(QCPPainter* painter) override;

private:
    void drawStems(QCPPainter& painter) const;
    void drawRules(QCPPainter& painter) const;
    void drawBreaks(QCPPainter& painter) const;
    void drawLabels(QCPPainter& painter) const;
};

}  // namespace ui
