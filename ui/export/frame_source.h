#pragma once

#include <optional>
#include <vector>

#include "core/picture/evaluate.h"
#include "ui/export/composition.h"
#include "ui/export/export.h"
#include "ui/export/traced_curve.h"

namespace ui {

/// The size in whole pixels of a figure made of pixels.
[[nodiscard]] QSize pixelSize(const FigureOptions& options);

/// Draws the figures of one sweep, in any order, as export.h does but with one y scale for all of them, so
/// that nothing jumps from frame to frame, and with the curves drawn as the mean comes by.
class FrameSource {
public:
    /// Frames of one scenario that differ in what a sweep moves alone; they must outlive this.
    FrameSource(const std::vector<core::ValidScenario>& frames, const FigureOptions& options, const Texts& texts);

    /// A frame before it is painted.
    [[nodiscard]] core::Result<Figure> composed(std::size_t number);
    [[nodiscard]] core::Result<QImage> frame(std::size_t number);
    [[nodiscard]] core::Result<QByteArray> file(std::size_t number, Format format);

private:
    void lookAhead();
    core::Result<Figure> looked(std::size_t part, std::size_t parts, const Arrangement& as);
    int mostGiven();
    std::vector<bool> legendsNeeded();
    std::vector<bool> legendsForValues();
    std::vector<std::vector<KeptLabel>> namesOfRules();
    void keepLabels(std::size_t number, Figure& figure);

    const std::vector<core::ValidScenario>& frames_;
    FigureOptions options_;
    Texts texts_;
    core::Evaluator evaluator_;
    std::optional<CurveTracer> tracer_;             ///< once the first frame is known
    std::optional<Arrangement> arrangement_;        ///< the first frame's, for all, with room around the axes for all
    double under_ = 0.0;                            ///< room for the words of every frame
    std::vector<std::vector<KeptLabel>> kept_;      ///< of each panel, in the frame drawn last
    std::vector<std::vector<KeptLabel>> standing_;  ///< of each panel, in all frames
    std::optional<std::size_t> last_;
};

}  // namespace ui
