#include "core/picture/law_curve.h"

#include <cmath>

namespace core {

namespace {

// Fixed, for a range that followed the law would move under the hand that drags it.
constexpr Range kLogLossRange{-2.0, 2.0};

}  // namespace

LawCurve lawCurve(const ValidScenario& scenario, const Range& sizes, const PictureSize& picture)
{
    const ScaleLaw& law = scenario.model().law;
    LawCurve curve;
    curve.xRange = curveRange(XAxis::Size, sizes);
    curve.yRange = kLogLossRange;
    const auto logLoss = [&](double logSize) {
        const double y = std::log10(lossAt(law, std::pow(10.0, logSize)));
        return y >= kLogLossRange.minimum && y <= kLogLossRange.maximum ? y : std::nan("");
    };
    SamplingPlan plan;
    plan.x = curve.xRange;
    plan.xPerPixel = (plan.x.maximum - plan.x.minimum) / picture.width;
    plan.yPerPixel = (kLogLossRange.maximum - kLogLossRange.minimum) / picture.height;
    if (law.jump > 0.0) {
        const double at = std::log10(law.jumpSize);
        const double width = law.jumpWidth / M_LN10;
        plan.hints = {at - 4.0 * width, at - width, at, at + width, at + 4.0 * width};
    }
    curve.points = sampleCurve(logLoss, plan);
    for (const double size : shownSizes(scenario.view())) {
        curve.dots.push_back({std::log10(size), logLoss(std::log10(size))});
    }
    return curve;
}

}  // namespace core
