#pragma once

#include <functional>
#include <optional>

#include "core/picture/evaluate.h"
#include "ui/panels/handle_card.h"
#include "ui/present/panel_model.h"

namespace ui {

class PanelPlot;
class PredictionSheet;

/// A card with one plot and its handles. It renders a PanelModel.
class PlotPanel : public HandleCard {
    Q_OBJECT

public:
    explicit PlotPanel(QWidget* parent = nullptr);

    void setModel(const PanelModel& model);
    const PanelModel& model() const noexcept { return model_; }

    /// The margins its axes would have by themselves with this model, and those they have at least, so that the axes of
    /// neighbours stand in line. Whether they are others than before.
    QMargins ownMargins(const PanelModel& model) const;
    bool setLeast(const QMargins& least);
    /// What stands over its axes, with a legend that names went into which had no place by their lines.
    int headingsHeight() const;
    bool setModel(const PanelModel& model, const QMargins& least);

    /// How much of the plot's lines a rectangle of this widget would cover, in pixels; nothing where a label, a handle
    /// or a heading stands there.
    std::optional<double> covered(const QRectF& box) const;

    /// The axes' size in pixels, for sampling.
    core::PictureSize pictureSize() const;

    /// Where a place of the panel's coordinates is on this widget, and a handle's widget.
    QPointF pixelOf(const QPointF& place) const;
    HandleWidget* handle(HandleRole role) const;

    /// What a prediction is drawn on; null while none is.
    PredictionSheet* sheet() const noexcept { return sheet_; }

    /// What is read off the plot at a place of its coordinates, for the mouse that stands still.
    using Reading = std::function<QString(const QPointF& place)>;
    void setReading(Reading reading) { reading_ = std::move(reading); }

    QSize sizeHint() const override { return {420, 330}; }

    int wholePaints() const;
    int movingPaints() const;

signals:
    void resized();
    /// Ctrl and the wheel, at a place of the panel's x axis: narrower below 1, wider above.
    void zoomed(double around, double factor);
    /// An end of the x axis' numbers was taken hold of, or dragged, to a share of the axes' width.
    void axisGripped(bool upper, double share);
    void axisDragged(double share);
    /// A dot of a size was clicked: its x.
    void sizeClicked(double x);
    /// A sheet to draw on is there now.
    void sheetMade(ui::PredictionSheet* sheet);

protected:
    std::optional<HandleRole> dropHeld() override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool event(QEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;

private:
    /// Whether the numbers at the upper or the lower end of the x axis are here, where it can be dragged.
    std::optional<bool> axisEndAt(const QPointF& pixel) const;
    /// The dot of a size here.
    std::optional<double> sizeAt(const QPointF& pixel) const;
    void hold(HandleRole role, const QPointF& place);
    bool isStillOnSize(const QPointF& pixel);
    double shareAt(const QPointF& pixel) const;
    void gripAxis(bool upper, const QPointF& pixel);
    std::optional<HandleRole> handleNear(const QPointF& pixel) const;
    QPointF placeUnder(const QMouseEvent& event) const;
    void orderTabs();
    void setHot(std::optional<HandleRole> role);
    void schedulePaint();
    void placeHandles();
    void placeSheet();
    QRectF numbersUnder(const QRectF& chip) const;
    void followScreen();

    PanelModel model_;
    PanelPlot* plot_;
    PredictionSheet* sheet_ = nullptr;
    std::vector<HandleWidget*> handles_;
    std::optional<HandleRole> held_;
    std::optional<HandleRole> hot_;
    bool axisHeld_ = false;
    /// A size's dot under the mouse button, till it is let go or drawn away.
    struct PressedSize {
        double x = 0.0;
        QPointF from;
    };
    std::optional<PressedSize> pressedSize_;
    Reading reading_;
    double ratio_ = 1.0;
    bool paintScheduled_ = false;
};

}  // namespace ui
