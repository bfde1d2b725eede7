#include "core/picture/mirage_findings.h"

#include <algorithm>
#include <cmath>

namespace core {

namespace {

constexpr int kPlaces = 65;

/// log10(-ln of exact match) under a law and shape.
double height(const Model& model, const ScaleLaw& law, const Shape& shape, double logSize)
{
    const auto d = distributionAt(shape, meanSuccessAtSize(law, std::pow(10.0, logSize)));
    return std::log10(-logScore(Metric::ExactMatch, model.grading, d).log);
}

}  // namespace

MirageFindings mirageFindings(const ValidScenario& scenario, const Shape& shape, const Range& logSizes)
{
    const Model& model = scenario.model();
    ScaleLaw plain = model.law;
    plain.floor = 0.0;
    plain.jump = 0.0;
    const Shape point = PointShape{};
    ScaleLaw withFloor = plain;
    withFloor.floor = model.law.floor;
    ScaleLaw withJump = model.law;
    withJump.floor = 0.0;
    MirageFindings findings;
    findings.slope = model.law.exponent;
    const auto bend = [&](const ScaleLaw& law, const Shape& family) {
        double worst = 0.0;
        for (int i = 0; i < kPlaces; ++i) {
            const double at = logSizes.minimum + (logSizes.maximum - logSizes.minimum) * i / (kPlaces - 1);
            const double off = std::fabs(height(model, law, family, at) - height(model, plain, point, at));
            worst = std::isfinite(off) ? std::max(worst, off) : worst;
        }
        return worst;
    };
    const bool spread = model.grading.tokens == TokenMode::Shared && !std::holds_alternative<PointShape>(shape);
    findings.jump = model.law.jump > 0.0 ? bend(withJump, point) : 0.0;
    findings.floor = model.law.floor > 0.0 ? bend(withFloor, point) : 0.0;
    findings.spread = spread && model.grading.length > 1 ? bend(plain, shape) : 0.0;
    for (const double at : {logSizes.minimum, logSizes.maximum}) {
        findings.reference.push_back({at, -height(model, plain, point, at)});
    }
    return findings;
}

}  // namespace core
