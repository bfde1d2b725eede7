#pragma once

#include "core/model/parameter.h"
#include "ui/present/handle_drag.h"

namespace ui {

/// What a handle's place follows from.
struct HandleScene {
    const core::ValidScenario& scenario;
    core::Range x;          ///< of the panel's axes
    core::Range y;          ///< likewise
    double location = 0.0;  ///< of the bell, on the logit scale
    double spread = 0.0;    ///< at the present mean
    double cursor = 0.0;    ///< x of the mean on the panel's axis
};

/// Everything that tells one handle from another: the parameter it moves, where it stands, and what a drag of it asks
/// for.
struct HandleRow {
    HandleRole role = HandleRole::Mean;
    core::Parameter parameter = core::Parameter::Mean;
    HandleGlyph glyph = HandleGlyph::Knob;
    int direction = 1;     ///< -1: the parameter grows to the left
    int precedence = 1;    ///< of two equally near the mouse the lower is taken hold of
    bool ruled = false;    ///< may be taken hold of anywhere along its vertical line
    bool upright = false;  ///< is dragged up and down
    /// Where it stands in the panel's coordinates, which may be beyond the panel's edge; on a curve, whose height the
    /// panel knows, the x alone.
    QPointF (*place)(const HandleScene& scene) = nullptr;
    /// The parameter's value once dragged to a place; beyond its bounds where the place is, so that a stop is known.
    double (*valueAt)(const HandleDrag& drag, const QPointF& to, const QPointF& perPixel) = nullptr;
};

[[nodiscard]] const HandleRow& rowOf(HandleRole role);

}  // namespace ui
