// Many measured series: a small picture for each task.

#include <algorithm>
#include <cmath>
#include <optional>

#include "ui/present/measured_parts.h"
#include "ui/present/present_parts.h"
#include "ui/words/measured_text.h"

namespace ui {

namespace {

constexpr double kGap = 0.018;   // of the axes, between two pictures
constexpr double kScale = 0.03;  // at the right, for the numbers of the first row

/// The series of one task, by what tells them apart.
struct Group {
    QString task;
    std::vector<std::size_t> lines;
};

/// "2-digit addition" and "few-shot" of "GPT-3 / 2-digit addition, few-shot / accuracy".
struct TaskAndSetting {
    QString task;
    QString setting;
};

TaskAndSetting partsOf(const QString& name)
{
    const qsizetype comma = name.lastIndexOf(QStringLiteral(", "));
    return comma < 0 ? TaskAndSetting{name, {}} : TaskAndSetting{name.left(comma), name.mid(comma + 2)};
}

/// From the lowest point to the highest: intervals have no room here.
core::Range heightsOf(const core::MeasuredData& data)
{
    core::Range heights{data.y.maximum, data.y.minimum};
    for (const core::MeasuredLine& line : data.lines) {
        for (const core::MeasuredPoint& point : line.points) {
            heights.minimum = point.at.y < heights.minimum ? point.at.y : heights.minimum;  // false for a gap
            heights.maximum = point.at.y > heights.maximum ? point.at.y : heights.maximum;
        }
    }
    return heights.minimum < heights.maximum ? heights : data.y;
}

class MultiplesPresenter {
public:
    MultiplesPresenter(const PanelContext& context, const core::MeasuredData& data)
        : data_(data), texts_(context.texts), theme_(context.theme), names_(namesApart(data, texts_)),
          heights_(heightsOf(data))
    {
        for (std::size_t i = 0; i < data.lines.size(); ++i) {
            const TaskAndSetting parts = partsOf(names_[static_cast<qsizetype>(i)]);
            auto group =
                std::find_if(groups_.begin(), groups_.end(), [&](const Group& one) { return one.task == parts.task; });
            if (group == groups_.end()) {
                group = groups_.insert(groups_.end(), Group{parts.task, {}});
            }
            group->lines.push_back(i);
            if (!settings_.contains(parts.setting)) {
                settings_ << parts.setting;
            }
        }
    }

    PanelModel model()
    {
        PanelModel panel;
        panel.theme = theme_;
        panel.subtitle = measuredSubtitle(data_, texts_);
        panel.still.x = axisModel(core::XAxis::Size, data_.x, false, texts_);
        panel.still.x.title = texts_(Text::MultiplesAxes, formatSize(std::pow(10.0, data_.x.minimum)),
                                     formatSize(std::pow(10.0, data_.x.maximum)), measuredAxis(data_, texts_).title);
        panel.still.x.ticks.clear();
        panel.still.y = {{}, 0.0, 1.0, {}};
        for (qsizetype i = 0; i < settings_.size() && settings_.size() > 1; ++i) {
            const SeriesLook look = seriesLook(theme_, static_cast<std::size_t>(i));
            panel.legend.push_back({{look.colour, 2.0, {}}, settings_[i], look.mark});
        }
        const auto count = static_cast<int>(groups_.size());
        const int columns = count <= 4 ? 2 : count <= 9 ? 3 : count <= 20 ? 4 : 7;
        const int rows = (count + columns - 1) / columns;
        for (int i = 0; i < count; ++i) {
            panel.still.insets.push_back(
                inset(groups_[static_cast<std::size_t>(i)], i % columns, i / columns, columns, rows));
        }
        panel.description = measuredDescription(data_, texts_(Text::StrictTitle), texts_);
        return panel;
    }

private:
    InsetModel inset(const Group& group, int column, int row, int columns, int rows) const
    {
        InsetModel inset;
        inset.id = QStringLiteral("task-") + group.task;
        inset.title = group.task;
        const double width = (1.0 - kScale) / columns;
        const double height = 1.0 / rows;
        inset.place = QRectF(column * width, row * height, width - kGap, height - kGap);
        const AxisModel scores = measuredAxis(drawn(), texts_);
        const bool first = column == columns - 1 && row == 0;  // the numbers are the same in all
        inset.upper = first && !scores.ticks.empty() ? scores.ticks.back().label : QString();
        inset.lower = first && !scores.ticks.empty() ? scores.ticks.front().label : QString();
        inset.colour = theme_.ink;
        for (const std::size_t index : group.lines) {
            const QString setting = partsOf(names_[static_cast<qsizetype>(index)]).setting;
            InsetLine line;
            line.colour = seriesLook(theme_, static_cast<std::size_t>(settings_.indexOf(setting))).colour;
            for (const core::MeasuredPoint& point : data_.lines[index].points) {
                const std::optional<double> y = heightOf(point, data_.lines[index].measure);
                if (y) {
                    line.points << QPointF(share(point.at.x, data_.x), *y);
                }
            }
            inset.lines.push_back(line);
        }
        return inset;
    }

    /// The data on the heights that are drawn.
    core::MeasuredData drawn() const
    {
        core::MeasuredData data = data_;
        data.y = heights_;
        return data;
    }

    /// A share of the height; of what the scale cannot show, a right answer to none or to all, one beyond 0 to 1, which
    /// is drawn as an arrow at that edge.
    std::optional<double> heightOf(const core::MeasuredPoint& point, core::Measure measure) const
    {
        if (std::isfinite(point.at.y)) {
            return share(point.at.y, heights_);
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

    const core::MeasuredData& data_;
    const Texts& texts_;
    const Theme& theme_;
    const QStringList names_;
    const core::Range heights_;
    std::vector<Group> groups_;
    QStringList settings_;
};

}  // namespace

bool areMultiples(const core::MeasuredData& data)
{
    constexpr std::size_t kMostInOne = 10;
    return data.lines.size() > kMostInOne && data.place == core::Place::Size;
}

PanelModel presentedMultiples(const PanelContext& context, const core::MeasuredData& data)
{
    return MultiplesPresenter(context, data).model();
}

}  // namespace ui
