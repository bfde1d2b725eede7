#include "ui/export/frame_source.h"

#include <algorithm>
#include <map>
#include <utility>

#include "core/picture/film_scales.h"
#include "ui/export/figure_room.h"
#include "ui/panels/panel_labels.h"
#include "ui/panels/panel_names.h"

namespace ui {

namespace {

constexpr std::size_t kLooks = 9;

/// The lines of a panel that have a name, each of which says where it is drawn.
std::map<QString, std::vector<LinePoint>> namedLines(const PanelModel& panel)
{
    std::map<QString, std::vector<LinePoint>> lines;
    for (const auto* all : {&panel.still.lines, &panel.moving.lines}) {
        for (const LineModel& line : *all) {
            if (!line.label.isEmpty()) {
                lines[QString(line.label).remove(u' ')] = line.points;
            }
        }
    }
    return lines;
}

/// Whether names of lines that stand still stand elsewhere in a panel's plot, or more of all in its legend.
bool namesDiffer(const Figure& one, const Figure& other, std::size_t panel)
{
    const auto placesIn = [panel](const Figure& figure) {
        const PanelFrame frame(figure.panels[panel], figure.page.panels[panel].size());
        std::map<QString, QPointF> places;
        for (const PlacedLabel& name : namesOf(figure.panels[panel], frame)) {
            places[name.lines.join(QString()).remove(u' ')] = name.box.topLeft() - frame.axes().topLeft();
        }
        return places;
    };
    const auto lines = namedLines(one.panels[panel]);
    const auto places = placesIn(one);
    bool differ = one.panels[panel].legend.size() != other.panels[panel].legend.size();
    const auto then = placesIn(other);
    for (const auto& [name, points] : namedLines(other.panels[panel])) {
        const auto before = lines.find(name);
        const bool isStill = before != lines.end() && before->second == points;
        const auto was = places.find(name);
        const auto is = then.find(name);
        differ = differ || (isStill && was != places.end() && is != then.end() && was->second != is->second);
    }
    return differ;
}

bool hasNamedRule(const PanelModel& panel)
{
    return std::ranges::any_of(panel.moving.rules, [](const RuleModel& rule) { return !rule.label.isEmpty(); });
}

}  // namespace

QSize pixelSize(const FigureOptions& options)
{
    const bool inPixels = options.unit == FigureOptions::Unit::Pixels;
    const double scale = inPixels ? 1.0 : options.dpi / kMillimetresPerInch;
    return (QSizeF(options.width, options.height) * scale).toSize();
}

FrameSource::FrameSource(const std::vector<core::ValidScenario>& frames, const FigureOptions& options,
                         const Texts& texts)
    : frames_(frames), options_(options), texts_(texts)
{
}

/// Keeps the most that words under the panels and beside the axes take in any frame looked at: else axes would jump
/// where what is written there gets a line more. Frames whose ends and middle are alike in that are all taken to be so.
void FrameSource::lookAhead()
{
    constexpr std::size_t kLookedAt = 16;
    constexpr std::size_t kSample = 3;
    const core::LayoutSpec& layout = core::specOf(frames_.front().view().layout);
    const Arrangement first = *arrangement_;
    const bool tells = core::has(layout, core::PanelKind::Forecast) || core::has(layout, core::PanelKind::Questions)
                       || first.pointsUnder;
    bool differ = tells;
    const auto lookAt = [&](std::size_t part, std::size_t parts) {
        const auto figure = looked(part, parts, first);
        if (!figure) {
            return;
        }
        under_ = tells ? std::max(under_, figure->caption.height) : 0.0;
        for (std::size_t i = 0; i < arrangement_->around.size(); ++i) {
            differ = differ || figure->arrangement.around[i] != first.around[i];
            arrangement_->around[i] = arrangement_->around[i] | figure->arrangement.around[i];
        }
    };
    for (std::size_t part = 1; part < kSample; ++part) {
        lookAt(part, kSample);
    }
    for (std::size_t part = 0; differ && part < kLookedAt; ++part) {
        lookAt(part, kLookedAt);
    }
}

/// The frame so far along, before it is painted.
core::Result<Figure> FrameSource::looked(std::size_t part, std::size_t parts, const Arrangement& as)
{
    return compose(frames_[part * (frames_.size() - 1) / (parts - 1)], options_, texts_, evaluator_, 0.0, as,
                   Elsewhere::Nowhere);
}

/// Of a film in which more moves than what the mean moves: what the plots of any frame looked at have to give up.
int FrameSource::mostGiven()
{
    Arrangement as = *arrangement_;
    as.given.reset();
    int most = arrangement_->given.value_or(0);
    for (std::size_t part = 1; part < kLooks; ++part) {
        const auto figure = looked(part, kLooks, as);
        most = figure ? std::max(most, figure->arrangement.given.value_or(0)) : most;
    }
    return most;
}

/// Where intervals or other curves pass, names stand still in a legend alone: of each panel whether a name of what does
/// not move would, or one would lose its place, in any frame looked at.
std::vector<bool> FrameSource::legendsNeeded()
{
    const auto first = looked(0, kLooks, *arrangement_);
    std::vector<bool> needed(first ? first->panels.size() : 0, false);
    for (std::size_t part = 1; first && part < kLooks; ++part) {
        const auto figure = looked(part, kLooks, *arrangement_);
        for (std::size_t i = 0; figure && i < needed.size(); ++i) {
            needed[i] = needed[i] || namesDiffer(*first, *figure, i);
        }
    }
    return needed;
}

/// Where in any frame looked at a value would stand on a curve, or be led across one, all stand in the legend; not
/// where that leaves the plots little.
std::vector<bool> FrameSource::legendsForValues()
{
    Arrangement as = *arrangement_;
    std::optional<Figure> without;
    for (std::size_t part = 0; part < kLooks; ++part) {
        auto figure = looked(part, kLooks, *arrangement_);
        if (!figure || figure->panels.size() > 2) {  // as in a figure alone
            return arrangement_->legends;
        }
        const std::vector<bool> struck = panelsOfStruckValues(*figure);
        as.legends.resize(struck.size());
        for (std::size_t i = 0; i < struck.size(); ++i) {
            as.legends[i] = as.legends[i] || struck[i];
        }
        without = std::move(*figure);
    }
    const auto with = looked(kLooks - 1, kLooks, as);
    return with && keepsPlots(*with, *without) ? as.legends : arrangement_->legends;
}

/// Names of rules that stand still: each where most of the frames looked at have it.
std::vector<std::vector<KeptLabel>> FrameSource::namesOfRules()
{
    std::vector<std::map<QString, std::vector<KeptLabel>>> seen;
    std::optional<Figure> first;
    for (std::size_t part = 0; part < kLooks; ++part) {
        auto figure = looked(part, kLooks, *arrangement_);
        if (!figure || std::ranges::none_of(figure->panels, hasNamedRule)) {
            return {};
        }
        first = first ? std::move(first) : std::optional(*figure);
        seen.resize(figure->panels.size());
        for (std::size_t i = 0; i < figure->panels.size(); ++i) {
            const PanelModel& panel = figure->panels[i];
            if (!hasNamedRule(panel)) {
                continue;
            }
            std::vector<KeptLabel> kept = keptOf(labelsOf(panel, PanelFrame(panel, figure->page.panels[i].size())));
            letRulesStay(kept, first->panels[i], panel);
            for (const KeptLabel& name : kept) {
                if (name.stays) {
                    seen[i][name.of].push_back(name);
                }
            }
        }
    }
    std::vector<std::vector<KeptLabel>> standing(seen.size());
    for (std::size_t i = 0; i < seen.size(); ++i) {
        for (const auto& [id, names] : seen[i]) {
            const auto alike = [&all = names](const KeptLabel& one) {
                return std::ranges::count_if(all, [&](const KeptLabel& other) {
                    return one.side == other.side && one.form == other.form && one.away == other.away;
                });
            };
            if (names.size() == kLooks) {
                standing[i].push_back(*std::ranges::max_element(names, {}, alike));
            }
        }
    }
    return standing;
}

/// Labels of what moves stand where they stood in the frame before, while nothing is in the way; those of what does not
/// stand where they stand in all.
void FrameSource::keepLabels(std::size_t number, Figure& figure)
{
    const bool follows = last_ && number == *last_ + 1;
    kept_.resize(figure.panels.size());
    standing_.resize(figure.panels.size());
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        PanelModel& panel = figure.panels[i];
        panel.kept = follows ? kept_[i] : std::vector<KeptLabel>();
        for (const KeptLabel& name : standing_[i]) {
            std::erase_if(panel.kept, [&](const KeptLabel& kept) { return kept.of == name.of; });
            panel.kept.push_back(name);
        }
        kept_[i] = keptOf(labelsOf(panel, PanelFrame(panel, figure.page.panels[i].size())));
    }
    last_ = number;
}

core::Result<Figure> FrameSource::composed(std::size_t number)
{
    if (!tracer_) {
        evaluator_.hold(core::scalesOver(frames_));
        const auto first = compose(frames_.front(), options_, texts_, evaluator_, 0.0, {}, Elsewhere::Nowhere);
        if (!first) {
            return tl::unexpected(first.error());
        }
        tracer_.emplace(first->panels);
        arrangement_ = first->arrangement;
        if (frames_.front().model().mean == frames_.back().model().mean) {
            arrangement_->given = mostGiven();
            arrangement_->legends = legendsNeeded();
        } else {
            arrangement_->legends = legendsForValues();
        }
        lookAhead();
        standing_ = namesOfRules();
    }
    auto made = compose(frames_[number], options_, texts_, evaluator_, under_, arrangement_, Elsewhere::Nowhere);
    return std::move(made).map([&](Figure figure) {
        if (frames_.front().model().mean != frames_.back().model().mean) {  // else no curve is travelled along
            tracer_->trace(figure.panels);
        }
        keepLabels(number, figure);
        return figure;
    });
}

core::Result<QImage> FrameSource::frame(std::size_t number)
{
    return composed(number).and_then([&](const Figure& figure) { return imageOf(figure, options_); });
}

core::Result<QByteArray> FrameSource::file(std::size_t number, Format format)
{
    return composed(number).and_then(
        [&](const Figure& figure) { return bytesOf(figure, frames_[number], options_, format); });
}

}  // namespace ui
