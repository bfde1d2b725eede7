#pragma once

#include <QImage>

#include "core/curve/evaluate.h"
#include "ui/figure/export.h"

namespace ui {

/// A figure's size in whole pixels as a picture of pixels has it.
[[nodiscard]] QSize pixelSize(const FigureOptions& options);

/// Paints one figure after another, as renderFigure() does, but that what one has in common with the next stays: so
/// the density's scale stands still under a moving bell, and no curve is computed twice.
class FramePainter {
public:
    FramePainter(const FigureOptions& options, const Texts& texts);

    [[nodiscard]] QImage paint(const core::ValidScenario& scenario);

private:
    FigureOptions options_;
    Texts texts_;
    core::Evaluator evaluator_;
};

}  // namespace ui
