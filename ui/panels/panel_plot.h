#pragma once

#include <qcustomplot.h>

#include "ui/panels/panel_frame.h"
#include "ui/panels/text_painter.h"

namespace ui {

/// A plot built from a PanelModel, for the screen and for figures alike.
///
/// Two layers: what stays while the mean moves is painted once into a buffer; what moves has a buffer of its own,
/// so that a drag repaints a few lines and labels and no axis. QCustomPlot's own axes, grid and tick labels stay
/// switched off: the model brings its ticks and words, which neither locale nor log axis can change.
class PanelPlot final : public QCustomPlot {
public:
    explicit PanelPlot(QWidget* parent = nullptr);

    /// Takes the model; nothing is painted before paintChanges() or toPainter().
    void setModel(const PanelModel& model);
    const PanelModel& model() const noexcept { return model_; }

    /// Text as text or outlines, in figures.
    void setTextMode(TextMode mode) { textMode_ = mode; }
    TextMode textMode() const noexcept { return textMode_; }

    /// The mapping of the present model and size.
    const PanelFrame& frame() const noexcept { return frame_; }

    /// Repaints the layers whose model changed since the last time: both, the moving one, or none.
    void paintChanges();

    /// Whole repaints and repaints of the moving layer alone; tests count them.
    int wholePaints() const noexcept { return wholePaints_; }
    int movingPaints() const noexcept { return movingPaints_; }

    /// Lays the axes out for a size, before painting into a figure.
    void layOut(const QSizeF& size);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setLines(std::vector<QCPGraph*>& graphs, const std::vector<LineModel>& lines, const QString& layer);

    PanelModel model_;
    PanelFrame frame_;
    TextMode textMode_ = TextMode::Live;
    QCPLayerable* stillTop_ = nullptr;   // the plot owns it
    QCPLayerable* movingTop_ = nullptr;  // the plot owns it
    std::vector<QCPGraph*> stillGraphs_;
    std::vector<QCPGraph*> movingGraphs_;
    bool stillChanged_ = true;
    bool movingChanged_ = true;
    int wholePaints_ = 0;
    int movingPaints_ = 0;
};

}  // namespace ui
