// What n questions give of the featured score at the mean.

#include <algorithm>
#include <cmath>

#include "ui/present/present_parts.h"
#include "ui/words/evidence_texts.h"

namespace ui {

namespace {

constexpr double kChanceTop = 1.3;   // of the greatest chance: over it stands this test
constexpr double kTest = 1.15;       // where it stands
constexpr double kDeviations = 5.0;  // of an average, drawn either way
constexpr std::size_t kMostStems = 30;
constexpr double kArea = 0.25;  // of a series' colour

class QuestionsPresenter {
public:
    QuestionsPresenter(const PanelContext& context, const core::QuestionsData& data)
        : context_(context), data_(data), texts_(context.texts), theme_(context.theme),
          isMeasured_(!data.series.empty()),
          colour_(isMeasured_ ? seriesLook(theme_, 0).colour : theme_.accent(data.metric)),
          isCounted_(data.floor.has_value()), window_(data.x)
    {
    }

    PanelModel model()
    {
        panel_.theme = theme_;
        panel_.cursorAxis = context_.evaluation.drawing.xAxis;
        const bool hasScore = !std::isnan(data_.score) && !std::isnan(data_.drawn.measured);
        panel_.subtitle = hasScore ? facts() : texts_(Text::QuestionsNoShape);
        std::vector<LinePoint> points = hasScore ? distribution() : std::vector<LinePoint>();
        const std::vector<LineModel> ghosts = ghostLines();
        constexpr double kHalfABar = 0.03;  // of the width: the bar of 0 stands beside the axis, not on its numbers
        const double room = window_.minimum > 0.0 ? 0.0 : kHalfABar * (window_.maximum - window_.minimum);
        panel_.still.x = {texts_(isCounted_ ? Text::AxisShareRight : Text::AxisAverage), window_.minimum - room,
                          window_.maximum, linearTicks(window_, 6)};
        panel_.still.y = {texts_(Text::AxisChanceOfCount),
                          0.0,
                          kChanceTop,
                          {{0.0, QStringLiteral("0.0")}, {1.0, QStringLiteral("1.0")}}};  // as beside it
        if (hasScore) {
            addDistribution(std::move(points));
            addGhosts(ghosts);
            addTruth();
            addThisTest();
        }
        panel_.facts = panel_.subtitle.split(kNextFact);
        panel_.aloud = panel_.facts;
        if (panel_.aloud.size() > 2) {
            panel_.aloud.move(panel_.aloud.size() - 1, isMeasured_ ? 1 : 0);  // what came, before what may come
        }
        panel_.description = panel_.subtitle;
        return panel_;
    }

private:
    QString facts() const
    {
        const QString n = formatCount(data_.questions);
        if (!isCounted_) {
            return texts_(Text::QuestionsAverage, n, formatScore(data_.standardError)) + kNextFact + drawnText();
        }
        QStringList lines;
        if (isMeasured_) {
            lines << texts_(evidence::MeasuredForTruth, QString::fromStdString(data_.series), formatSize(data_.size),
                            formatScore(data_.score));
        }
        lines << QStringList{
            texts_(Text::QuestionsFloor, n, formatScore(*data_.floor)),
            texts_(Text::QuestionsNothing,
                   formatPercent(core::LogChance{data_.logNothing, std::log(-std::expm1(data_.logNothing))})),
            needed(), drawnText()};
        return lines.join(kNextFact);
    }

    /// What the test at hand measured, with ends of intervals that differ.
    QString drawnText() const
    {
        const core::DrawnScore& drawn = data_.drawn;
        const int digits = std::max(digitsToTellApart(drawn.exact.low, drawn.exact.high),
                                    digitsToTellApart(drawn.wilson.low, drawn.wilson.high));
        const auto end = [&](double value) { return formatScore(value, digits); };
        if (!isCounted_) {
            return texts_(Text::QuestionsAverageDrawn, end(drawn.measured), end(drawn.exact.low),
                          end(drawn.exact.high));
        }
        return texts_(Text::QuestionsDrawn, formatCount(*drawn.passed), formatCount(data_.questions),
                      end(drawn.exact.low), end(drawn.exact.high), end(drawn.wilson.low), end(drawn.wilson.high));
    }

    QString needed() const
    {
        constexpr double kMostWhole = 9e15;  // which a count holds exactly
        if (std::isinf(data_.needed)) {
            return texts_(Text::QuestionsNeededNever);
        }
        if (data_.needed == 1.0) {
            return texts_(Text::QuestionsNeededOne);
        }
        return texts_(Text::QuestionsNeeded, data_.needed < kMostWhole
                                                 ? formatCount(static_cast<std::int64_t>(data_.needed))
                                                 : formatScore(data_.needed));
    }

    static QString share(double value) { return formatScore(value); }

    /// What n questions may give and how likely, of the greatest chance.
    std::vector<LinePoint> distribution() const
    {
        return trimmed(isCounted_ ? binomial(data_.counts, data_.questions) : normal());
    }

    /// Between the ends beyond which nobody sees anything.
    static std::vector<LinePoint> trimmed(std::vector<LinePoint> points)
    {
        const auto shows = [](const LinePoint& point) { return point.y >= core::kLeastSeen; };
        const auto first = std::find_if(points.begin(), points.end(), shows);
        const auto last = std::find_if(points.rbegin(), points.rend(), shows).base();
        return first < last ? std::vector<LinePoint>(first, last) : points;
    }

    static std::vector<LinePoint> binomial(const std::vector<core::CountChance>& counts, std::int64_t questions)
    {
        double greatest = 0.0;
        for (const core::CountChance& count : counts) {
            greatest = std::max(greatest, count.chance);
        }
        std::vector<LinePoint> points;
        for (const core::CountChance& count : counts) {
            points.push_back({static_cast<double>(count.count) / static_cast<double>(questions),
                              greatest > 0.0 ? count.chance / greatest : 0.0});
        }
        return points;
    }

    /// What the pinned models' tests may give, paler and dashed.
    std::vector<LineModel> ghostLines() const
    {
        std::vector<LineModel> lines;
        for (const core::GhostCounts& ghost : data_.ghosts) {
            LineModel line = ghostLine({ghost.name, ghost.metric, {}}, static_cast<int>(lines.size()) + 1, theme_);
            line.points = trimmed(binomial(ghost.counts, ghost.questions));
            lines.push_back(std::move(line));
        }
        return lines;
    }

    void addGhosts(std::vector<LineModel> ghosts)
    {
        for (LineModel& ghost : ghosts) {
            std::erase_if(ghost.points, [this](const LinePoint& point) { return !isInside(point.x); });
            panel_.still.lines.push_back(std::move(ghost));
        }
    }

    bool isInside(double x) const { return x >= window_.minimum && x <= window_.maximum; }

    void addDistribution(std::vector<LinePoint> points)
    {
        std::erase_if(points, [this](const LinePoint& point) { return !isInside(point.x); });
        if (isCounted_ && points.size() <= kMostStems) {
            addStems(points);
            return;
        }
        LineModel line;
        line.id = QStringLiteral("curve-counts");
        line.stroke = {colour_, theme_.bellWidth, {}};
        line.fill = isMeasured_ ? theme_.over(colour_, kArea) : theme_.fill(data_.metric);
        line.points = std::move(points);
        panel_.moving.lines.push_back(std::move(line));
    }

    void addStems(const std::vector<LinePoint>& points)
    {
        for (const LinePoint& point : points) {
            StemModel stem;
            stem.x = point.x;
            stem.height = point.y;
            stem.colour = stem.scoredColour = colour_;
            panel_.moving.stems.push_back(stem);
        }
    }

    /// An average's distribution, by its standard error.
    std::vector<LinePoint> normal() const
    {
        constexpr int kPlaces = 121;
        std::vector<LinePoint> points;
        for (int i = 0; i < kPlaces && data_.standardError > 0.0; ++i) {
            const double deviations = kDeviations * (2.0 * i / (kPlaces - 1) - 1.0);
            points.push_back(
                {data_.score + deviations * data_.standardError, std::exp(-0.5 * deviations * deviations)});
        }
        return points;
    }

    void addTruth()
    {
        panel_.moving.rules.push_back({QStringLiteral("rule-score"),
                                       data_.score,
                                       1.0,
                                       {theme_.cursor, 1.4, {4.0, 3.0}},
                                       isMeasured_ ? texts_(evidence::MeasuredScoreRule) : texts_(Text::TrueScore)});
    }

    /// Its exact interval, over it Wilson's, thick, and a dot.
    void addThisTest()
    {
        constexpr double kExact = 1.4;
        constexpr double kWilson = 4.0;
        const core::DrawnScore& drawn = data_.drawn;
        const auto bar = [&](const char* id, const core::Interval& interval, double width) {
            LineModel line;
            line.id = QLatin1String(id);
            line.stroke = {colour_, width, {}};
            line.points = {{std::clamp(interval.low, window_.minimum, window_.maximum), kTest},
                           {std::clamp(interval.high, window_.minimum, window_.maximum), kTest}};
            panel_.moving.lines.push_back(line);
        };
        bar("exact-this-test", drawn.exact, kExact);
        bar("wilson-this-test", drawn.wilson, kWilson);
        MarkerModel marker;
        marker.id = QStringLiteral("marker-this-test");
        marker.at = {std::clamp(drawn.measured, window_.minimum, window_.maximum), kTest};
        marker.colour = colour_;
        marker.hollow = true;
        marker.text = texts_(Text::ThisTest, share(drawn.measured));
        panel_.moving.markers.push_back(marker);
    }

    const PanelContext& context_;
    const core::QuestionsData& data_;
    const Texts& texts_;
    const Theme& theme_;
    const bool isMeasured_;
    const QColor colour_;
    const bool isCounted_;
    const core::Range window_;
    PanelModel panel_;
};

}  // namespace

PanelModel presented(const PanelContext& context, const core::QuestionsData& data)
{
    return QuestionsPresenter(context, data).model();
}

}  // namespace ui
