#include <algorithm>
#include <cstddef>
#include <utility>
#include <vector>

#include "core/picture/film_scales.h"
#include "ui/present/comparison.h"
#include "ui/present/error_scale.h"
#include "ui/present/kept_lines.h"
#include "ui/present/present_parts.h"
#include "ui/present/same_values.h"
#include "ui/words/layout_text.h"
#include "ui/words/metric_text.h"

namespace ui {

namespace {

constexpr double kBesideTheMain = 0.5;  // of a curve's width, where a panel is about another

class MetricPresenter {
public:
    MetricPresenter(const PanelContext& context, const core::MetricsData& data)
        : spec_(context.spec), scenario_(context.scenario), view_(scenario_.view()), data_(data),
          evaluation_(context.evaluation), now_(context.evaluation.now), texts_(context.texts), theme_(context.theme),
          errorsOnly_(core::areErrors(data)), linear_(data.yScale == core::YScale::Linear),
          y_(errorsOnly_ ? core::Range{0.0, 1.0} : data.y), grading_(reachingAsFar(scenario_.model().grading, data))
    {
    }

    PanelModel model()
    {
        panel_.subtitle = subtitle();
        panel_.theme = theme_;
        panel_.cursorAxis = data_.xAxis;
        panel_.zoomable = true;
        addAxes();
        addPredictions();
        addGhosts();
        addCurves();
        addSideScales();
        if (data_.mirage) {
            panel_.aloud = panel_.subtitle.split(kNextFact);
            const std::vector<LineModel> reference = mirageReference(*data_.mirage, y_, texts_, theme_);
            panel_.still.lines.insert(panel_.still.lines.begin(), reference.begin(), reference.end());
        }
        addInset();
        if (data_.sharpness) {
            addSharpness(panel_.still, *data_.sharpness, drawnOn(), texts_, theme_.accent(view_.featured));
        }
        addOmissions();
        addCursor(panel_, evaluation_, drawnOn(), texts_, theme_);
        addMarkers();
        panel_.description = description();
        return std::move(panel_);
    }

private:
    QString subtitle() const
    {
        if (data_.mirage) {
            return mirageVerdict(*data_.mirage, scenario_.model(), texts_);
        }
        return spec_.metrics == core::PanelMetrics::Shown
                   ? axisSubtitle(data_.xAxis, evaluation_.means, scenario_, texts_)
                   : panelHeading(spec_.panel, texts_);
    }

    /// The metric that the panel is about: the one in its title, whatever is featured.
    core::Metric main() const { return isOfOne() ? spec_.metric : view_.featured; }
    bool isOfOne() const
    {
        return spec_.metrics == core::PanelMetrics::One || spec_.metrics == core::PanelMetrics::OneAndFeatured;
    }

    bool isNamed() const  ///< each curve has its label: a panel of one metric says in its title which
    {
        return data_.metrics.size() > 1 || spec_.metrics == core::PanelMetrics::Shown
               || spec_.metrics == core::PanelMetrics::Featured || spec_.metrics == core::PanelMetrics::ShownChances;
    }

    /// Small panels, whose titles say what is counted, have room for the metrics' names alone.
    QString nameOf(core::Metric metric) const
    {
        return isOfOne() ? metricName(metric, texts_) : metricLabel(metric, scenario_, texts_);
    }

    bool isWanted(core::Metric metric) const
    {
        return std::find(data_.metrics.begin(), data_.metrics.end(), metric) != data_.metrics.end();
    }

    void addAxes()
    {
        const bool logitNormal = scenario_.model().distribution == core::Distribution::LogitNormal;
        panel_.still.x = axisModel(data_.xAxis, data_.x, logitNormal, texts_);
        panel_.still.y = scoreAxis(data_, grading_, texts_);
        panel_.still.y.upper += kHeadroom * (y_.maximum - y_.minimum);
    }

    /// Errors, which run from their worst, drawn negative, up to 0, take the panel's whole height on a linear scale.
    double worst(core::Metric metric) const { return -core::lowestDrawn(metric, grading_); }
    double heightOf(core::Metric metric, double value) const
    {
        return core::isProbability(metric) ? value : 1.0 + value / worst(metric);
    }

    std::vector<LinePoint> placed(core::Metric metric, const std::vector<core::CurvePoint>& points) const
    {
        return core::isProbability(metric) ? linePoints(points, 1.0, 0.0)
                                           : linePoints(points, 1.0 / worst(metric), 1.0);
    }

    /// Under the curves shown.
    void addGhosts()
    {
        int number = 0;
        for (const core::GhostLine& ghost : data_.ghosts) {
            LineModel line = ghostLine(ghost, ++number, theme_);
            line.points = placed(ghost.metric, ghost.points);
            panel_.still.lines.push_back(line);
        }
    }

    /// The gaps under all curves.
    void addPredictions()
    {
        for (const core::DrawnPrediction& drawn : data_.predictions) {
            const core::Metric metric = std::get<core::Metric>(predictionNamed(drawn.name, view_).of);
            const auto lines = predictionLines(drawn, scenario_, texts_, theme_,
                                               [&](const auto& points) { return placed(metric, points); });
            panel_.still.lines.insert(panel_.still.lines.end(), lines.begin(), lines.end());
        }
    }

    void addCurves()
    {
        // The main metric's solid line first: dashes laid over it show both where curves are the same.
        for (const bool first : {true, false}) {
            for (std::size_t i = 0; i < data_.curves.size(); ++i) {
                const core::Curve& curve = data_.curves[i];
                if ((curve.metric == main()) != first) {
                    continue;
                }
                LineModel line;
                line.id = QStringLiteral("curve-") + metricKey(curve.metric);
                line.stroke = theme_.stroke(curve.metric, first || data_.metrics.size() == 1);
                line.stroke.width *= isOfOne() && !first ? kBesideTheMain : 1.0;
                line.points = errorsOnly_ || core::isProbability(curve.metric) || linear_
                                  ? placed(curve.metric, curve.points)
                                  : std::vector<LinePoint>{};
                line.label = isNamed() ? nameOf(curve.metric) : QString();
                panel_.still.lines.push_back(line);
                addDots(curve.metric, i);
            }
        }
    }

    void addDots(core::Metric metric, std::size_t index)
    {
        if (data_.dots.empty()) {
            return;
        }
        int number = 0;
        for (const LinePoint& dot : placed(metric, data_.dots[index])) {
            MarkerModel model;
            model.id = QStringLiteral("dot-%1-%2").arg(metricKey(metric)).arg(++number);
            model.at = {dot.x, std::max(dot.y, y_.minimum)};
            model.beyond = dot.y < y_.minimum ? -1 : 0;
            model.colour = theme_.accent(metric);
            model.hollow = true;
            model.beyond = dot.y > panel_.still.y.upper ? 1 : model.beyond;
            model.at.setY(std::min(model.at.y(), y_.maximum));
            if (!std::isnan(dot.y)) {
                panel_.still.dots.push_back(model);
            }
        }
        if (index < data_.tests.size()) {
            addTests(panel_.still, metric, grading_, data_.tests[index], drawnOn(), theme_);
        }
    }

    DrawnOn drawnOn() const { return {data_.xAxis, data_.yScale, data_.x, y_}; }

    void addSideScales()
    {
        for (const core::Curve& curve : data_.curves) {
            if (core::isProbability(curve.metric) || !linear_ || errorsOnly_) {
                continue;
            }
            panel_.still.sideScales.push_back(
                {theme_.accent(curve.metric), errorTicks(curve.metric, grading_), metricName(curve.metric, texts_)});
        }
    }

    void addInset()
    {
        if (spec_.published && view_.insets) {
            panel_.still.insets.push_back(publishedInset(data_.metrics.front(), texts_, theme_));
        }
    }

    /// Says which metrics a logarithmic scale leaves out, rather than leave them out in silence.
    void addOmissions()
    {
        QStringList names;
        for (const core::Metric metric : data_.metrics) {
            if (!linear_ && !core::isProbability(metric)) {
                names << metricName(metric, texts_);
            }
        }
        if (!names.isEmpty()) {
            panel_.subtitle += QChar(u'\n') + texts_(Text::NotOnLogScale, names.join(texts_(Text::ListSeparator)));
        }
    }

    double drawnAt(const core::ScoreValue& score) const
    {
        if (linear_) {
            return heightOf(score.metric, score.value);
        }
        // NaN for errors, which a logarithmic scale cannot show.
        return data_.yScale == core::YScale::Log10 ? score.chance.log / M_LN10 : -std::log10(-score.chance.log);
    }

    QString valueText(const core::ScoreValue& score) const
    {
        if (!core::isProbability(score.metric)) {
            return formatScore(score.value);
        }
        return linear_ ? formatChance(score.chance) : formatChanceOnLog(score.chance);
    }

    void addMarkers()
    {
        std::vector<core::Metric> owners;
        for (const core::ScoreValue& score : now_.markers) {
            const double y = drawnAt(score);
            if (std::isnan(y) || beyondOf(now_.cursor, data_.x) != 0 || !isWanted(score.metric)) {
                continue;  // beside its curve's end a marker would stand on no curve
            }
            MarkerModel marker;
            marker.id = QStringLiteral("marker-") + metricKey(score.metric);
            marker.at = {panel_.moving.rules.front().x, std::clamp(y, y_.minimum, y_.maximum)};
            marker.beyond = y < y_.minimum ? -1 : (y > panel_.still.y.upper ? 1 : 0);
            marker.colour = theme_.accent(score.metric);
            marker.text = valueText(score);
            panel_.moving.markers.push_back(marker);
            owners.push_back(score.metric);
        }
        nameSameValues(panel_.moving.markers, owners, theme_, texts_);
        if (now_.test && isWanted(view_.featured) && data_.dots.empty()) {  // the chosen sizes have their own
            addTest(panel_.moving, view_.featured, grading_, *now_.test, now_.cursor, drawnOn(), theme_);
        }
    }

    QString description() const
    {
        QStringList parts;
        for (const core::ScoreValue& score : now_.markers) {
            if (isWanted(score.metric)) {
                parts << texts_(Text::MetricDescriptionPart, metricLabel(score.metric, scenario_, texts_),
                                valueText(score));
            }
        }
        QString said = texts_(Text::MetricDescription, formatMean(now_.mean), parts.join(QStringLiteral("; ")));
        addGaps(said, scenario_, data_.predictions, texts_);
        return said;
    }

    const core::PanelSpec& spec_;
    const core::ValidScenario& scenario_;
    const core::View& view_;
    const core::MetricsData& data_;
    const core::Evaluation& evaluation_;
    const core::AtTheMean& now_;
    const Texts& texts_;
    const Theme& theme_;
    const bool errorsOnly_;
    const bool linear_;
    const core::Range y_;          ///< of heights: errors take the whole panel
    const core::Grading grading_;  ///< of what is drawn
    PanelModel panel_;
};

}  // namespace

PanelModel presented(const PanelContext& context, const core::MetricsData& data)
{
    PanelModel panel = MetricPresenter(context, data).model();
    addMeasuredBeside(panel, context, data);
    addTestScore(panel, context, data);
    addFewModels(panel, context, data);
    return panel;
}

}  // namespace ui
