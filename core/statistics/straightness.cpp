#include "core/statistics/straightness.h"

#include <algorithm>
#include <cmath>
#include <vector>

#include "core/model/limits.h"
#include "core/model/score.h"

namespace core {

namespace {

constexpr int kPlaces = 257;
constexpr int kFewest = 8;
constexpr double kLowestLog = -100 * 2.302585092994045684;  // y = 1e-100
const double kHighestLog = std::log(0.99);

struct Line {
    double slope = kNaN;
    double middle = kNaN;  ///< at the mean of its places, which is middleAt
    double middleAt = kNaN;
    double bend = kNaN;  ///< greatest distance of a point from it
};

/// The least-squares line of y over x.
Line lineThrough(const std::vector<double>& x, const std::vector<double>& y)
{
    if (x.size() < std::size_t(kFewest)) {
        return {};
    }
    const auto n = double(x.size());
    double meanX = 0;
    double meanY = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        meanX += x[i] / n;
        meanY += y[i] / n;
    }
    double across = 0;
    double both = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        across += (x[i] - meanX) * (x[i] - meanX);
        both += (x[i] - meanX) * (y[i] - meanY);
    }
    Line line{both / across, meanY, meanX, 0};
    for (std::size_t i = 0; i < x.size(); ++i) {
        line.bend = std::max(line.bend, std::fabs(y[i] - meanY - line.slope * (x[i] - meanX)));
    }
    return line;
}

double logExactMatch(const Grading& grading, const ScaleLaw& law, const Shape& shape, double logSize)
{
    const double size = std::pow(10.0, logSize);
    if (std::holds_alternative<PointShape>(shape) || gradesTheMean(Metric::ExactMatch, grading)) {
        return -static_cast<double>(grading.length) * lossAt(law, size);  // every question is answered at the mean
    }
    const auto d = distributionAt(shape, meanSuccessAtSize(law, size));
    return logScore(Metric::ExactMatch, grading, d).log;
}

struct Heights {
    std::vector<double> x;
    std::vector<double> h;
};

MirageCause causeOf(const Heights& whole, const Grading& grading, const ScaleLaw& law, const Shape& shape)
{
    std::vector<double> x;
    std::vector<double> share;
    for (std::size_t i = 0; i < whole.x.size(); ++i) {
        const double without = std::log10(-logExactMatch(grading, law, shape, whole.x[i]));
        if (std::isfinite(without)) {
            x.push_back(whole.x[i]);
            share.push_back(whole.h[i] - without);
        }
    }
    const Line line = lineThrough(x, share);
    return {true, line.bend, line.slope};
}

double jumpLossAt(const ScaleLaw& law, double logSize)
{
    return law.jump / (1 + std::exp(M_LN10 / law.jumpWidth * (logSize - std::log10(law.jumpSize))));
}

JumpLook lookOf(const ScaleLaw& law, const Range& logSizes)
{
    constexpr double kSame = 0.01;  // of the jump
    constexpr double kNarrow = 0.5;
    if (!(law.jump > 0)) {
        return JumpLook::None;
    }
    const double at = std::log10(law.jumpSize);
    if (at >= logSizes.minimum && at <= logSizes.maximum) {
        return law.jumpWidth <= kNarrow ? JumpLook::Kink : JumpLook::Wide;
    }
    const double seen = jumpLossAt(law, logSizes.minimum) - jumpLossAt(law, logSizes.maximum);
    return seen <= kSame * law.jump ? JumpLook::ConstantLoss : JumpLook::Flank;
}

}  // namespace

bool Straightness::offsets() const noexcept
{
    double largest = 0;
    for (const MirageCause& cause : {jump, floor, spread}) {
        largest = cause.present && cause.bend > largest ? cause.bend : largest;
    }
    constexpr double kSeen = 0.005;  // decades: less shows in no number of two decimals
    return hasVerdict() && bend <= largest - kSeen;
}

Straightness straightnessOf(const ValidScenario& scenario, const Shape& shape, const Range& logSizes)
{
    const Grading& grading = scenario.model().grading;
    const ScaleLaw& law = scenario.model().law;
    Heights whole;
    for (int i = 0; i < kPlaces; ++i) {
        const double x = logSizes.minimum + (logSizes.maximum - logSizes.minimum) * i / (kPlaces - 1);
        const double log = logExactMatch(grading, law, shape, x);
        if (log >= kLowestLog && log <= kHighestLog) {
            whole.x.push_back(x);
            whole.h.push_back(std::log10(-log));
        }
    }
    Straightness found;
    found.places = static_cast<int>(whole.x.size());
    found.alpha = law.exponent;
    const Line line = lineThrough(whole.x, whole.h);
    found.slope = line.slope;
    found.middle = line.middle;
    found.middleAt = line.middleAt;
    found.bend = line.bend;
    found.from = whole.x.empty() ? kNaN : whole.x.front();
    found.to = whole.x.empty() ? kNaN : whole.x.back();
    found.jumpLook = lookOf(law, logSizes);
    found.jumpLoss = jumpLossAt(law, 0.5 * (logSizes.minimum + logSizes.maximum));
    if (law.jump > 0) {
        ScaleLaw without = law;
        without.jump = 0;
        found.jump = causeOf(whole, grading, without, shape);
    }
    if (law.floor > 0) {
        ScaleLaw without = law;
        without.floor = 0;
        found.floor = causeOf(whole, grading, without, shape);
    }
    const bool sees = grading.length > 1 && !gradesTheMean(Metric::ExactMatch, grading);
    if (sees && !std::holds_alternative<PointShape>(shape)) {
        found.spread = causeOf(whole, grading, law, PointShape{});
    }
    return found;
}

}  // namespace core
