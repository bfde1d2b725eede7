#include <algorithm>
#include <cmath>
#include <cstddef>
#include <utility>

#include "ui/present/present_parts.h"

namespace ui {

namespace {

constexpr double kExact = 1.4;   // width of an exact interval's line
constexpr double kWilson = 4.0;  // and of Wilson's

/// A measured score's height in the panel, between its ends: an interval of a logarithm may have none.
class Heights {
public:
    Heights(core::Metric metric, const core::Grading& grading, const DrawnOn& on)
        : isChance_(core::isProbability(metric)), worst_(-core::lowestDrawn(metric, grading)), on_(on)
    {
    }

    /// NaN for errors on logarithmic scales, which have no place for them.
    double of(double score) const
    {
        if (!isChance_) {
            return on_.scale == core::YScale::Linear ? 1.0 + score / worst_ : std::nan("");
        }
        switch (on_.scale) {
        case core::YScale::Linear: return score;
        case core::YScale::Log10: return std::log10(score);
        case core::YScale::LogLog: break;
        }
        return -std::log10(-std::log(score));
    }
    double within(double score) const { return std::clamp(of(score), on_.y.minimum, on_.y.maximum); }

private:
    bool isChance_;
    double worst_;
    const DrawnOn& on_;
};

LineModel barOf(const QString& id, double x, const core::Interval& interval, const Heights& heights,
                const Stroke& stroke)
{
    LineModel bar;
    bar.id = id;
    bar.stroke = stroke;
    bar.points = {{x, heights.within(interval.low)}, {x, heights.within(interval.high)}};
    return bar;
}

struct TestMarks {
    std::vector<LineModel> bars;
    MarkerModel measured;  ///< without an id where there is none
};

TestMarks testMarks(core::Metric metric, const core::Grading& grading, const core::DrawnScore& test, double x,
                    const DrawnOn& on, const Theme& theme)
{
    TestMarks marks;
    const Heights heights(metric, grading, on);
    const double y = heights.of(test.measured);
    if (std::isnan(y) || !(x >= on.x.minimum && x <= on.x.maximum)) {  // NaN where the shape has no such mean
        return marks;
    }
    const QColor colour = theme.accent(metric);
    const QString key = metricKey(metric);
    marks.bars = {barOf(QStringLiteral("exact-") + key, x, test.exact, heights, {colour, kExact, {}}),
                  barOf(QStringLiteral("wilson-") + key, x, test.wilson, heights, {colour, kWilson, {}})};
    marks.measured.id = QStringLiteral("measured-") + key;
    marks.measured.at = {x, heights.within(test.measured)};
    marks.measured.beyond = y < on.y.minimum ? -1 : y > on.y.maximum ? 1 : 0;
    marks.measured.colour = colour;
    return marks;
}

/// Upright bars as one line with gaps.
class Bars {
public:
    Bars(const char* kind, const QString& key, double width, const QColor& colour, std::size_t count)
    {
        line_.id = QLatin1String(kind) + key;
        line_.stroke = {colour, width, {}};
        line_.points.reserve(3 * count);
    }

    void add(double x, const core::Interval& interval, const Heights& heights)
    {
        line_.points.push_back({x, heights.within(interval.low)});
        line_.points.push_back({x, heights.within(interval.high)});
        line_.points.push_back({x, std::nan("")});
    }

    void moveTo(StillModel& still)
    {
        if (!line_.points.empty()) {
            still.lines.push_back(std::move(line_));
        }
    }

private:
    LineModel line_;
};

}  // namespace

void addTest(MovingModel& moving, core::Metric metric, const core::Grading& grading, const core::DrawnScore& test,
             double x, const DrawnOn& on, const Theme& theme)
{
    TestMarks marks = testMarks(metric, grading, test, x, on, theme);
    for (LineModel& bar : marks.bars) {
        moving.lines.push_back(std::move(bar));
    }
    if (!marks.measured.id.isEmpty()) {
        marks.measured.hollow = true;
        moving.markers.push_back(std::move(marks.measured));
    }
}

void addTests(StillModel& still, core::Metric metric, const core::Grading& grading,
              const std::vector<core::DrawnScore>& tests, const DrawnOn& on, const Theme& theme)
{
    int number = 0;
    for (const core::DrawnScore& test : tests) {
        TestMarks marks = testMarks(metric, grading, test, test.x, on, theme);
        const QString place = QStringLiteral("-%1").arg(++number);
        for (LineModel& bar : marks.bars) {
            bar.id += place;
            still.lines.push_back(std::move(bar));
        }
        if (!marks.measured.id.isEmpty()) {
            marks.measured.id += place;
            still.dots.push_back(std::move(marks.measured));
        }
    }
}

void addTestsInOne(StillModel& still, core::Metric metric, const core::Grading& grading,
                   const std::vector<core::DrawnScore>& tests, const DrawnOn& on, const Theme& theme)
{
    const Heights heights(metric, grading, on);
    const QString key = metricKey(metric);
    const QColor colour = theme.accent(metric);
    std::vector<std::size_t> order;
    for (std::size_t i = 0; i < tests.size(); ++i) {
        const bool isOnAxis = tests[i].x >= on.x.minimum && tests[i].x <= on.x.maximum;
        if (isOnAxis && !std::isnan(heights.of(tests[i].measured))) {  // NaN where the shape has no such mean
            order.push_back(i);
        }
    }
    still.dots.reserve(still.dots.size() + order.size());
    for (const std::size_t i : order) {
        const double y = heights.of(tests[i].measured);
        MarkerModel dot;
        dot.id = QStringLiteral("measured-%1-%2").arg(key).arg(i + 1);
        dot.at = {tests[i].x, heights.within(tests[i].measured)};
        dot.beyond = y < on.y.minimum ? -1 : y > on.y.maximum ? 1 : 0;
        dot.colour = colour;
        still.dots.push_back(std::move(dot));
    }
    std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return tests[a].x < tests[b].x; });
    Bars exact("exact-", key, kExact, colour, order.size());
    Bars wilson("wilson-", key, kWilson, colour, order.size());
    for (const std::size_t i : order) {
        exact.add(tests[i].x, tests[i].exact, heights);
        wilson.add(tests[i].x, tests[i].wilson, heights);
    }
    exact.moveTo(still);
    wilson.moveTo(still);
}

}  // namespace ui
