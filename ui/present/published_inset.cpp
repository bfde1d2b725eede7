// The published curves that the paper's Fig. 2 shows beside its own, as data.

#include <algorithm>
#include <array>
#include <cmath>
#include <span>

#include "ui/present/present_parts.h"

namespace ui {

namespace {

struct PublishedPoint {
    double size;  ///< parameters
    double score;
};

// Read from the vector drawing of Schaeffer, Miranda, Koyejo (NeurIPS 2023), Fig. 2 C and D, to 1e-4 of the axis; the
// tasks are not named there, and the ticks of D are taken for 0.3 to 0.7.
constexpr std::array kAccuracy = {PublishedPoint{350e6, 0.0}, PublishedPoint{1.3e9, 0.0}, PublishedPoint{6.7e9, 0.1},
                                  PublishedPoint{175e9, 0.81}};
constexpr std::array kGrade = {PublishedPoint{1e9, 0.4916},  PublishedPoint{2e9, 0.4545},
                               PublishedPoint{4e9, 0.495},   PublishedPoint{8e9, 0.495},
                               PublishedPoint{27e9, 0.5859}, PublishedPoint{128e9, 0.6364}};

}  // namespace

InsetModel publishedInset(core::Metric metric, const Texts& texts, const Theme& theme)
{
    const bool grade = metric == core::Metric::MultipleChoiceGrade;
    const std::span<const PublishedPoint> points = grade ? std::span<const PublishedPoint>(kGrade) : kAccuracy;
    const core::Range scores = grade ? core::Range{0.3, 0.7} : core::Range{0.0, 1.0};
    InsetModel inset;
    inset.id = QStringLiteral("inset-") + metricKey(metric);
    inset.title = texts(Text::InsetPublished);
    inset.source = texts(Text::InsetSizes, formatSize(points.front().size), formatSize(points.back().size));
    // Where the model's own curve is not.
    inset.place = grade ? QRectF(0.56, 0.36, 0.34, 0.46) : QRectF(0.07, 0.06, 0.35, 0.42);
    inset.colour = theme.ink;
    inset.lower = QString::number(scores.minimum);  // 0, 1, 0.3 and 0.7: beside the frame there is little room
    inset.upper = QString::number(scores.maximum);
    const double from = std::log10(points.front().size);
    const double to = std::log10(points.back().size);
    for (const PublishedPoint& point : points) {
        inset.points << QPointF((std::log10(point.size) - from) / (to - from),
                                (point.score - scores.minimum) / (scores.maximum - scores.minimum));
    }
    return inset;
}

}  // namespace ui
