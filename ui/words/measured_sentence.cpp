#include "ui/words/measured_sentence.h"

#include <algorithm>
#include <cmath>
#include <string>
#include <vector>

#include <QStringList>

#include "core/evidence/places.h"
#include "core/model/layout.h"
#include "core/picture/measured.h"
#include "core/picture/memory.h"
#include "ui/words/amount_text.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/number_format.h"
#include "ui/words/reading_texts.h"
#include "ui/words/series_names.h"

namespace ui {

namespace {

constexpr std::size_t kMostSeriesSaid = 2;

std::optional<double> placeIn(const core::Measurement& point, core::Place place)
{
    switch (place) {
    case core::Place::Size: return point.size;
    case core::Place::Length: return point.answerLength;
    case core::Place::Compute: break;
    }
    return point.compute;
}

QString placeText(double at, core::Place place, const Texts& texts)
{
    switch (place) {
    case core::Place::Size: return formatSize(at);
    case core::Place::Length: return texts(Text::HoverLength, formatLength(at));
    case core::Place::Compute: break;
    }
    return texts(Text::HoverCompute, formatScore(at));
}

/// The mean of the runs at the least or the greatest place.
struct EndOfSeries {
    double at = 0.0;
    double sum = 0.0;
    int runs = 0;

    void add(double place, double score, bool isFarther)
    {
        if (runs == 0 || isFarther) {
            *this = {place, score, 1};
        } else if (place == at) {
            sum += score;
            ++runs;
        }
    }
    double score() const { return sum / runs; }
};

/// Digits finer than a score could be read from a drawing are not said: a 0 read is no "none".
QString scoreText(const core::Series& series, double score, const Texts& texts)
{
    if (series.measure != core::Measure::Fraction || score < 0.0 || score > 1.0) {
        return formatScore(score);
    }
    const auto said = [&](double share) { return shareText({std::log(share), std::log1p(-share)}, texts); };
    const double error = std::min(series.readingError.value_or(0.0), 0.5);
    if (score < error) {
        return texts(readings::SaidBelow, said(error));
    }
    return 1.0 - score < error ? texts(readings::SaidAbove, said(1.0 - error)) : said(score);
}

/// Where a series begins and ends.
struct Ends {
    core::Place place = core::Place::Size;
    EndOfSeries first;
    EndOfSeries last;
};

Ends endsOf(const core::Series& series)
{
    Ends ends;
    ends.place = core::placeOf(series);
    for (const core::Measurement& point : series.points) {
        if (const auto at = placeIn(point, ends.place)) {
            ends.first.add(*at, point.score, *at < ends.first.at);
            ends.last.add(*at, point.score, *at > ends.last.at);
        }
    }
    return ends;
}

struct EndsKey {
    std::size_t series = 0;  ///< of the evidence
    core::Evidence evidence;

    friend bool operator==(const EndsKey&, const EndsKey&) = default;
};

/// Remembered: a series may have a hundred thousand points, and is spoken of at every step of a drag.
const Ends& rememberedEnds(const core::Series& series, const core::Evidence& evidence)
{
    static thread_local core::Memory<EndsKey, Ends> ends(2 * kMostSeriesSaid);
    const auto number = static_cast<std::size_t>(&series - evidence.series().data());
    return ends.of({number, evidence}, [&] { return endsOf(series); });
}

QString said(const core::Series& series, const core::Evidence& evidence, const QString& name, const Texts& texts)
{
    const auto& [place, first, last] = rememberedEnds(series, evidence);
    if (first.runs == 0) {
        return name;
    }
    const QString from = scoreText(series, first.score(), texts);
    return first.at == last.at ? texts(evidence::SaidSeriesOnce, name, from, placeText(first.at, place, texts))
                               : texts(evidence::SaidSeries, name, from, placeText(first.at, place, texts),
                                       scoreText(series, last.score(), texts), placeText(last.at, place, texts));
}

std::vector<const core::Series*> drawnSeries(const core::ValidScenario& scenario)
{
    std::vector<const core::Series*> drawn;
    for (const std::string& name : scenario.view().series) {
        if (const core::Series* series = scenario.evidence().find(name)) {
            drawn.push_back(series);
        }
    }
    return drawn;
}

/// Whether a panel, of graded metrics or of others, draws the model's curve: of many series it has small pictures
/// without one.
bool isCompared(std::vector<const core::Series*> drawn, bool graded)
{
    std::erase_if(drawn, [&](const core::Series* one) { return (one->grade == core::Grade::Graded) != graded; });
    return drawn.size() <= core::kMostInOnePanel
           && std::any_of(drawn.begin(), drawn.end(),
                          [](const core::Series* one) { return core::modelMetric(*one).has_value(); });
}

}  // namespace

std::optional<QString> measuredSentence(const core::ValidScenario& scenario, const Texts& texts)
{
    const core::LayoutSpec& layout = core::specOf(scenario.view().layout);
    const bool measured = core::has(layout, core::PanelKind::Strict);
    const std::vector<const core::Series*> drawn = drawnSeries(scenario);
    const bool compared = !scenario.view().dataAlone && (isCompared(drawn, true) || isCompared(drawn, false));
    const bool forecast = core::has(layout, core::PanelKind::Forecast) && scenario.view().dataAlone;
    if (drawn.empty() || !(forecast || (measured && !compared))) {
        return std::nullopt;
    }
    const std::vector<std::string>& shown = scenario.view().series;
    std::vector<std::string> names(
        shown.begin(),
        shown.begin() + std::min<std::ptrdiff_t>(kMostSeriesSaid, static_cast<std::ptrdiff_t>(shown.size())));
    const QStringList apart = namesApart(names, texts);
    QStringList sentences;
    for (std::size_t i = 0; i < std::min(kMostSeriesSaid, drawn.size()); ++i) {
        const QString whole = namesApart(std::vector{names[i]}, texts).front();
        sentences << said(*drawn[i], scenario.evidence(), i == 0 ? whole : apart[static_cast<qsizetype>(i)], texts);
    }
    const QString all = sentences.join(texts(Text::ListSeparator));
    return drawn.size() <= kMostSeriesSaid
               ? texts(evidence::SaidMeasured, all)
               : texts(evidence::SaidMeasuredMore, all,
                       formatCount(static_cast<std::int64_t>(drawn.size() - kMostSeriesSaid)));
}

bool standsByMeasurements(const core::ValidScenario& scenario)
{
    const core::View& view = scenario.view();
    const core::LayoutSpec& layout = core::specOf(view.layout);
    const bool beside = (core::has(layout, core::PanelKind::TestScore) || core::has(layout, core::PanelKind::Bell))
                        && !view.series.empty() && view.xAxis == core::XAxis::Size;
    return beside || core::has(layout, core::PanelKind::Strict) || core::has(layout, core::PanelKind::Forecast);
}

}  // namespace ui
