#pragma once

#include <functional>
#include <optional>
#include <utility>
#include <vector>

#include <QWidget>

#include "ui/look/theme.h"
#include "ui/present/panel_model.h"
#include "ui/present/parameter_scale.h"

namespace ui {

/// A point of a prediction as a widget of its own: a place in the Tab order, keys, and a slider for a screen reader.
/// The mouse goes to the sheet.
class PredictionPoint final : public QWidget {
    Q_OBJECT

public:
    static constexpr int kSide = 34;

    explicit PredictionPoint(QWidget* parent);

    void setModel(const DrawnPointModel& model, const DrawingModel& sheet, const Theme& theme);
    const DrawnPointModel& model() const noexcept { return model_; }
    double lowest() const noexcept { return lowest_; }
    double highest() const noexcept { return highest_; }
    /// As a screen reader sets it.
    void requestValue(double value) { emit valueRequested(value); }

signals:
    void stepped(int across, int up, ui::StepSize size);
    void movedToEnd(int up);
    void added();
    void removed();
    void locked();
    void escaped();
    void valueRequested(double value);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    DrawnPointModel model_;
    Theme theme_;
    double lowest_ = 0.0;
    double highest_ = 1.0;
};

/// The empty panel on which a prediction is drawn: lies on a panel's axes and a little around them, where a curve
/// begins as well, reports what the mouse (or a finger, or a pen) and the keys draw, and shows what the model says.
/// Places are the panel's coordinates.
class PredictionSheet final : public QWidget {
    Q_OBJECT

public:
    /// `panel` holds the points as well, which may stand on the edge of the axes.
    explicit PredictionSheet(QWidget* panel);
    ~PredictionSheet() override;

    /// The panel's axes in its own pixels, and the coordinates they show.
    void setModel(const DrawingModel& model, const Theme& theme, const QRect& axes, const QRectF& shown);
    /// How much of the plot's rules a rectangle of the sheet would cover; nothing where words cannot stand: on a curve,
    /// a dot, a label or a handle.
    using Covered = std::function<std::optional<double>(const QRectF& box)>;
    void setCovered(Covered covered) { covered_ = std::move(covered); }
    /// Where the hint stands, in lines; none where there is no room for it, for it is only a hint.
    struct Hint {
        QRectF box;
        QStringList lines;
    };
    std::optional<Hint> hintPlace() const;
    const DrawingModel& model() const noexcept { return model_; }
    PredictionPoint* point(std::size_t index) const { return points_[index]; }
    std::size_t pointCount() const { return points_.size(); }
    QPointF pixelOf(const QPointF& place) const;  ///< on the sheet

signals:
    void strokeBegun(const QPointF& place);
    void strokeMoved(const QPointF& place);
    void pointGripped(std::size_t point);
    void pointDragged(const QPointF& place);
    void finished();
    void putBack();
    void givenUp();
    void pointAdded(std::size_t beside);
    void pointRemoved(std::size_t point);
    void pointStepped(std::size_t point, int across, int up, ui::StepSize size);
    void pointMovedToEnd(std::size_t point, int up);
    void pointValueRequested(std::size_t point, double value);
    void locked();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    void paintHint(QPainter& painter) const;
    std::optional<Hint> freePlace(Hint hint, double most) const;
    QPointF placeAt(const QPointF& pixel) const;
    std::optional<std::size_t> pointNear(const QPointF& pixel) const;
    PredictionPoint* makePoint();
    void placePoints();
    void escape();
    std::size_t indexOf(const PredictionPoint* point) const;
    void focusLater(std::size_t point) { wanted_ = point; }
    void addBeside(std::size_t point);

    enum class Held { Nothing, Pen, Stroke, Point };

    DrawingModel model_;
    Theme theme_;
    QRectF axes_;  ///< on the sheet
    QRectF shown_;
    Covered covered_;
    std::vector<PredictionPoint*> points_;
    Held held_ = Held::Nothing;
    QPointF pressed_;
    std::optional<std::size_t> wanted_;  ///< the point that gets the keyboard once it is there,
    bool wantsAdded_ = false;            ///< or whichever is new
};

/// Makes screen readers see points as sliders.
void installPredictionAccessibility();

}  // namespace ui
