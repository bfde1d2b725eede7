// Measured series in a panel of the model's metrics.

#include <algorithm>
#include <cmath>

#include "core/evidence/parts.h"
#include "core/evidence/places.h"
#include "core/picture/measured.h"
#include "core/picture/memory.h"
#include "ui/look/series_look.h"
#include "ui/present/present_parts.h"
#include "ui/words/family_texts.h"
#include "ui/words/measured_subject.h"
#include "ui/words/metric_text.h"
#include "ui/words/series_names.h"

namespace ui {

namespace {

constexpr double kWidth = 0.5;  // of a curve's: the line only leads from point to point
constexpr double kSize = 0.6;   // of a marker's

/// What a series is drawn as: its key in the figure, its colour, its name where no curve has it.
struct SeriesInk {
    QString key;
    QColor colour;
    QString label;
};

bool isDrawn(const core::Series& series)
{
    return series.measure == core::Measure::Fraction && core::placeOf(series) == core::Place::Size;
}

/// All that a measured series' picture follows from.
struct PictureKey {
    std::size_t series = 0;  ///< of the evidence
    QString key;
    QColor colour;
    core::YScale scale = core::YScale::Linear;
    core::Range x;
    core::Range y;
    core::Evidence evidence;

    friend bool operator==(const PictureKey&, const PictureKey&) = default;
};

/// Its dots, and the line through them.
struct SeriesPicture {
    std::vector<LinePoint> line;
    std::vector<MarkerModel> dots;
};

SeriesPicture pictureOf(const core::Series& series, const PictureKey& of)
{
    SeriesPicture picture;
    const QString dots = QStringLiteral("measured-%1-").arg(of.key);
    int number = 0;
    for (const core::PlacedScore& placed : core::placedScores(series, core::Place::Size)) {
        const double x = std::log10(placed.at);
        const double y = core::onScale(series.measure, of.scale, placed.mean.score);
        ++number;
        if (std::isnan(y) || x < of.x.minimum || x > of.x.maximum) {
            continue;
        }
        MarkerModel& dot = picture.dots.emplace_back();
        dot.id = dots + QString::number(number);
        dot.at = {x, std::clamp(y, of.y.minimum, of.y.maximum)};
        dot.beyond = y < of.y.minimum ? -1 : y > of.y.maximum ? 1 : 0;
        dot.colour = of.colour;
        dot.mark = Mark::Square;
        dot.size = kSize;
        picture.line.push_back({x, dot.at.y()});
    }
    return picture;
}

/// Remembered: there may be thousands of dots, which stand whatever of the model is dragged.
const SeriesPicture& rememberedPicture(const core::Series& series, const PictureKey& of)
{
    constexpr std::size_t kMost = 32;  // six panels of six series
    static thread_local core::Memory<PictureKey, SeriesPicture> pictures(kMost);
    return pictures.of(of, [&] { return pictureOf(series, of); });
}

/// A series of the evidence.
bool addSeries(PanelModel& panel, const core::Evidence& evidence, const core::Series& series, const SeriesInk& ink,
               const core::MetricsData& data)
{
    if (!isDrawn(series)) {
        return false;
    }
    const auto number = static_cast<std::size_t>(&series - evidence.series().data());
    const PictureKey key{number, ink.key, ink.colour, data.yScale, data.x, data.y, evidence};
    const SeriesPicture& picture = rememberedPicture(series, key);
    LineModel line;
    line.id = QStringLiteral("measured-") + ink.key;
    line.stroke = {ink.colour, kWidth * panel.theme.curveWidth, {}};
    line.label = ink.label;
    line.mark = ink.label.isEmpty() ? std::nullopt : std::optional(Mark::Square);
    line.points = picture.line;
    panel.still.dots.insert(panel.still.dots.end(), picture.dots.begin(), picture.dots.end());
    panel.still.lines.push_back(std::move(line));
    return true;
}

/// A colour that no curve of the panel has.
QColor freeColour(const std::vector<core::Metric>& metrics, const Theme& theme, std::size_t number)
{
    std::vector<QColor> free;
    for (std::size_t look = 0; look < core::kMetrics.size(); ++look) {
        const QColor colour = seriesLook(theme, look).colour;
        const auto has = [&](core::Metric metric) { return theme.accent(metric) == colour; };
        if (std::none_of(metrics.begin(), metrics.end(), has)) {
            free.push_back(colour);
        }
    }
    return free.empty() ? theme.mutedInk : free[number % free.size()];
}

/// The series shown that no curve of the model speaks of, as "share with an error below 1", each by its name.
bool addOthers(PanelModel& panel, const PanelContext& context, const core::MetricsData& data,
               const std::vector<const core::Series*>& drawn)
{
    constexpr std::size_t kMost = 6;  // of more none would be told from another
    const core::View& view = context.scenario.view();
    const core::Evidence& evidence = context.scenario.evidence();
    const std::vector<std::size_t> parts = core::partsOf(view.series, evidence);  // they are the measured bell
    std::vector<std::string> names;
    for (const std::string& name : view.series) {
        const core::Series* const series = evidence.find(name);
        const auto isIt = [&](std::size_t part) { return &evidence.series()[part] == series; };
        const bool isOther = series != nullptr && isDrawn(*series) && !core::modelMetric(*series)
                             && std::find(drawn.begin(), drawn.end(), series) == drawn.end()
                             && std::none_of(parts.begin(), parts.end(), isIt);
        if (isOther && names.size() < kMost) {
            names.push_back(name);
        }
    }
    const QStringList labels =
        names.size() == 1 ? QStringList{metricWords(names.front(), context.texts)} : namesApart(names, context.texts);
    bool any = false;
    for (std::size_t i = 0; i < names.size(); ++i) {
        const SeriesInk ink{QStringLiteral("series-%1").arg(i + 1), freeColour(data.metrics, panel.theme, i),
                            labels[static_cast<qsizetype>(i)]};
        any = addSeries(panel, evidence, *evidence.find(names[i]), ink, data) || any;
    }
    return any;
}

}  // namespace

void addMeasuredBeside(PanelModel& panel, const PanelContext& context, const core::MetricsData& data)
{
    if (context.spec.metrics != core::PanelMetrics::Shown || data.xAxis != core::XAxis::Size) {
        return;
    }
    std::vector<const core::Series*> drawn;
    for (const core::Metric metric : data.metrics) {
        const core::Series* const series = core::isProbability(metric) ? measuredAs(metric, context.scenario) : nullptr;
        const SeriesInk ink{metricKey(metric), panel.theme.accent(metric), {}};
        if (series != nullptr && addSeries(panel, context.scenario.evidence(), *series, ink, data)) {
            drawn.push_back(series);
        }
    }
    if (addOthers(panel, context, data, drawn) || !drawn.empty()) {
        panel.subtitle += QChar(u'\n') + context.texts(families::MeasuredBeside);
    }
}

}  // namespace ui
