#include <algorithm>

#include "ui/present/comparison.h"
#include "ui/present/present_parts.h"
#include "ui/words/metric_text.h"

namespace ui {

namespace {

constexpr double kHeadroom = 0.04;  // of the height, over 1 and for the marker's own half

class MetricPresenter {
public:
    MetricPresenter(const core::ValidScenario& scenario, const core::Evaluation& evaluation, const MetricPanel& wanted,
                    const Texts& texts, const Theme& theme)
        : scenario_(scenario), view_(scenario.view()), axis_(evaluation.axis), now_(evaluation.now), wanted_(wanted),
          texts_(texts), theme_(theme), errorsOnly_(std::none_of(wanted.metrics.begin(), wanted.metrics.end(),
                                                                 [](auto m) { return core::isProbability(m); })),
          scale_(errorsOnly_ ? core::YScale::Linear : axis_.drawing.yScale), linear_(scale_ == core::YScale::Linear),
          yRange_(errorsOnly_ ? core::Range{0.0, 1.0} : axis_.yRange)
    {
    }

    PanelModel model()
    {
        panel_.id = wanted_.id;
        panel_.title = wanted_.title;
        panel_.subtitle = wanted_.subtitle;
        panel_.theme = theme_;
        panel_.cursorAxis = axis_.drawing.xAxis;
        addAxes();
        addCurves();
        addSideScales();
        if (axis_.drawing.mirageTest) {
            const std::vector<LineModel> reference = mirageReference(axis_.mirage, yRange_, texts_, theme_);
            panel_.still.lines.insert(panel_.still.lines.begin(), reference.begin(), reference.end());
        }
        addInset();
        if (axis_.sharpness && isWanted(view_.featured)) {
            addSharpness(panel_.still, *axis_.sharpness, {axis_.drawing.xAxis, scale_, yRange_}, texts_,
                         theme_.accent(view_.featured));
        }
        addOmissions();
        addCursor();
        addMarkers();
        panel_.description = description();
        return panel_;
    }

private:
    bool isWanted(core::Metric metric) const
    {
        return std::find(wanted_.metrics.begin(), wanted_.metrics.end(), metric) != wanted_.metrics.end();
    }

    void addAxes()
    {
        const bool logitNormal = scenario_.model().distribution == core::Distribution::LogitNormal;
        panel_.still.x = axisModel(axis_.drawing.xAxis, axis_.xRange, logitNormal, texts_);
        addScoreAxis(panel_.still.y);
    }

    void addScoreAxis(AxisModel& y) const
    {
        const double height = yRange_.maximum - yRange_.minimum;
        y.lower = yRange_.minimum;
        y.upper = yRange_.maximum + kHeadroom * height;
        switch (scale_) {
        case core::YScale::Linear:
            y.title = texts_(Text::AxisScore);
            y.ticks = errorsOnly_ ? errorTicks(wanted_.metrics.front()) : linearTicks(yRange_, 6);
            return;
        case core::YScale::Log10:
            y.title = texts_(Text::AxisScoreLog);
            y.ticks = decadeTicks(yRange_, 8);
            return;
        case core::YScale::LogLog: break;
        }
        y.title = texts_(Text::AxisScoreLogLog);
        y.ticks = logLogTicks(yRange_, 12);
    }

    /// The numbers of an error's own scale, drawn negative.
    std::vector<Tick> errorTicks(core::Metric metric) const
    {
        std::vector<Tick> ticks;
        for (const Tick& tick : linearTicks({-worst(metric), 0.0}, 5)) {
            ticks.push_back({heightOf(metric, tick.at), tick.label});
        }
        return ticks;
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
                if ((curve.metric == view_.featured) != featured || !isWanted(curve.metric)) {
                    continue;
                }
                LineModel line;
                line.id = QStringLiteral("curve-") + metricKey(curve.metric);
                line.stroke = theme_.stroke(curve.metric, featured || wanted_.metrics.size() == 1);
                line.points = errorsOnly_ || core::isProbability(curve.metric) || linear_
                                  ? placed(curve.metric, curve.points)
                                  : std::vector<LinePoint>{};
                line.label = wanted_.named ? metricLabel(curve.metric, scenario_, texts_) : QString();
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
            model.at = {dot.x, std::max(dot.y, yRange_.minimum)};
            model.beyond = dot.y < yRange_.minimum ? -1 : 0;
            model.colour = theme_.accent(metric);
            model.hollow = true;
            model.beyond = dot.y > panel_.still.y.upper ? 1 : model.beyond;
            model.at.setY(std::min(model.at.y(), yRange_.maximum));
            if (!std::isnan(dot.y)) {
                panel_.still.dots.push_back(model);
            }
        }
    }

    void addSideScales()
    {
        for (const core::Curve& curve : axis_.curves) {
            if (core::isProbability(curve.metric) || !linear_ || errorsOnly_ || !isWanted(curve.metric)) {
                continue;
            }
            panel_.still.sideScales.push_back({theme_.accent(curve.metric), errorTicks(curve.metric)});
        }
    }

    void addInset()
    {
        if (wanted_.published) {
            panel_.still.insets.push_back(publishedInset(wanted_.metrics.front(), texts_, theme_));
        }
    }

    /// Says which metrics a logarithmic scale leaves out, rather than leave them out in silence.
    void addOmissions()
    {
        QStringList names;
        for (const core::Metric metric : wanted_.metrics) {
            if (!linear_ && !core::isProbability(metric)) {
                names << metricName(metric, texts_);
            }
        }
        if (!names.isEmpty()) {
            panel_.subtitle += QChar(u'\n') + texts_(Text::NotOnLogScale, names.join(texts_(Text::ListSeparator)));
        }
    }

    void addCursor()
    {
        if (std::isnan(now_.cursor)) {
            return;  // the shape has no such mean
        }
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
        grip.at = {x, yRange_.minimum};
        grip.beyond = now_.cursor < axis_.xRange.minimum ? -1 : (now_.cursor > axis_.xRange.maximum ? 1 : 0);
        panel_.handles.push_back(grip);
        if (!now_.reachable) {
            NoteModel note;
            note.id = QStringLiteral("note-unreachable");
            note.text = texts_(now_.cursor > axis_.xRange.maximum ? Text::NoModelGetsHere : Text::NoModelIsThisPoor);
            note.at = {x, yRange_.minimum + 0.06 * (yRange_.maximum - yRange_.minimum)};
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
        // NaN for errors, which a logarithmic scale cannot show.
        return scale_ == core::YScale::Log10 ? score.chance.log / M_LN10 : -std::log10(-score.chance.log);
    }

    QString valueText(const core::ScoreValue& score) const
    {
        return core::isProbability(score.metric) ? formatChance(score.chance) : formatScore(score.value);
    }

    void addMarkers()
    {
        for (const core::ScoreValue& score : now_.markers) {
            const double y = drawnAt(score);
            const bool onAxis = now_.cursor >= axis_.xRange.minimum && now_.cursor <= axis_.xRange.maximum;
            if (std::isnan(y) || !onAxis || !isWanted(score.metric)) {
                continue;  // beside its curve's end a marker would stand on no curve
            }
            MarkerModel marker;
            marker.id = QStringLiteral("marker-") + metricKey(score.metric);
            marker.at = {panel_.moving.rules.front().x, std::clamp(y, yRange_.minimum, yRange_.maximum)};
            marker.beyond = y < yRange_.minimum ? -1 : (y > panel_.still.y.upper ? 1 : 0);
            marker.colour = theme_.accent(score.metric);
            marker.text = valueText(score);
            panel_.moving.markers.push_back(marker);
        }
    }

    QString description() const
    {
        QStringList parts;
        for (const core::ScoreValue& score : now_.markers) {
            if (!isWanted(score.metric)) {
                continue;
            }
            parts << texts_(Text::MetricDescriptionPart, metricLabel(score.metric, scenario_, texts_),
                            valueText(score));
        }
        return texts_(Text::MetricDescription, formatMean(now_.mean), parts.join(QStringLiteral("; ")));
    }

    const core::ValidScenario& scenario_;
    const core::View& view_;
    const core::AlongTheAxis& axis_;
    const core::AtTheMean& now_;
    const MetricPanel& wanted_;
    const Texts& texts_;
    const Theme& theme_;
    const bool errorsOnly_;
    const core::YScale scale_;
    const bool linear_;
    const core::Range yRange_;
    PanelModel panel_;
};

}  // namespace

PanelModel presentMetrics(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                          const MetricPanel& panel, const Texts& texts, const Theme& theme)
{
    return MetricPresenter(scenario, evaluation, panel, texts, theme).model();
}

}  // namespace ui
