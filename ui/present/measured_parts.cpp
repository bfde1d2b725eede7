#include "ui/present/measured_parts.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <set>
#include <string>

#include "ui/present/multiples_look.h"
#include "ui/present/series_search.h"
#include "ui/present/ticks.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/number_format.h"
#include "ui/words/series_names.h"
#include "ui/words/source_text.h"

namespace ui {

namespace {

/// What tells outputs apart: whose they are, on which task, asked how.
std::string outputsOf(const core::Series& series)
{
    const core::Measurement first = series.points.empty() ? core::Measurement() : series.points.front();
    const auto text = [](const auto& number) { return number ? std::to_string(*number) : std::string(); };
    return series.family + '\n' + series.task + '\n' + text(first.shots) + '\n' + text(first.temperature);
}

/// The outputs of the series shown, in the order they are shown, each once.
std::vector<std::string> outputsShown(const core::ValidScenario& scenario)
{
    std::vector<std::string> outputs;
    for (const std::string& name : scenario.view().series) {
        const core::Series* series = scenario.evidence().find(name);
        if (series != nullptr && std::find(outputs.begin(), outputs.end(), outputsOf(*series)) == outputs.end()) {
            outputs.push_back(outputsOf(*series));
        }
    }
    return outputs;
}

std::size_t placeOf(const core::Series& series, const std::vector<std::string>& outputs)
{
    return static_cast<std::size_t>(std::find(outputs.begin(), outputs.end(), outputsOf(series)) - outputs.begin());
}

/// The series listed, at most so many, in their order: those drawn, wherever they stand, and the first of the others.
std::vector<std::size_t> seriesListed(const core::ValidScenario& scenario, std::size_t most)
{
    const core::Evidence& evidence = scenario.evidence();
    std::set<std::size_t> listed;
    for (const std::string& name : scenario.view().series) {
        if (const core::Series* series = evidence.find(name); series != nullptr && listed.size() < most) {
            listed.insert(static_cast<std::size_t>(series - evidence.series().data()));
        }
    }
    for (std::size_t i = 0; i < evidence.series().size() && listed.size() < most; ++i) {
        listed.insert(i);
    }
    return {listed.begin(), listed.end()};
}

/// Places of numbers, none nearer to another than `least`, those named first kept.
std::vector<Tick> apart(const std::vector<Tick>& candidates, const core::Range& range, double least)
{
    std::vector<Tick> ticks;
    for (const Tick& candidate : candidates) {
        const bool within = candidate.at >= range.minimum && candidate.at <= range.maximum;
        if (within && std::none_of(ticks.begin(), ticks.end(), [&](const Tick& tick) {
                return std::abs(tick.at - candidate.at) < least;
            })) {
            ticks.push_back(candidate);
        }
    }
    std::sort(ticks.begin(), ticks.end(), [](const Tick& a, const Tick& b) { return a.at < b.at; });
    return ticks;
}

/// 1, 2 and 5 of each decade of a quantity whose log10 a panel has, or minus that; of many decades the decades.
std::vector<Tick> logTicks(const core::Range& range, double sign)
{
    constexpr double kFew = 2.5;  // decades
    const core::Range logs = sign > 0 ? range : core::Range{-range.maximum, -range.minimum};
    if (logs.maximum - logs.minimum > kFew && sign > 0) {
        return decadeTicks({std::ceil(logs.minimum), std::floor(logs.maximum)}, 8);
    }
    std::vector<Tick> ticks;
    for (const double of : {1.0, 5.0, 2.0, 3.0, 7.0, 1.5, 4.0, 6.0, 8.0, 9.0}) {
        for (double decade = std::floor(logs.minimum); decade <= logs.maximum; decade += 1.0) {
            const double value = of * std::pow(10.0, decade);
            ticks.push_back({sign * std::log10(value), formatScore(value)});
        }
    }
    constexpr double kMost = 8.0;
    return apart(ticks, range, (range.maximum - range.minimum) / kMost);
}

/// Shares on -log10(-ln y).
std::vector<Tick> shareTicks(const core::Range& range)
{
    std::vector<Tick> ticks;
    for (const double share : {0.5, 0.1, 0.9, 0.01, 0.99, 0.001, 0.999, 1e-4, 1e-6, 1e-10, 0.25, 0.75, 0.3,
                               0.7, 0.2, 0.8, 0.4,  0.6,  0.05,  0.95,  0.02, 0.35, 0.45,  0.55, 0.65, 0.85}) {
        ticks.push_back(
            {-std::log10(-std::log(share)),
             share < 1e-3 ? powerOfTen(static_cast<int>(std::lround(std::log10(share)))) : formatScore(share)});
    }
    constexpr double kMost = 10.0;
    return apart(ticks, range, (range.maximum - range.minimum) / kMost);
}

struct AxisWords {
    Text linear;
    Text log;
};

AxisWords wordsFor(core::Measure measure)
{
    switch (measure) {
    case core::Measure::Loss: return {Text::AxisNegativeLoss, Text::AxisLossLogLog};
    case core::Measure::Perplexity: return {Text::AxisLnPerplexity, Text::AxisLnLnPerplexity};
    case core::Measure::Fraction:
    case core::Measure::Score: break;
    }
    return {Text::AxisScore, Text::AxisScoreLog};
}

}  // namespace

std::vector<SeriesLook> looksOf(const core::ValidScenario& scenario, const core::MeasuredData& data, const Theme& theme)
{
    const std::vector<std::string> outputs = outputsShown(scenario);
    std::vector<std::size_t> taken;
    std::size_t next = outputs.size();
    std::vector<SeriesLook> looks;
    for (const core::MeasuredLine& line : data.lines) {
        const core::Series* series = scenario.evidence().find(line.name);
        std::size_t number = series == nullptr ? next : placeOf(*series, outputs);
        if (std::find(taken.begin(), taken.end(), number) != taken.end()) {
            number = next++;  // two metrics of one kind of the same outputs
        }
        taken.push_back(number);
        looks.push_back(seriesLook(theme, number));
    }
    return looks;
}

std::vector<SeriesRowModel> seriesRows(const core::ValidScenario& scenario, const Texts& texts, const Theme& theme,
                                       const SeriesFound* found)
{
    const core::Evidence& evidence = scenario.evidence();
    const std::vector<std::string> outputs = outputsShown(scenario);
    const auto& shown = scenario.view().series;
    const std::vector<std::string>& all = evidence.names();  // of which there may be hundreds of thousands
    const bool few = all.size() <= kMostSeriesListed;        // a name is then the same whatever is looked for
    const std::vector<std::size_t> listed = found == nullptr ? seriesListed(scenario, kMostSeriesListed) : found->first;
    std::vector<std::string> names;
    for (const std::size_t i : listed) {
        names.push_back(all[i]);
    }
    const QStringList labels = namesApart(few ? all : names, texts);
    const QHash<QString, QColor> ofMultiples = coloursOfMultiples(scenario, texts, theme);
    std::vector<SeriesRowModel> rows;
    for (const std::size_t i : listed) {
        const core::Series& series = evidence.series()[i];
        SeriesRowModel row;
        row.name = evidence.names()[i];
        row.label = labels[static_cast<qsizetype>(few ? i : rows.size())];
        row.kind = texts(series.grade == core::Grade::Strict   ? Text::StrictKind
                         : series.grade == core::Grade::Graded ? Text::GradedKind
                                                               : Text::UnknownKind);
        row.toolTip = texts(Text::TipSeriesRow,
                            texts(Text::SourceLine, sourceText(QString::fromStdString(series.source), texts)));
        row.shown = std::find(shown.begin(), shown.end(), row.name) != shown.end();
        const QColor own = seriesLook(theme, placeOf(series, outputs)).colour;
        row.colour = row.shown ? ofMultiples.value(QString::fromStdString(row.name), own) : QColor();
        rows.push_back(std::move(row));
    }
    return rows;
}

AxisModel measuredAxis(const core::MeasuredData& data, const Texts& texts)
{
    const core::Measure measure = data.lines.empty() ? core::Measure::Fraction : data.lines.front().measure;
    AxisModel axis = measuredAxis(measure, data.yScale, data.y, texts);
    if (measure == core::Measure::Loss && data.yScale == core::YScale::Linear) {
        const QString words = metricWords(data.lines.front().name, texts);
        const bool isOfAll = std::all_of(data.lines.begin(), data.lines.end(), [&](const core::MeasuredLine& line) {
            return metricWords(line.name, texts) == words;
        });
        axis.title = isOfAll && !words.isEmpty() ? texts(evidence::AxisNegativeOf, words) : axis.title;
    }
    return axis;
}

AxisModel measuredAxis(core::Measure measure, core::YScale scale, const core::Range& y, const Texts& texts)
{
    const bool loss = measure == core::Measure::Loss || measure == core::Measure::Perplexity;
    const AxisWords words = wordsFor(measure);
    switch (scale) {
    case core::YScale::Linear: return {texts(words.linear), y.minimum, y.maximum, linearTicks(y, 6)};
    case core::YScale::Log10: return {texts(words.log), y.minimum, y.maximum, logTicks(y, loss ? -1.0 : 1.0)};
    case core::YScale::LogLog: break;
    }
    return loss ? AxisModel{texts(words.log), y.minimum, y.maximum, logTicks(y, -1.0)}
                : AxisModel{texts(Text::AxisScoreLogLog), y.minimum, y.maximum, shareTicks(y)};
}

bool hasTwin(const core::Evaluation& evaluation)
{
    return std::all_of(evaluation.panels.begin(), evaluation.panels.end(), [](const core::PanelData& panel) {
        const auto* data = std::get_if<core::MeasuredData>(&panel);
        return data == nullptr || !data->lines.empty();
    });
}

std::vector<Tick> wholeTicks(const core::Range& range)
{
    std::vector<Tick> ticks = linearTicks(range, 8);
    std::erase_if(ticks, [](const Tick& tick) { return tick.at != std::round(tick.at); });
    return ticks;
}

std::vector<LinePoint> fitBand(const core::MeasuredLine& line, const core::Range& x, const core::Range& y)
{
    std::vector<LinePoint> band;
    const auto add = [&](const core::CurvePoint& point, double beyond) {
        if (point.x >= x.minimum && point.x <= x.maximum) {
            band.push_back({point.x, std::isnan(point.y) ? beyond : std::clamp(point.y, y.minimum, y.maximum)});
        }
    };
    for (const core::CurvePoint& point : line.fittedHigh) {
        add(point, y.maximum);
    }
    for (auto point = line.fittedLow.rbegin(); point != line.fittedLow.rend(); ++point) {
        add(*point, y.minimum);
    }
    return band;
}

std::vector<LinePoint> wilsonBars(const core::MeasuredLine& line, std::span<const std::size_t> drawn,
                                  const core::Range& x, const core::Range& y)
{
    std::vector<LinePoint> bars;
    for (const std::size_t i : drawn) {
        const core::MeasuredPoint& point = line.points[i];
        const bool seen = point.at.x >= x.minimum && point.at.x <= x.maximum && !point.hidden;
        if (point.wilson && seen) {
            bars.push_back({point.at.x, std::clamp(point.wilson->minimum, y.minimum, y.maximum)});
            bars.push_back({point.at.x, std::clamp(point.wilson->maximum, y.minimum, y.maximum)});
            bars.push_back({point.at.x, std::nan("")});
        }
    }
    return bars;
}

std::vector<LinePoint> straightLine(const core::StraightLine& line, const core::Range& x, const core::Range& y)
{
    double from = x.minimum;
    double to = x.maximum;
    if (line.slope != 0.0) {
        const double low = (y.minimum - line.height) / line.slope;
        const double high = (y.maximum - line.height) / line.slope;
        from = std::max(from, std::min(low, high));
        to = std::min(to, std::max(low, high));
    } else if (line.height < y.minimum || line.height > y.maximum) {
        return {};
    }
    const auto at = [&](double place) { return LinePoint{place, line.slope * place + line.height}; };
    return from < to ? std::vector<LinePoint>{at(from), at(to)} : std::vector<LinePoint>{};
}

QString pointId(std::size_t line, std::size_t point)
{
    std::array<char, 64> text{};  // in one piece: there are thousands at every step
    const int length = std::snprintf(text.data(), text.size(), "point-%zu-%zu", line + 1, point + 1);
    return QString::fromLatin1(text.data(), length);
}

std::optional<std::pair<std::size_t, std::size_t>> pointOf(const QString& id)
{
    const QStringList parts = id.split(u'-');
    if (parts.size() != 3 || parts[0] != QStringLiteral("point")) {
        return std::nullopt;
    }
    return std::pair<std::size_t, std::size_t>{parts[1].toULong() - 1, parts[2].toULong() - 1};
}

}  // namespace ui
