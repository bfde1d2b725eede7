// Measured series over the model.

#include <algorithm>
#include <cmath>
#include <utility>

#include <QStringList>

#include "ui/present/kept_lines.h"
#include "ui/present/measured_parts.h"
#include "ui/present/present_parts.h"
#include "ui/present/thinned.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/measured_subject.h"
#include "ui/words/measured_text.h"
#include "ui/words/series_names.h"

namespace ui {

namespace {

constexpr double kMeasuredWidth = 0.6;  // of a curve's: the line only leads from point to point
constexpr double kBesideFit = 0.4;      // of that, where the law that fits is what is looked at
constexpr double kBarWidth = 0.5;
constexpr std::size_t kMostValues = 3;  // beside the cursor
constexpr std::size_t kDense = 400;     // points of a line, which touch
constexpr double kSmallest = 0.35;      // their dots
constexpr Mark kOpenMark = Mark::Plus;  // of a score whose interval nobody knows
constexpr double kOfRun = 0.55;         // of its mean's colour: hollow is what a test would have shown
constexpr std::size_t kMostRuns = 500;  // drawn: of more their mean alone

/// "Of the same outputs" where they are.
QString titleOfKind(const core::MeasuredData& data, const Texts& texts)
{
    return data.grade == core::Grade::Strict ? texts(Text::StrictTitle)
           : data.sameOutputs                ? texts(Text::GradedTitle)
                                             : texts(evidence::GradedAlone);
}

class MeasuredPresenter {
public:
    MeasuredPresenter(const PanelContext& context, const core::MeasuredData& data)
        : context_(context), data_(data), scenario_(context.scenario), texts_(context.texts), theme_(context.theme),
          looks_(looksOf(scenario_, data, theme_)), labels_(namesApart(data, texts_))
    {
    }

    PanelModel model()
    {
        panel_.theme = theme_;
        const bool anyUnknown = std::any_of(data_.lines.begin(), data_.lines.end(),
                                            [](const core::MeasuredLine& line) { return line.kindUnknown; });
        panel_.title = anyUnknown ? texts_(evidence::MeasuredTitle) : titleOfKind(data_, texts_);
        panel_.cursorAxis = core::XAxis::Size;
        panel_.zoomable = data_.place == core::Place::Size;
        panel_.dotsAreSizes = panel_.zoomable;
        panel_.subtitle = measuredSubtitle(data_, texts_);
        if (context_.evaluation.panels.size() == 2 && !data_.lines.empty() && !hasTwin(context_.evaluation)) {
            panel_.subtitle +=
                QChar(u'\n') + texts_(data_.grade == core::Grade::Strict ? Text::NoGradedTwin : Text::NoStrictTwin);
        }
        panel_.facts = measuredFacts(data_, texts_);
        panel_.ofWindow = measuredScores(data_, texts_);
        if (!data_.tests.empty()) {
            panel_.subtitle += kNextFact + measuredTestsText(scenario_.model().testSet.questions, texts_);
            panel_.facts << measuredTestsText(scenario_.model().testSet.questions, texts_);
        }
        panel_.aloud = panel_.facts;
        if (!data_.models.empty() && data_.place == core::Place::Size && !isPaired()) {
            panel_.subtitle += kNextFact + texts_(evidence::ModelAsSet);  // else it says whose colour the dashes have
        }
        addAxes();
        addTestFloor(panel_, scenario_, data_, texts_);
        addKeptLines(panel_, context_, data_);
        addModels();
        addMeasuredTests(panel_, context_, data_, looks_);  // under the measured dots
        for (std::size_t i = 0; i < data_.lines.size(); ++i) {
            addLine(i);
        }
        addThreshold(panel_, context_, data_);
        if (data_.bell) {
            panel_.still.insets.push_back(bellInset(data_, texts_, theme_));
        }
        if (data_.lines.empty()) {
            panel_.still.notes.push_back(noteOverAll(texts_(Text::NoSeriesShown), data_.x, data_.y, theme_));
        }
        if (panel_.zoomable) {
            addCursor(panel_, context_.evaluation, {core::XAxis::Size, data_.yScale, data_.x, data_.y}, texts_, theme_);
            addMarkers();
        }
        panel_.description = measuredDescription(data_, panel_.title, texts_);
        if (data_.bell) {
            panel_.description += texts_.betweenSentences() + bellSentence(*data_.bell, texts_);
        }
        addGaps(panel_.description, scenario_, data_.predictions, texts_);
        return std::move(panel_);
    }

private:
    void addAxes()
    {
        const core::Range& x = data_.x;
        panel_.still.x = data_.place == core::Place::Length
                             ? AxisModel{texts_(Text::AxisAnswerLength), x.minimum, x.maximum, wholeTicks(x)}
                         : data_.place == core::Place::Size
                             ? axisModel(core::XAxis::Size, data_.x, false, texts_)
                             : AxisModel{texts_(Text::AxisCompute), data_.x.minimum, data_.x.maximum,
                                         decadeTicks({std::ceil(data_.x.minimum), std::floor(data_.x.maximum)}, 9)};
        panel_.still.y = measuredAxis(data_, texts_);
        panel_.still.y.upper += kHeadroom * (data_.y.maximum - data_.y.minimum);
    }

    /// The model's curves: in a series' colour where several are each compared with one, else in none of theirs.
    void addModels()
    {
        int number = 0;
        for (const core::ModelLine& model : data_.models) {
            LineModel line;
            line.id = QStringLiteral("curve-model-%1-%2").arg(metricKey(model.metric)).arg(++number);
            line.stroke = {modelColour(model), 0.8 * theme_.curveWidth, {5.0, 3.0}};
            line.points = linePoints(model.points, 1.0, 0.0);
            if (data_.place == core::Place::Size && !isPaired()) {
                line.label = texts_(Text::ModelCurve, modelName(model));
            }
            panel_.still.lines.push_back(line);
        }
    }

    /// What the model's metric is called: of parts that are no tokens as what is measured, by the model's own number.
    QString modelName(const core::ModelLine& model) const
    {
        const auto compared = std::find_if(data_.lines.begin(), data_.lines.end(),
                                           [&](const core::MeasuredLine& line) { return line.metric == model.metric; });
        return !countsParts(scenario_) || compared == data_.lines.end() ? metricLabel(model.metric, scenario_, texts_)
               : isAllOfSome(compared->name) && model.metric == core::Metric::ExactMatch  // one of one is the part
                   ? allOfWords(model.length.value_or(scenario_.model().grading.length), texts_)
                   : metricWords(compared->name, texts_);
    }

    bool isPaired() const { return data_.models.size() == data_.lines.size() && data_.lines.size() > 1; }

    QColor modelColour(const core::ModelLine& model) const
    {
        const bool each = isPaired();
        for (std::size_t i = 0; each && i < data_.lines.size(); ++i) {
            if (data_.lines[i].metric == model.metric && data_.lines[i].length == model.length
                && data_.lines[i].size == model.size) {
                return looks_[i].colour;
            }
        }
        return theme_.mutedInk;
    }

    void addLine(std::size_t index)
    {
        const core::MeasuredLine& measured = data_.lines[index];
        const QColor colour = looks_[index].colour;
        const auto id = [&](const char* kind) {
            return QStringLiteral("%1-%2").arg(QLatin1String(kind)).arg(index + 1);
        };
        const auto guides =
            guideLines(measured, {index, data_.lines.size(), looks_[index].colour}, data_, texts_, theme_);
        panel_.still.lines.insert(panel_.still.lines.end(), guides.begin(), guides.end());
        LineModel bars;
        bars.id = id("interval");
        bars.stroke = {colour, kBarWidth * theme_.curveWidth, {}};
        LineModel line;
        line.id = id("measured");
        line.stroke = {colour, (measured.fitted.empty() ? 1.0 : kBesideFit) * kMeasuredWidth * theme_.curveWidth, {}};
        line.label = data_.lines.size() == 1 ? texts_(evidence::MeasuredCurve, metricWords(measured.name, texts_))
                                             : labels_[static_cast<qsizetype>(index)];
        line.mark = looks_[index].mark;
        const std::vector<std::size_t> drawn = thinned(measured, data_.x, kMostPoints / data_.lines.size());
        for (const std::size_t i : drawn) {
            addPoint({index, i}, line, bars);
        }
        panel_.still.lines.push_back(std::move(bars));
        if (scenario_.view().intervals) {
            panel_.still.lines.push_back(
                {id("wilson"), {colour, kWilsonWidth, {}}, {}, wilsonBars(measured, drawn, data_.x, data_.y), {}});
        }
        panel_.still.lines.push_back(std::move(line));
    }

    struct PointPlace {
        std::size_t line;
        std::size_t point;
    };

    void addPoint(const PointPlace& place, LineModel& line, LineModel& bars)
    {
        const core::MeasuredLine& measured = data_.lines[place.line];
        const core::MeasuredPoint& point = measured.points[place.point];
        const double x = point.at.x;
        const int beyond =
            std::isnan(point.at.y) && measured.measure == core::Measure::Fraction ? (point.score <= 0.0 ? -1 : 1) : 0;
        const bool drawn = x >= data_.x.minimum && x <= data_.x.maximum;
        const double y = beyond < 0 ? data_.y.minimum : beyond > 0 ? data_.y.maximum : point.at.y;
        if (!point.hidden) {  // what is left out is no corner of the line
            line.points.push_back({x, drawn ? point.at.y : std::nan("")});
        }
        if (!drawn || std::isnan(y)) {
            return;
        }
        if (point.interval && !point.hidden) {
            const auto within = [&](double end) { return std::clamp(end, data_.y.minimum, data_.y.maximum); };
            bars.points.push_back({x, within(point.interval->minimum)});
            bars.points.push_back({x, within(point.interval->maximum)});
            bars.points.push_back({x, std::nan("")});
        }
        MarkerModel dot;
        dot.id = pointId(place.line, place.point);
        dot.at = {x, y};
        dot.colour = point.hidden ? theme_.over(looks_[place.line].colour, kLeftOut) : looks_[place.line].colour;
        dot.beyond = beyond;
        dot.mark = point.hidden ? kLeftOutMark : point.open ? kOpenMark : looks_[place.line].mark;
        dot.bare = measured.points.size() > kDense || isHiddenByARing(point);
        dot.size = measured.points.size() > kDense ? kSmallest : measured.points.size() > 12 ? 0.55 : 0.75;
        addRuns(place, dot);
        panel_.still.dots.push_back(std::move(dot));
    }

    /// An interval so short that the card's ring around its dot would cover it.
    bool isHiddenByARing(const core::MeasuredPoint& point) const
    {
        constexpr double kShort = 0.1;  // of the height
        return point.interval && !point.hidden
               && point.interval->maximum - point.interval->minimum < kShort * (data_.y.maximum - data_.y.minimum);
    }

    /// Each of several runs, under their mean.
    void addRuns(const PointPlace& place, const MarkerModel& mean)
    {
        constexpr double kSmall = 0.6;  // of their mean's
        const core::MeasuredPoint& point = data_.lines[place.line].points[place.point];
        int number = 0;
        for (const double y : point.hidden ? std::vector<double>() : point.runs) {
            if (!(y >= data_.y.minimum && y <= data_.y.maximum) || runsDrawn_ == kMostRuns) {
                continue;
            }
            ++runsDrawn_;
            MarkerModel run = mean;
            run.id = QStringLiteral("run-%1-%2-%3").arg(place.line + 1).arg(place.point + 1).arg(++number);
            run.at.setY(y);
            run.mark = Mark::Circle;
            run.size = kSmall * mean.size;
            run.colour = theme_.over(mean.colour, kOfRun);
            panel_.still.dots.push_back(std::move(run));
        }
    }

    void addMarkers()
    {
        const core::AtTheMean& now = context_.evaluation.now;
        for (std::size_t i = 0; i < data_.now.size(); ++i) {
            const core::ModelScore& score = data_.now[i];
            if (std::isnan(score.y) || beyondOf(now.cursor, data_.x) != 0) {
                continue;
            }
            const core::ModelLine& model = data_.models[i];
            MarkerModel marker;
            marker.id = QStringLiteral("marker-model-%1-%2").arg(metricKey(model.metric)).arg(i + 1);
            marker.at = {now.cursor, std::clamp(score.y, data_.y.minimum, data_.y.maximum)};
            marker.beyond = score.y < data_.y.minimum ? -1 : score.y > panel_.still.y.upper ? 1 : 0;
            marker.colour = modelColour(model);
            if (data_.now.size() <= kMostValues) {
                const QString value = !core::isProbability(model.metric)     ? formatScore(asTheAxisHas(score.value))
                                      : data_.yScale == core::YScale::Linear ? formatChance(score.chance)
                                                                             : formatChanceOnLog(score.chance);
                const bool ofModel = data_.lines.size() == 1;
                marker.text = ofModel ? texts_(Text::ModelCurve, value) : value;
                marker.brief = ofModel ? value : QString();
            }
            panel_.moving.markers.push_back(marker);
        }
    }

    /// Errors are minus a loss; a logarithmic axis has the loss itself.
    double asTheAxisHas(double error) const { return data_.yScale == core::YScale::Linear ? error : -error; }

    const PanelContext& context_;
    const core::MeasuredData& data_;
    const core::ValidScenario& scenario_;
    const Texts& texts_;
    const Theme& theme_;
    const std::vector<SeriesLook> looks_;
    const QStringList labels_;
    std::size_t runsDrawn_ = 0;
    PanelModel panel_;
};

}  // namespace

PanelModel presented(const PanelContext& context, const core::MeasuredData& data)
{
    return core::areMultiples(data) ? presentedMultiples(context, data) : MeasuredPresenter(context, data).model();
}

}  // namespace ui
