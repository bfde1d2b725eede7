#pragma once

#include <memory>
#include <optional>
#include <vector>

#include <qcustomplot.h>

#include "ui/panels/moving_region.h"
#include "ui/panels/panel_frame.h"
#include "ui/panels/panel_labels.h"

namespace ui {

class PanelDecor;

/// A plot built from a PanelModel, for the screen and for figures alike.
///
/// What stays while the mean moves is painted once into an opaque picture; a repaint copies the part of it that
/// is needed and paints what moves over it, so that a drag costs a few lines and labels and no axis. In a gesture that
/// moves that as well it would be copied once alone, and is painted where it is seen. (QCustomPlot's
/// own buffers are all as large as the plot and blended at every repaint.) QCustomPlot's axes, grid and tick
/// labels stay switched off: the model brings its ticks and words, which neither locale nor log axis can change.
class PanelPlot final : public QCustomPlot {
    Q_OBJECT

public:
    explicit PanelPlot(QWidget* parent = nullptr);

    /// Takes the model; nothing is painted before paintChanges() or toPainter().
    void setModel(const PanelModel& model);
    const PanelModel& model() const noexcept { return model_; }

    /// Text as text or outlines, in figures.
    void setTextMode(TextMode mode) { textMode_ = mode; }
    TextMode textMode() const noexcept { return textMode_; }

    /// The mapping of the present model and size, and where its labels stand.
    const PanelFrame& frame() const noexcept { return frame_; }
    const std::vector<PlacedLabel>& labels() const;
    std::size_t names() const noexcept { return names_.size(); }  ///< of the labels, the first so many stand still

    /// Asks Qt to repaint what changed since the last time: everything, what is inside the axes, what moved, nothing.
    void paintChanges();

    /// Repaints of what stands as well and repaints of what moved alone; tests count them.
    int wholePaints() const noexcept { return wholePaints_; }
    int movingPaints() const noexcept { return movingPaints_; }

    /// Lays the axes out for a size.
    void layOut(const QSizeF& size);

    /// Takes the model for a figure of a size.
    void layOut(const PanelModel& model, const QSizeF& size);

    /// The least margins around the axes, so that those of neighbours stand in line, whatever the model says.
    /// Returns whether they are others than before.
    bool setLeast(const QMargins& least);

    /// The same for a model that is about to be set: nothing is laid out before.
    bool takeLeast(const QMargins& least);

    /// Paints the whole panel, as last laid out, into a figure: not through QCustomPlot's layers, which clip each
    /// thing to whole pixels.
    void paintFigure(QCPPainter& painter) const;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    QRect insideAxes() const;
    QPointF phase() const;
    void arrange(const QSizeF& size);
    void noteChange();
    void paintStill();
    void paintLayer(const QString& name, QCPPainter& painter) const;

    PanelModel given_;
    std::optional<QMargins> least_;
    PanelModel model_;  ///< the given one, its lines' names in a legend where they need one
    PanelFrame frame_;
    std::vector<PlacedLabel> names_;  ///< of the given model on this frame
    mutable std::vector<PlacedLabel> labels_;
    mutable std::unique_ptr<LabelsBeside> found_;  ///< while those are being placed
    std::optional<MovingPicture> before_;          ///< what moved until then, as it last stood
    std::vector<PanelDecor*> decors_;              ///< from back to front; QCustomPlot owns them
    TextMode textMode_ = TextMode::Live;
    QPixmap still_;
    QPointF phase_;          ///< of the still picture, pixels of the screen
    QRegion changed_;        ///< what the models since the last paintChanges() moved
    QRegion staleStill_;     ///< what of the still picture has to be painted anew
    QRegion asked_;          ///< what of that Qt was asked to repaint on the screen too
    bool restless_ = false;  ///< a gesture moves what stays, so that the still picture is not worth making
    int wholePaints_ = 0;
    int movingPaints_ = 0;
};

}  // namespace ui
