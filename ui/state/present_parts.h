#pragma once

#include "core/model/keys.h"
#include "ui/state/law_handles.h"
#include "ui/state/number_format.h"
#include "ui/state/present.h"
#include "ui/state/ticks.h"

namespace ui {

/// The metric's key, as ids of lines and markers have it.
[[nodiscard]] inline QString metricKey(core::Metric metric)
{
    const std::string_view key = core::keyOf(metric);
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

/// "70 %": the pass mark in as many digits as it has.
[[nodiscard]] QString markText(const core::Grading& grading);

/// Curve points in a panel's coordinates.
[[nodiscard]] std::vector<LinePoint> linePoints(const std::vector<core::CurvePoint>& points, double scale,
                                                double offset);

/// Whether the mirage test's line is straight, or which of jump, spread and irreducible loss bends it and how far.
[[nodiscard]] QString mirageVerdict(const core::MirageFindings& findings, const Texts& texts);

/// The published curve of the paper's Fig. 2 beside a metric's panel, as an inset.
[[nodiscard]] InsetModel publishedInset(core::Metric metric, const Texts& texts, const Theme& theme);

}  // namespace ui
