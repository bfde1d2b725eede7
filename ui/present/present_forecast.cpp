// A measured series, its fit below the cut, and what came of what was held back.

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "ui/present/handle_table.h"
#include "ui/present/kept_lines.h"
#include "ui/present/measured_parts.h"
#include "ui/present/present_parts.h"
#include "ui/present/thinned.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/forecast_facts.h"

namespace ui {

namespace {

constexpr auto kSeriesMetric = core::Metric::ExactMatch;  // in whose colour the series stands
constexpr double kCurveBand = 0.30;                       // of that colour
constexpr double kMeasuredBand = 0.13;

class ForecastPresenter {
public:
    ForecastPresenter(const PanelContext& context, const core::ForecastData& data)
        : context_(context), data_(data), texts_(context.texts), theme_(context.theme),
          colour_(theme_.accent(kSeriesMetric)), isFirst_(context.spec.panel == core::Panel::ForecastLog)
    {
    }

    PanelModel model()
    {
        panel_.theme = theme_;
        panel_.cursorAxis = core::XAxis::Size;
        panel_.dotsAreSizes = true;
        panel_.zoomable = true;
        panel_.subtitle = forecastSubtitle(data_, isFirst_, texts_);
        panel_.tallest = tallestForecastSubtitle(data_, isFirst_, texts_);
        panel_.facts = forecastFigureFacts(data_, texts_);
        panel_.aloud = forecastAloud(data_, texts_);
        addAxes();
        addPointsToLegend();
        addBand(QStringLiteral("band-measured"), data_.measuredLow, data_.measuredHigh, measuredBand());
        addBand(QStringLiteral("band-curve"), data_.curveLow, data_.curveHigh, curveBand());
        addPinned();
        addPredictionLines(panel_, context_, data_.predictions);
        addCurve();
        addPoints();
        addMeasuredTests();
        addCut();
        if (data_.name.empty()) {
            panel_.still.notes.push_back(noteOverAll(texts_(evidence::ForecastNeedsSeries), data_.x, data_.y, theme_));
        }
        panel_.description = panel_.subtitle;
        addGaps(panel_.description, context_.scenario, data_.predictions, texts_);
        return panel_;
    }

private:
    QColor heldBackColour() const { return theme_.accent(core::Metric::PassMark); }
    QColor curveBand() const { return theme_.over(colour_, kCurveBand); }
    QColor measuredBand() const { return theme_.over(colour_, kMeasuredBand); }

    void addAxes()
    {
        panel_.still.x = axisModel(core::XAxis::Size, data_.x, false, texts_);
        const bool linear = data_.yScale == core::YScale::Linear;
        panel_.still.y = {texts_(linear ? Text::AxisScore : Text::AxisScoreLogLog), data_.y.minimum,
                          data_.y.maximum + kHeadroom * (data_.y.maximum - data_.y.minimum),
                          linear ? linearTicks(data_.y, 6) : logLogTicks(data_.y, 12)};
    }

    double within(double y) const { return std::clamp(y, data_.y.minimum, data_.y.maximum); }
    bool isInside(double x) const { return x >= data_.x.minimum && x <= data_.x.maximum; }
    void addBand(const QString& id, const std::vector<core::CurvePoint>& low, const std::vector<core::CurvePoint>& high,
                 const QColor& colour)
    {
        LineModel band;
        band.id = id;
        band.stroke.width = 0.0;
        band.fill = colour;
        for (const core::CurvePoint& point : high) {
            band.points.push_back({point.x, std::isnan(point.y) ? data_.y.maximum : within(point.y)});
        }
        for (auto point = low.rbegin(); point != low.rend(); ++point) {
            band.points.push_back({point->x, std::isnan(point->y) ? data_.y.minimum : within(point->y)});
        }
        constexpr double kSample = 9.0;  // pixels, as thick as a legend's line has room for
        panel_.legend.push_back({{colour, kSample, {}}, bandName(colour), {}, false, low.empty()});
        if (!low.empty()) {
            panel_.still.lines.push_back(std::move(band));
        }
    }

    QString bandName(const QColor& colour) const
    {
        if (colour != measuredBand()) {
            return texts_(Text::ForecastCurveBand);
        }
        return !data_.questions        ? texts_(Text::ForecastMeasuredBand)
               : *data_.questions == 1 ? texts_(evidence::ForecastMeasuredBandOfOne)
                                       : texts_(Text::ForecastMeasuredBandOf, formatCount(*data_.questions));
    }

    void addCurve()
    {
        LineModel line;
        line.id = QStringLiteral("curve-fit");
        line.stroke = {colour_, theme_.curveWidth, {}};
        line.points = insideAxes(data_.curve);
        LegendEntry entry{line.stroke, texts_(Text::ForecastFit)};
        entry.absent = data_.curve.empty();
        if (!data_.points.empty()) {
            panel_.legend.insert(panel_.legend.begin(), entry);
        }
        if (!data_.curve.empty()) {
            panel_.still.lines.push_back(std::move(line));
        }
    }

    /// A ghost: what the class said from its own cut.
    void addPinned()
    {
        for (const core::PinnedForecast& pinned : data_.pinned) {
            const int number = static_cast<int>(pinned.number) + 1;
            const QString name = texts_(Text::PinnedCut, formatSize(std::pow(10.0, pinned.cut)));
            LineModel line = ghostLine({name.toStdString(), kSeriesMetric, {}}, number, theme_);
            line.points = insideAxes(pinned.curve);
            const bool isDrawn = !line.points.empty();
            line.label = isDrawn ? name : QString();
            panel_.still.lines.push_back(line);
            if (isInside(pinned.cut)) {
                panel_.moving.rules.push_back({QStringLiteral("rule-pin-%1").arg(number),
                                               pinned.cut,
                                               panel_.still.y.upper,
                                               {theme_.mutedInk, 1.0, line.stroke.dashes},
                                               isDrawn ? QString() : name});
            }
        }
    }

    std::vector<LinePoint> insideAxes(const std::vector<core::CurvePoint>& points) const
    {
        std::vector<LinePoint> inside;
        for (const core::CurvePoint& point : points) {
            const bool seen = point.y >= data_.y.minimum && point.y <= data_.y.maximum;
            inside.push_back({point.x, seen ? point.y : std::nan("")});
        }
        return inside;
    }

    static bool isLeftOut(const core::ForecastPoint& point)
    {
        return point.isHidden || (point.isUnused && !point.isHeldBack);
    }

    void addPoints()
    {
        for (const std::size_t i : drawnPoints(data_.points, data_.x)) {
            const core::ForecastPoint& point = data_.points[i];
            const int number = static_cast<int>(i) + 1;
            if (!isInside(point.x)) {
                continue;
            }
            const QColor own = point.isHeldBack ? heldBackColour() : colour_;
            const QColor colour = isLeftOut(point) ? theme_.over(own, kLeftOut) : own;
            addBar(point, number, colour);
            MarkerModel dot;
            dot.id = QStringLiteral("dot-measured-%1").arg(number);
            dot.colour = colour;
            dot.mark = isLeftOut(point) ? kLeftOutMark : Mark::Circle;
            dot.hollow = point.isHeldBack && !isLeftOut(point);
            const bool lost = std::isnan(point.y);  // 0 or 1, which logarithms have no place for
            const bool isOne = lost && !(point.score < 1.0);
            dot.at = {point.x, lost ? (isOne ? data_.y.maximum : data_.y.minimum) : within(point.y)};
            dot.beyond = lost ? (isOne ? 1 : -1) : 0;
            panel_.still.dots.push_back(dot);
        }
    }

    /// What the test at hand would have shown where no number of questions is known: a square, so that it is neither
    /// fitted nor held back.
    void addMeasuredTests()
    {
        StillModel still;
        addTestsInOne(still, kSeriesMetric, core::Grading(), drawnTests(data_.tests, data_.x),
                      {core::XAxis::Size, data_.yScale, data_.x, data_.y}, theme_);
        for (LineModel& bar : still.lines) {
            bar.id = QStringLiteral("tested-") + bar.id;
            bar.stroke.colour = theme_.mutedInk;
            panel_.still.lines.push_back(std::move(bar));
        }
        for (MarkerModel& dot : still.dots) {
            dot.id = QStringLiteral("tested-") + dot.id;
            dot.colour = theme_.mutedInk;
            dot.mark = Mark::Square;
            dot.hollow = true;
            panel_.still.dots.push_back(std::move(dot));
        }
    }

    /// Every kind that the cut may bring, those that are not there as room alone: else the axes would move with it.
    void addPointsToLegend()
    {
        const auto any = [&](auto holds) { return std::any_of(data_.points.begin(), data_.points.end(), holds); };
        const auto add = [&](const QColor& colour, const QString& name, Mark mark, bool hollow, bool absent) {
            panel_.legend.push_back({{colour, 0.0, {}}, name, mark, hollow, absent});
        };
        if (data_.points.empty()) {
            return;
        }
        add(colour_, texts_(data_.forecast ? evidence::PointsFitted : evidence::PointsNotFitted), Mark::Circle, false,
            !any([](const auto& point) { return !point.isHeldBack && !isLeftOut(point); }));
        add(heldBackColour(), texts_(evidence::PointsHeldBack), Mark::Circle, true,
            !any([](const auto& point) { return point.isHeldBack && !isLeftOut(point); }));
        if (any([](const auto& point) { return point.isHidden || point.isUnused; })) {
            add(theme_.over(colour_, kLeftOut), texts_(evidence::PointsLeftOut), kLeftOutMark, false,
                !any([](const auto& point) { return isLeftOut(point); }));
        }
        if (!data_.tests.empty()) {
            const std::int64_t questions = context_.scenario.model().testSet.questions;
            add(theme_.mutedInk,
                questions == 1 ? texts_(evidence::TestOfOneQuestion)
                               : texts_(evidence::TestOfQuestions, formatCount(questions)),
                Mark::Square, true, false);
        }
    }

    void addBar(const core::ForecastPoint& point, int number, const QColor& colour)
    {
        if (std::isnan(point.low) && std::isnan(point.high)) {
            return;
        }
        LineModel bar;
        bar.id = QStringLiteral("interval-measured-%1").arg(number);
        bar.stroke = {colour, 1.4, {}};
        bar.points = {{point.x, std::isnan(point.low) ? data_.y.minimum : within(point.low)},
                      {point.x, std::isnan(point.high) ? data_.y.maximum : within(point.high)}};
        panel_.still.lines.push_back(bar);
        if (point.wilson) {
            bar.id = QStringLiteral("wilson-measured-%1").arg(number);
            bar.stroke.width = kWilsonWidth;
            const auto end = [&](double y, double beyond) { return std::isnan(y) ? beyond : within(y); };
            bar.points = {{point.x, end(point.wilson->low, data_.y.minimum)},
                          {point.x, end(point.wilson->high, data_.y.maximum)}};
            panel_.still.lines.push_back(std::move(bar));
        }
    }

    void addCut()
    {
        const HandleRow& row = rowOf(HandleRole::Cut);
        const core::AtTheMean& now = context_.evaluation.now;
        const QPointF place = row.place({context_.scenario, data_.x, data_.y, now.location, now.spread, now.cursor});
        HandleModel handle;
        handle.role = row.role;
        handle.glyph = row.glyph;
        handle.colour = theme_.cursor;
        handle.name = texts_(Text::HandleCut);
        handle.value = core::valueOf(context_.scenario, row.parameter);
        handle.text = formatSize(handle.value);
        const core::Range bounds = core::rangeOf(context_.scenario, row.parameter);
        handle.minimum = bounds.minimum;
        handle.maximum = bounds.maximum;
        handle.beyond = beyondOf(place.x(), data_.x);
        handle.written = handle.beyond == 0 ? handle.text : QString();
        handle.at = {std::clamp(place.x(), data_.x.minimum, data_.x.maximum), data_.y.minimum};
        if (handle.beyond == 0) {
            panel_.moving.rules.push_back({QStringLiteral("rule-cut"),
                                           handle.at.x(),
                                           panel_.still.y.upper,
                                           {theme_.cursor, 1.4, {}},
                                           texts_(Text::CutRule, handle.text)});
        }
        panel_.handles.push_back(handle);
    }

    const PanelContext& context_;
    const core::ForecastData& data_;
    const Texts& texts_;
    const Theme& theme_;
    const QColor colour_;
    const bool isFirst_;
    PanelModel panel_;
};

}  // namespace

PanelModel presented(const PanelContext& context, const core::ForecastData& data)
{
    return ForecastPresenter(context, data).model();
}

}  // namespace ui
