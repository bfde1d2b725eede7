// What is drawn over curves to judge them: the brackets of their rise, the mirage test's straight line.

#include <algorithm>
#include <cmath>

#include "ui/present/comparison.h"
#include "ui/present/present_parts.h"

namespace ui {

namespace {

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
    const double low = drawnChance(sharp.y.minimum + 0.1 * rise, on.scale);
    const double high = drawnChance(sharp.y.minimum + 0.9 * rise, on.scale);
    if (std::isnan(sharp.width) || !(low >= on.y.minimum && high <= on.y.maximum)) {
        return;
    }
    still.brackets.push_back(
        {QStringLiteral("bracket-") + metricKey(sharp.metric), {sharp.x10, low}, {sharp.x90, high}, {}, colour});
    NoteModel note;
    note.id = QStringLiteral("note-sharpness");
    note.text = sharpnessText(sharp, on.axis, texts);
    note.at = {sharp.x90, 0.5 * (low + high)};
    note.alignment = Qt::AlignLeft | Qt::AlignVCenter;
    note.colour = colour;
    note.gap = 8.0;
    note.anywhere = true;
    still.notes.push_back(note);
}

std::vector<LineModel> mirageReference(const core::MirageFindings& findings, const core::Range& y, const Texts& texts,
                                       const Theme& theme)
{
    const auto& ends = findings.reference;
    if (ends.size() != 2) {
        return {};
    }
    LineModel line;
    line.id = QStringLiteral("curve-reference");
    line.stroke = {theme.mutedInk, 1.6, {5.0, 4.0}};
    const bool bent = std::max({findings.jump, findings.spread, findings.floor}) > 0.0;
    line.label = bent ? texts(Text::StraightReference) : QString();
    for (const double level : {y.minimum, y.maximum}) {  // where the line enters and leaves the scale
        const double share = std::clamp((level - ends[0].y) / (ends[1].y - ends[0].y), 0.0, 1.0);
        line.points.push_back(
            {ends[0].x + share * (ends[1].x - ends[0].x), ends[0].y + share * (ends[1].y - ends[0].y)});
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

QString axisSubtitle(core::XAxis axis, const Texts& texts)
{
    switch (axis) {
    case core::XAxis::Mean: return texts(Text::MetricSubtitleMean);
    case core::XAxis::Logit: return texts(Text::MetricSubtitleLogit);
    case core::XAxis::Loss: return texts(Text::MetricSubtitleLoss);
    case core::XAxis::Size: break;
    }
    return texts(Text::MetricSubtitleSize);
}

}  // namespace ui
