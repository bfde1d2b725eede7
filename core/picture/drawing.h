#pragma once

#include <vector>

#include "core/model/scenario.h"

namespace core {

/// What a layout draws of a view: its metric panels share one x axis, and what is not drawn is not computed.
struct Drawing {
    XAxis xAxis = XAxis::Mean;
    YScale yScale = YScale::Linear;  ///< of probability metrics
    std::vector<Metric> metrics;     ///< whose curves are drawn, in MODEL.md's order; the featured one among them
    bool bell = true;                ///< the density over questions
    bool law = false;                ///< the loss against model size
    bool slope = false;              ///< the featured curve's slope over the bell
    bool mirageTest = false;         ///< the straight reference and what bends it
    bool tests = false;              ///< what a test of n questions measures

    friend bool operator==(const Drawing&, const Drawing&) = default;
};

/// Whether a test of n questions is drawn: where the view asks for it, and in a layout that is about it.
///
/// Domain:   any view.
[[nodiscard]] bool showsTests(const View& view) noexcept;

/// The metrics whose curves a panel draws, in MODEL.md's order but the panel's own first; none for panels of other
/// things.
[[nodiscard]] std::vector<Metric> metricsOf(const PanelSpec& panel, const View& view);

/// What the view's layout draws. Six panels have the paper's five metrics and the featured one; the mirage test has
/// exact match and the chances shown, always against size and always as log10(-ln y).
///
/// Domain:   the view of a valid scenario.
[[nodiscard]] Drawing drawingOf(const View& view);

}  // namespace core
