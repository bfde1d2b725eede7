// A measured series, its fit below the cut, and what came of what was held back.

#include <algorithm>
#include <cmath>

#include "ui/present/handle_table.h"
#include "ui/present/present_parts.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/forecast_text.h"

namespace ui {

namespace {

constexpr auto kSeriesMetric = core::Metric::ExactMatch;  // in whose colour the series stands
constexpr double kCurveBand = 0.30;                       // of that colour
constexpr double kMeasuredBand = 0.13;
constexpr double kPinned = 0.75;
constexpr double kLeftOut = 0.35;
constexpr double kHeadroom = 0.04;
constexpr int kMostMisses = 3;

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
        panel_.subtitle = words();
        panel_.facts = figureFacts();
        addAxes();
        addPointsToLegend();
        addBand(QStringLiteral("band-measured"), data_.measuredLow, data_.measuredHigh, measuredBand());
        addBand(QStringLiteral("band-curve"), data_.curveLow, data_.curveHigh, curveBand());
        addPinned();
        addCurve();
        addPoints();
        addCut();
        if (data_.name.empty()) {
            panel_.still.notes.push_back(noteOverAll(texts_(evidence::ForecastNeedsSeries), data_.x, data_.y, theme_));
        }
        panel_.description = panel_.subtitle;
        return panel_;
    }

private:
    QColor heldBackColour() const { return theme_.accent(core::Metric::PassMark); }
    QColor curveBand() const { return theme_.over(colour_, kCurveBand); }
    QColor measuredBand() const { return theme_.over(colour_, kMeasuredBand); }

    /// Beside the logarithmic panel what was fitted and whether it held, beside the linear one what came; always as
    /// many facts, so that the axes stand still while the cut moves.
    QString words() const
    {
        if (data_.name.empty()) {
            return isFirst_ ? forecastVerdict(data_, texts_) : QString();
        }
        constexpr int kFacts = 5;  // the verdict, the series, the numbers and in two what they are to be read with
        QString facts = forecastVerdict(data_, texts_) + kNextFact + QString::fromStdString(data_.name);
        if (data_.forecast) {
            facts += kNextFact + forecastFacts(*data_.forecast, data_.forecast->fit.request, texts_);
        }
        const QString misses = data_.forecast ? forecastMisses(*data_.forecast, kMostMisses, texts_) : QString();
        return isFirst_ ? padded(facts, kFacts) : padded(misses, kMostMisses);
    }

    /// All of it, whichever panel is drawn: the verdict, the nearest miss, the fit, then the rest.
    QStringList figureFacts() const
    {
        if (data_.name.empty()) {
            return {};
        }
        QStringList facts = {QString::fromStdString(data_.name), forecastVerdict(data_, texts_)};
        if (data_.forecast) {
            const QStringList fit =
                forecastFacts(*data_.forecast, data_.forecast->fit.request, texts_).split(kNextFact);
            QStringList misses = forecastMisses(*data_.forecast, kMostMisses, texts_).split(kNextFact);
            misses.removeAll(QString());
            if (!misses.isEmpty()) {
                facts << misses.takeFirst();
            }
            facts << fit.front() << misses << fit.mid(1);
        }
        return facts;
    }

    static QString padded(QString facts, int count)
    {
        for (auto there = facts.count(kNextFact) + 1; there < count; ++there) {
            facts += kNextFact;
            facts += QChar(QChar::Nbsp);
        }
        return facts;
    }

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
        if (low.empty()) {
            return;
        }
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
        panel_.still.lines.push_back(std::move(band));
        const bool ofTest = colour == measuredBand();
        QString text = texts_(Text::ForecastCurveBand);
        if (ofTest) {
            text = data_.questions ? texts_(Text::ForecastMeasuredBandOf, formatCount(*data_.questions))
                                   : texts_(Text::ForecastMeasuredBand);
        }
        constexpr double kSample = 9.0;  // pixels, as thick as a legend's line has room for
        panel_.legend.push_back({{colour, kSample, {}}, text});
    }

    void addCurve()
    {
        if (data_.curve.empty()) {
            return;
        }
        LineModel line;
        line.id = QStringLiteral("curve-fit");
        line.stroke = {colour_, theme_.curveWidth, {}};
        line.points = insideAxes(data_.curve);
        panel_.legend.insert(panel_.legend.begin(), {line.stroke, texts_(Text::ForecastFit)});
        panel_.still.lines.push_back(std::move(line));
    }

    /// A ghost: what the class said from its own cut.
    void addPinned()
    {
        int number = 0;
        for (const core::PinnedForecast& pinned : data_.pinned) {
            const QString name = texts_(Text::PinnedCut, formatSize(std::pow(10.0, pinned.cut)));
            LineModel line;
            line.id = QStringLiteral("pin-%1").arg(++number);
            line.stroke = {theme_.over(colour_, kPinned), 0.7 * theme_.curveWidth, {7.0, 3.0}};
            line.points = insideAxes(pinned.curve);
            const bool isDrawn = !line.points.empty();
            line.label = isDrawn ? name : QString();
            panel_.still.lines.push_back(std::move(line));
            if (isInside(pinned.cut)) {
                panel_.moving.rules.push_back({QStringLiteral("rule-pin-%1").arg(number),
                                               pinned.cut,
                                               panel_.still.y.upper,
                                               {theme_.mutedInk, 1.0, {3.0, 3.0}},
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

    void addPoints()
    {
        int number = 0;
        for (const core::ForecastPoint& point : data_.points) {
            ++number;
            if (!isInside(point.x)) {
                continue;
            }
            const QColor own = point.isHeldBack ? heldBackColour() : colour_;
            const QColor colour = point.isHidden ? theme_.over(own, kLeftOut) : own;
            addBar(point, number, colour);
            MarkerModel dot;
            dot.id = QStringLiteral("dot-measured-%1").arg(number);
            dot.colour = colour;
            dot.hollow = point.isHeldBack || point.isHidden;
            const bool lost = std::isnan(point.y);  // 0 or 1, which logarithms have no place for
            const bool isOne = lost && !std::isnan(point.low);
            dot.at = {point.x, lost ? (isOne ? data_.y.maximum : data_.y.minimum) : within(point.y)};
            dot.beyond = lost ? (isOne ? 1 : -1) : 0;
            panel_.still.dots.push_back(dot);
        }
    }

    /// Both kinds, whether there is one of each: else the axes would move with the cut.
    void addPointsToLegend()
    {
        if (!data_.points.empty()) {
            panel_.legend.push_back({{colour_, 0.0, {}}, texts_(evidence::PointsFitted), Mark::Circle, false});
            panel_.legend.push_back(
                {{heldBackColour(), 0.0, {}}, texts_(evidence::PointsHeldBack), Mark::Circle, true});
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
        panel_.still.lines.push_back(std::move(bar));
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
        handle.beyond = place.x() < data_.x.minimum ? -1 : (place.x() > data_.x.maximum ? 1 : 0);
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
