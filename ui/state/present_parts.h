#pragma once

#include "core/model/keys.h"
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

/// An opaque blend: alpha would cost a read of every pixel under it, and print badly.
[[nodiscard]] QColor mixed(const QColor& a, const QColor& b, double shareOfA);

}  // namespace ui
