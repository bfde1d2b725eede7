#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include <QPointF>

#include "ui/present/parameter_scale.h"
#include "ui/present/prediction_plane.h"

namespace ui {

/// A prediction being drawn: its points as places of the panel, rising in x, at most core::kMostPredictionPoints, and
/// what was drawn before, a stroke (or a click, a drag, a run of keys on one point) a step. A value, without any
/// widget; a lesson and a test draw as the mouse does.
class PredictionDraft {
public:
    PredictionDraft(const PredictionPlane& plane, bool monotone);

    const PredictionPlane& plane() const noexcept { return plane_; }
    /// The same plane with other ranges.
    void setPlane(const PredictionPlane& plane) { plane_ = plane; }
    const std::vector<QPointF>& places() const noexcept { return places_; }
    /// As they were before the stroke or drag under way.
    const std::vector<QPointF>& settled() const noexcept { return states_[at_]; }
    bool monotone() const noexcept { return monotone_; }
    /// Of a monotone one nothing falls: what is drawn last lifts what is to its right and lowers what is to its left.
    void setMonotone(bool monotone);

    /// Draws freely: what it passes over is replaced. One that stays where it began adds a point there.
    void beginStroke(const QPointF& place);
    void strokeTo(const QPointF& place);
    /// Takes hold of a point, which then stays between its neighbours.
    void grip(std::size_t point);
    void dragTo(const QPointF& place);
    void finish();   ///< of a stroke or drag
    void putBack();  ///< as if it had not begun

    /// A point of its own; where it stands among the others.
    std::size_t add(const QPointF& place);
    /// One halfway to the next (of the last, to the one before); of an empty draft one at either edge, half way up.
    std::size_t addBeside(std::size_t point);
    void remove(std::size_t point);
    void step(std::size_t point, int across, int up, StepSize size);
    /// Up or down to a height of the panel.
    void setHeight(std::size_t point, double height);
    void clear();

    bool canUndo() const noexcept { return at_ > 0; }
    bool canRedo() const noexcept { return at_ + 1 < states_.size(); }
    void undo();
    void redo();

    /// What it is so far; 2 points or more make a prediction.
    core::Prediction prediction(const std::string& name, bool locked) const;

private:
    void keep();
    void moveTo(std::size_t point, const QPointF& place);
    void push(std::size_t first, std::size_t last);
    void joinStroke();
    QPointF inside(const QPointF& place) const;
    double leastApart() const;

    PredictionPlane plane_;
    bool monotone_;
    std::vector<QPointF> places_;
    std::vector<std::vector<QPointF>> states_ = {{}};
    std::size_t at_ = 0;
    std::vector<QPointF> trace_;       ///< of the stroke under way, rising in x
    QPointF last_;                     ///< of the stroke
    std::optional<std::size_t> held_;  ///< the point under the mouse
    std::optional<std::size_t> run_;   ///< the point the last keys moved
};

/// A prediction under way: what is drawn, and, once that is locked, what the document keeps of it.
struct Predicting {
    PredictionSubject of;
    PredictionDraft draft;
    std::optional<core::Prediction> locked;
    std::optional<core::ValidScenario> beforeLock = {};  ///< what undo shows again
    int lockedAt = 0;                                    ///< the step of the history
};

}  // namespace ui
