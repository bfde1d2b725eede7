#include "core/picture/grade_curve.h"

#include <cmath>

#include "core/model/score.h"

namespace core {

Range gradeRange(Metric metric, const Grading& grading) noexcept
{
    switch (metric) {
    case Metric::TokenEditDistance: return {-static_cast<double>(grading.length), 0.0};
    case Metric::Brier: return {-1.0, 0.0};
    case Metric::CrossEntropy: return {kLowestGrade, 0.0};
    case Metric::TokenAccuracy:
    case Metric::ExactMatch:
    case Metric::PassMark:
    case Metric::MultipleChoiceGrade:
    case Metric::BestOfR: break;
    }
    return {0.0, 1.0};
}

double gradeAt(Metric metric, const Grading& grading, const MeanSuccess& p)
{
    return isProbability(metric) ? std::exp(gradeOf(metric, grading, p).log)
                                 : score(metric, grading, distributionAt(PointShape{}, p));
}

std::vector<CurvePoint> gradeCurve(Metric metric, const Grading& grading, const PictureSize& picture)
{
    const Range y = gradeRange(metric, grading);
    SamplingPlan plan;
    plan.x = {metric == Metric::CrossEntropy ? std::exp(kLowestGrade) : 0.0, 1.0};
    plan.xPerPixel = 1.0 / picture.width;
    plan.yPerPixel = (y.maximum - y.minimum) / picture.height;
    if (metric == Metric::MultipleChoiceGrade) {
        plan.breaks = {1.0 / static_cast<double>(grading.choices)};
    } else if (metric == Metric::PassMark && grading.veryLong) {
        plan.breaks = {passMarkOf(grading).value};
    }
    // A long answer's curve may climb within a pixel: wherever it does, a place of each pixel finds it.
    constexpr int kPlaces = 1024;
    for (int place = 1; place < kPlaces; ++place) {
        plan.hints.push_back(static_cast<double>(place) / kPlaces);
    }
    return sampleCurve([&](double p) { return gradeAt(metric, grading, meanSuccess(p)); }, plan);
}

}  // namespace core
