// Many measured series: a small picture for each task.

#include <algorithm>
#include <cmath>
#include <numeric>
#include <optional>
#include <utility>
#include <vector>

#include "core/picture/measured.h"
#include "ui/present/measured_parts.h"
#include "ui/present/multiples_look.h"
#include "ui/present/present_parts.h"
#include "ui/words/evidence_texts.h"
#include "ui/words/measured_text.h"
#include "ui/words/series_names.h"

namespace ui {

namespace {

constexpr double kGap = 0.012;         // of the axes, between two pictures
constexpr qsizetype kShortTitle = 17;  // letters

/// The series of one task, by what tells them apart.
struct Group {
    QString task;
    std::vector<std::size_t> lines;
};

/// How wide and high a small picture reaches.
struct Extent {
    core::Range x{HUGE_VAL, -HUGE_VAL};
    core::Range y{HUGE_VAL, -HUGE_VAL};
};

void hold(core::Range& range, double value)
{
    if (std::isfinite(value)) {
        range = {std::min(range.minimum, value), std::max(range.maximum, value)};
    }
}

/// The smallest picture that holds the points of some lines; a flat one keeps some height, so that it looks flat.
Extent extentOf(const core::MeasuredData& data, const std::vector<std::size_t>& lines, bool intervals)
{
    constexpr double kLeastOfAll = 0.3;  // of the panel's whole height
    constexpr double kRoom = 0.06;
    Extent extent;
    for (const std::size_t index : lines) {
        for (const core::MeasuredPoint& point : data.lines[index].points) {
            hold(extent.x, point.at.x);
            hold(extent.y, point.at.y);
            if (intervals && point.interval && !point.hidden) {
                hold(extent.y, point.interval->minimum);
                hold(extent.y, point.interval->maximum);
            }
        }
    }
    extent.x = extent.x.minimum < extent.x.maximum ? extent.x : data.x;
    extent.y = extent.y.minimum <= extent.y.maximum ? extent.y : data.y;
    const double least = kLeastOfAll * (data.y.maximum - data.y.minimum);
    const double lacks = std::max(0.0, least - (extent.y.maximum - extent.y.minimum));
    const double room = 0.5 * lacks + kRoom * (extent.y.maximum - extent.y.minimum + lacks);
    extent.y = {extent.y.minimum - room, extent.y.maximum + room};
    return extent;
}

class MultiplesPresenter {
public:
    MultiplesPresenter(const PanelContext& context, const core::MeasuredData& data)
        : context_(context), data_(data), texts_(context.texts), theme_(context.theme),
          names_(namesApart(data, texts_)), settings_(settingsOf(names_, texts_))
    {
        for (std::size_t i = 0; i < data.lines.size(); ++i) {
            const TaskAndSetting parts = partsOf(names_[static_cast<qsizetype>(i)], texts_);
            auto group =
                std::find_if(groups_.begin(), groups_.end(), [&](const Group& one) { return one.task == parts.task; });
            if (group == groups_.end()) {
                group = groups_.insert(groups_.end(), Group{parts.task, {}});
            }
            group->lines.push_back(i);
        }
    }

    PanelModel model()
    {
        PanelModel panel;
        panel.theme = theme_;
        panel.subtitle = measuredSubtitle(data_, texts_);
        panel.ofWindow = measuredScores(data_, texts_);
        std::vector<std::size_t> all(data_.lines.size());
        std::iota(all.begin(), all.end(), std::size_t{0});
        sizes_ = extentOf(data_, all, false).x;
        panel.still.x = axisModel(core::XAxis::Size, data_.x, false, texts_);
        panel.still.x.title = texts_(Text::MultiplesAxes, formatSize(std::pow(10.0, sizes_.minimum)),
                                     formatSize(std::pow(10.0, sizes_.maximum)), measuredAxis(data_, texts_).title);
        panel.still.x.ticks.clear();
        panel.still.y = {{}, 0.0, 1.0, {}};
        for (qsizetype i = 0; i < settings_.size() && settings_.size() > 1; ++i) {
            const SeriesLook look = seriesLook(theme_, static_cast<std::size_t>(i));
            panel.legend.push_back({{look.colour, 2.0, {}}, settings_[i], look.mark});
        }
        for (const auto& [mark, words] : beyond()) {
            panel.legend.push_back({{theme_.mutedInk, 0.0, {}}, texts_(words), mark});
        }
        if (const auto cut = context_.scenario.view().cut) {
            panel.legend.push_back({{theme_.hairline, 2.0, {}}, texts_(evidence::MarkedSize, formatSize(*cut))});
        }
        const auto count = static_cast<int>(groups_.size());
        constexpr double kWider = 1.6;                          // than high, so that all use the space
        const int most = longestTitle() > kShortTitle ? 4 : 7;  // so that a slide's letters have room
        const int columns = std::clamp(static_cast<int>(std::lround(std::sqrt(kWider * count))), 2, most);
        const int rows = (count + columns - 1) / columns;
        for (int i = 0; i < count; ++i) {
            panel.still.insets.push_back(
                inset(groups_[static_cast<std::size_t>(i)], i % columns, i / columns, columns, rows));
        }
        const bool anyUnknown = std::any_of(data_.lines.begin(), data_.lines.end(),
                                            [](const core::MeasuredLine& line) { return line.kindUnknown; });
        panel.title = anyUnknown ? texts_(evidence::MeasuredTitle) : QString();
        panel.description = measuredDescription(data_, anyUnknown ? panel.title : texts_(Text::StrictTitle), texts_);
        return panel;
    }

private:
    /// What arrows at an edge stand for, of those there are.
    std::vector<std::pair<Mark, Phrase>> beyond() const
    {
        bool none = false;
        bool all = false;
        for (const core::MeasuredLine& line : data_.lines) {
            for (const core::MeasuredPoint& point : line.points) {
                const double height = point.hidden ? 0.0 : heightOf(point, line.measure, data_.y).value_or(0.0);
                none = none || height < 0.0;
                all = all || height > 1.0;
            }
        }
        std::vector<std::pair<Mark, Phrase>> marks;
        if (none) {
            marks.emplace_back(Mark::TriangleDown, evidence::MultiplesNone);
        }
        if (all) {
            marks.emplace_back(Mark::Triangle, evidence::MultiplesAll);
        }
        return marks;
    }

    qsizetype longestTitle() const
    {
        qsizetype longest = 0;
        for (const Group& group : groups_) {
            longest = std::max(longest, group.task.size());
        }
        return longest;
    }

    InsetModel inset(const Group& group, int column, int row, int columns, int rows) const
    {
        const bool intervals = context_.scenario.view().intervals;
        Extent extent = extentOf(data_, group.lines, intervals);
        extent.x = sizes_;
        InsetModel inset;
        inset.id = QStringLiteral("task-") + group.task;
        inset.title = group.task;
        const double width = 1.0 / columns;
        const double height = 1.0 / rows;
        inset.place = QRectF(column * width, row * height, width - kGap, height - kGap);
        const core::Measure measure = data_.lines[group.lines.front()].measure;
        if (const AxisModel scores = measuredAxis(measure, data_.yScale, extent.y, texts_); !scores.ticks.empty()) {
            inset.upper = scores.ticks.back().label;
            inset.lower = scores.ticks.front().label;
            inset.upperAt = share(scores.ticks.back().at, extent.y);
            inset.lowerAt = share(scores.ticks.front().at, extent.y);
        }
        inset.colour = theme_.ink;
        if (const auto cut = context_.scenario.view().cut) {  // where to look for a bend
            const double x = share(std::log10(*cut), extent.x);
            inset.lines.push_back({QPolygonF{{x, 0.0}, {x, 1.0}}, theme_.hairline, false});
        }
        for (const std::size_t index : group.lines) {
            addLine(inset, index, extent, intervals);
        }
        return inset;
    }

    void addLine(InsetModel& inset, std::size_t index, const Extent& extent, bool intervals) const
    {
        const QString setting = partsOf(names_[static_cast<qsizetype>(index)], texts_).setting;
        InsetLine line;
        const SeriesLook look = seriesLook(theme_, static_cast<std::size_t>(settings_.indexOf(setting)));
        line.colour = look.colour;
        line.mark = look.mark;
        for (const core::MeasuredPoint& point : data_.lines[index].points) {
            const double x = share(point.at.x, extent.x);
            if (intervals && point.interval && !point.hidden) {
                inset.lines.push_back({QPolygonF{{x, share(point.interval->minimum, extent.y)},
                                                 {x, share(point.interval->maximum, extent.y)}},
                                       line.colour, false});
            }
            const std::optional<double> y = heightOf(point, data_.lines[index].measure, extent.y);
            if (y && !point.hidden) {
                line.points << QPointF(x, *y);
            }
        }
        inset.lines.push_back(line);
    }

    /// A share of the height; of what the scale cannot show, a right answer to none or to all, one beyond 0 to 1, which
    /// is drawn as an arrow at that edge.
    static std::optional<double> heightOf(const core::MeasuredPoint& point, core::Measure measure, const core::Range& y)
    {
        if (std::isfinite(point.at.y)) {
            return share(point.at.y, y);
        }
        if (measure != core::Measure::Fraction || std::isnan(point.score)) {
            return std::nullopt;
        }
        return point.score <= 0.0 ? -1.0 : 2.0;
    }

    static double share(double at, const core::Range& range)
    {
        return std::clamp((at - range.minimum) / (range.maximum - range.minimum), 0.0, 1.0);
    }

    const PanelContext& context_;
    const core::MeasuredData& data_;
    const Texts& texts_;
    const Theme& theme_;
    const QStringList names_;
    const QStringList settings_;
    core::Range sizes_;
    std::vector<Group> groups_;
};

}  // namespace

PanelModel presentedMultiples(const PanelContext& context, const core::MeasuredData& data)
{
    return MultiplesPresenter(context, data).model();
}

}  // namespace ui
