#include <algorithm>

#include "ui/state/present_parts.h"

namespace ui {

namespace {

constexpr double kHeadroom = 0.04;  // of the height, over 1 and for the marker's own half

class MetricPresenter {
public:
    MetricPresenter(const core::ValidScenario& scenario, const core::Evaluation& evaluation, const Texts& texts,
                    const Theme& theme)
        : scenario_(scenario), view_(scenario.view()), axis_(evaluation.axis), now_(evaluation.now), texts_(texts),
          theme_(theme), linear_(view_.yScale == core::YScale::Linear)
    {
    }

    PanelModel model()
    {
        panel_.id = QStringLiteral("panel-metric");
        panel_.title = texts_(Text::MetricTitle);
        panel_.subtitle = texts_(subtitle());
        panel_.theme = theme_;
        addAxes();
        addCurves();
        addSideScales();
        addCursor();
        addMarkers();
        panel_.description = description();
        return panel_;
    }

private:
    Text subtitle() const
    {
        switch (view_.xAxis) {
        case core::XAxis::Mean: return Text::MetricSubtitleMean;
        case core::XAxis::Logit: return Text::MetricSubtitleLogit;
        case core::XAxis::Size: break;
        }
        return Text::MetricSubtitleSize;
    }

    bool isLogitNormal() const { return scenario_.model().distribution == core::Distribution::LogitNormal; }

    void addAxes()
    {
        AxisModel& x = panel_.still.x;
        x.lower = axis_.xRange.minimum;
        x.upper = axis_.xRange.maximum;
        switch (view_.xAxis) {
        case core::XAxis::Mean:
            x.title = texts_(Text::AxisMean);
            x.ticks = linearTicks(axis_.xRange, 6);
            break;
        case core::XAxis::Logit:
            x.title = texts_(isLogitNormal() ? Text::AxisMu : Text::AxisLogitOfMean);
            x.ticks = linearTicks(axis_.xRange, 9);
            break;
        case core::XAxis::Size:
            x.title = texts_(Text::AxisSize);
            x.ticks = sizeTicks(axis_.xRange, 9);
            break;
        }
        AxisModel& y = panel_.still.y;
        y.title = texts_(linear_ ? Text::AxisScore : Text::AxisScoreLog);
        const double height = axis_.yRange.maximum - axis_.yRange.minimum;
        y.lower = axis_.yRange.minimum;
        y.upper = axis_.yRange.maximum + kHeadroom * height;
        y.ticks = linear_ ? linearTicks(axis_.yRange, 6) : decadeTicks(axis_.yRange, 8);
    }

    /// Errors, which run from their worst, drawn negative, up to 0, take the panel's whole height on a linear scale.
    double worst(core::Metric metric) const { return -core::lowestDrawn(metric, scenario_.model().grading); }
    double heightOf(core::Metric metric, double value) const
    {
        return core::isProbability(metric) ? value : 1.0 + value / worst(metric);
    }

    std::vector<LinePoint> placed(core::Metric metric, const std::vector<core::CurvePoint>& points) const
    {
        return core::isProbability(metric) ? linePoints(points, 1.0, 0.0)
                                           : linePoints(points, 1.0 / worst(metric), 1.0);
    }

    void addCurves()
    {
        // The featured metric's solid line first: dashes laid over it show both where curves are the same.
        for (const bool featured : {true, false}) {
            for (std::size_t i = 0; i < axis_.curves.size(); ++i) {
                const core::Curve& curve = axis_.curves[i];
                if ((curve.metric == view_.featured) != featured) {
                    continue;
                }
                LineModel line;
                line.id = QStringLiteral("curve-") + metricKey(curve.metric);
                line.stroke = theme_.stroke(curve.metric, featured);
                line.points = placed(curve.metric, curve.points);
                line.label = metricLabel(curve.metric, scenario_, texts_);
                panel_.still.lines.push_back(line);
                addDots(curve.metric, i);
            }
        }
    }

    void addDots(core::Metric metric, std::size_t index)
    {
        if (axis_.dots.empty()) {
            return;
        }
        int number = 0;
        for (const LinePoint& dot : placed(metric, axis_.dots[index])) {
            MarkerModel model;
            model.id = QStringLiteral("dot-%1-%2").arg(metricKey(metric)).arg(++number);
            model.at = {dot.x, std::max(dot.y, axis_.yRange.minimum)};
            model.beyond = dot.y < axis_.yRange.minimum ? -1 : 0;
            model.colour = theme_.accent(metric);
            model.hollow = true;
            if (!std::isnan(dot.y)) {
                panel_.still.dots.push_back(model);
            }
        }
    }

    void addSideScales()
    {
        for (const core::Curve& curve : axis_.curves) {
            if (core::isProbability(curve.metric) || !linear_) {
                continue;
            }
            SideScaleModel side;
            side.colour = theme_.accent(curve.metric);
            for (const Tick& tick : linearTicks({-worst(curve.metric), 0.0}, 5)) {
                side.ticks.push_back({heightOf(curve.metric, tick.at), tick.label});
            }
            panel_.still.sideScales.push_back(side);
        }
    }

    void addCursor()
    {
        const double x = std::clamp(now_.cursor, axis_.xRange.minimum, axis_.xRange.maximum);
        panel_.moving.rules.push_back(
            {QStringLiteral("rule-cursor"), x, panel_.still.y.upper, {theme_.cursor, 1.4, {}}, {}});
        HandleModel grip;
        grip.role = HandleRole::Cursor;
        grip.glyph = HandleGlyph::Grip;
        grip.colour = theme_.cursor;
        grip.name = texts_(Text::HandleCursor);
        grip.text = formatMean(now_.mean);
        grip.value = now_.mean;
        grip.minimum = axis_.means.minimum;
        grip.maximum = axis_.means.maximum;
        grip.at = {x, axis_.yRange.minimum};
        grip.beyond = now_.cursor < axis_.xRange.minimum ? -1 : (now_.cursor > axis_.xRange.maximum ? 1 : 0);
        panel_.handles.push_back(grip);
        if (!now_.reachable) {
            NoteModel note;
            note.id = QStringLiteral("note-unreachable");
            note.text = texts_(now_.cursor > axis_.xRange.maximum ? Text::NoModelGetsHere : Text::NoModelIsThisPoor);
            note.at = {x, axis_.yRange.minimum + 0.06 * (axis_.yRange.maximum - axis_.yRange.minimum)};
            note.alignment = (now_.cursor > axis_.xRange.maximum ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignBottom;
            note.colour = theme_.mutedInk;
            panel_.moving.notes.push_back(note);
        }
    }

    double drawnAt(const core::ScoreValue& score) const
    {
        if (linear_) {
            return heightOf(score.metric, score.value);
        }
        return score.chance.log / M_LN10;  // NaN for errors, which a logarithmic scale cannot show
    }

    QString valueText(const core::ScoreValue& score) const
    {
        return core::isProbability(score.metric) ? formatChance(score.chance) : formatScore(score.value);
    }

    void addMarkers()
    {
        for (const core::ScoreValue& score : now_.markers) {
            const double y = drawnAt(score);
            if (std::isnan(y)) {
                continue;
            }
            MarkerModel marker;
            marker.id = QStringLiteral("marker-") + metricKey(score.metric);
            marker.at = {panel_.moving.rules.front().x, std::max(y, axis_.yRange.minimum)};
            marker.beyond = y < axis_.yRange.minimum ? -1 : 0;
            marker.colour = theme_.accent(score.metric);
            marker.text = valueText(score);
            panel_.moving.markers.push_back(marker);
        }
    }

    QString description() const
    {
        QStringList parts;
        for (const core::ScoreValue& score : now_.markers) {
            parts << texts_(Text::MetricDescriptionPart, metricLabel(score.metric, scenario_, texts_),
                            valueText(score));
        }
        return texts_(Text::MetricDescription, formatMean(now_.mean), parts.join(QStringLiteral("; ")));
    }

    const core::ValidScenario& scenario_;
    const core::View& view_;
    const core::AlongTheAxis& axis_;
    const core::AtTheMean& now_;
    const Texts& texts_;
    const Theme& theme_;
    const bool linear_;
    PanelModel panel_;
};

}  // namespace

PanelModel presentMetrics(const core::ValidScenario& scenario, const core::Evaluation& evaluation, const Texts& texts,
                          const Theme& theme)
{
    return MetricPresenter(scenario, evaluation, texts, theme).model();
}

}  // namespace ui
