// What is drawn over curves to judge them: the brackets of their rise, the mirage test's straight line.

#include <algorithm>
#include <cmath>

#include "core/curve/joined_line.h"
#include "ui/present/comparison.h"
#include "ui/present/present_parts.h"

namespace ui {

namespace {

constexpr double kRoomForNote = 0.7;  // of the panel's width: a bracket that ends beyond has its words on the left

int sideOf(double x, const core::Range& range)
{
    return x < range.minimum ? -1 : (x > range.maximum ? 1 : 0);
}

double drawnChance(double y, core::YScale scale)
{
    switch (scale) {
    case core::YScale::Linear: return y;
    case core::YScale::Log10: return std::log10(y);
    case core::YScale::LogLog: break;
    }
    return -std::log10(-std::log(y));
}

}  // namespace

void addSharpness(StillModel& still, const core::Sharpness& sharp, const DrawnOn& on, const Texts& texts,
                  const QColor& colour)
{
    const double rise = sharp.y.maximum - sharp.y.minimum;
    const double low = std::clamp(drawnChance(sharp.y.minimum + 0.1 * rise, on.scale), on.y.minimum, on.y.maximum);
    const double high = std::clamp(drawnChance(sharp.y.minimum + 0.9 * rise, on.scale), on.y.minimum, on.y.maximum);
    if (std::isnan(sharp.x10) || std::isnan(sharp.x90) || std::isnan(low) || std::isnan(high)) {
        return;
    }
    const double from = std::clamp(sharp.x10, on.x.minimum, on.x.maximum);
    const double to = std::clamp(sharp.x90, on.x.minimum, on.x.maximum);
    BracketModel& bracket = still.brackets.emplace_back();
    bracket.id = QStringLiteral("bracket-") + metricKey(sharp.metric);
    bracket.from = {from, low};
    bracket.to = {to, high};
    bracket.colour = colour;
    bracket.fromBeyond = sideOf(sharp.x10, on.x);
    bracket.toBeyond = sideOf(sharp.x90, on.x);
    NoteModel note;
    note.id = QStringLiteral("note-sharpness");
    note.text = sharpnessText(sharp, on.axis, texts);
    const bool atTheRight = to > on.x.minimum + kRoomForNote * (on.x.maximum - on.x.minimum);
    note.at = {atTheRight ? from : to, 0.5 * (low + high)};
    note.alignment = (atTheRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter;
    note.colour = colour;
    note.gap = 8.0;
    note.anywhere = true;
    still.notes.push_back(note);
}

std::vector<LineModel> mirageReference(const core::Straightness& found, const core::Range& y, const Texts& texts,
                                       const Theme& theme)
{
    if (!found.hasVerdict()) {
        return {};
    }
    LineModel line;
    line.id = QStringLiteral("curve-reference");
    line.stroke = {theme.mutedInk, 1.6, {5.0, 4.0}};
    line.label = found.isStraight() ? QString() : texts(Text::StraightReference);
    const double middle = found.middleAt;
    const auto heightAt = [&](double x) { return -(found.middle + found.slope * (x - middle)); };
    for (const core::CurvePoint& point : core::joinedLine(
             {{found.from, heightAt(found.from)}, {found.to, heightAt(found.to)}}, {found.from, found.to}, y)) {
        line.points.push_back({point.x, point.y});
    }
    return {line};
}

AxisModel axisModel(core::XAxis axis, const core::Range& range, bool logitNormal, const Texts& texts)
{
    AxisModel x;
    x.lower = range.minimum;
    x.upper = range.maximum;
    switch (axis) {
    case core::XAxis::Mean:
        x.title = texts(Text::AxisMean);
        x.ticks = linearTicks(range, 6);
        break;
    case core::XAxis::Logit:
        x.title = texts(logitNormal ? Text::AxisMu : Text::AxisLogitOfMean);
        x.ticks = linearTicks(range, 9);
        break;
    case core::XAxis::Loss:
        x.title = texts(Text::AxisLoss);
        x.ticks = lossTicks(range, 6);
        break;
    case core::XAxis::Size:
        x.title = texts(Text::AxisSize);
        x.ticks = sizeTicks(range, 9);
        break;
    }
    return x;
}

QString axisSubtitle(core::XAxis axis, const core::Range& means, const core::ValidScenario& scenario,
                     const Texts& texts)
{
    const auto plain = [&] {
        switch (axis) {
        case core::XAxis::Mean: return texts(Text::MetricSubtitleMean);
        case core::XAxis::Logit: return texts(Text::MetricSubtitleLogit);
        case core::XAxis::Loss: return texts(Text::MetricSubtitleLoss);
        case core::XAxis::Size: break;
        }
        return texts(Text::MetricSubtitleSize);
    };
    if (scenario.model().distribution != core::Distribution::TwoGroups) {
        return plain();
    }
    // A mean is a share of the one group and of the other: curves of groups near each other are short.
    return plain() + kNextFact + texts(Text::GroupsReach, formatMean(means.minimum), formatMean(means.maximum));
}

}  // namespace ui
