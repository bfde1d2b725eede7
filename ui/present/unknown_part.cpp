#include "ui/present/unknown_part.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace ui {

namespace {

constexpr double kEnd = std::numeric_limits<double>::infinity();

/// Widens a range by the sizes of a series that are left out.
void widen(core::Range& leftOut, const core::MeasuredData& data, const std::string& name)
{
    for (const core::MeasuredLine& line : data.lines) {
        for (const core::MeasuredPoint& point : line.points) {
            if (line.name == name && point.hidden) {
                leftOut = {std::min(leftOut.minimum, point.place), std::max(leftOut.maximum, point.place)};
            }
        }
    }
}

}  // namespace

std::optional<core::Range> unknownPart(const core::Evaluation& evaluation, const PredictionSubject& of,
                                       std::optional<double> from)
{
    const auto* name = std::get_if<std::string>(&of);
    if (name == nullptr) {
        return std::nullopt;
    }
    if (from) {
        return core::Range{*from, kEnd};
    }
    core::Range leftOut{kEnd, -kEnd};
    for (const core::PanelData& data : evaluation.panels) {
        const auto* forecast = std::get_if<core::ForecastData>(&data);
        if (forecast != nullptr && forecast->name == *name && forecast->cut) {
            return core::Range{std::pow(10.0, *forecast->cut), kEnd};
        }
        if (const auto* measured = std::get_if<core::MeasuredData>(&data)) {
            widen(leftOut, *measured, *name);
        }
    }
    return leftOut.minimum <= leftOut.maximum ? std::optional(leftOut) : std::nullopt;
}

}  // namespace ui
