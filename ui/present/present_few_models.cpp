// Which sizes are left out, and what the few that are joined say by themselves.

#include <cmath>

#include "ui/present/present_parts.h"
#include "ui/words/remark_text.h"

namespace ui {

namespace {

/// "dot-exact-match-3" is the third size's; 0 where the id is none of a dot.
std::size_t numberOf(const QString& id)
{
    const bool ofASize = id.startsWith(QLatin1String("dot-"));
    return ofASize ? QStringView(id).mid(id.lastIndexOf(u'-') + 1).toULongLong() : 0;
}

QString readingOf(const core::SeriesReading& reading, const Texts& texts)
{
    const QString sizes = formatCount(static_cast<std::int64_t>(reading.points));
    if (std::isnan(reading.sharpness.emergence)) {
        return texts(Text::JoinedTooFew, sizes);
    }
    const auto number = [&](double value) {
        return std::isinf(value)   ? texts(Text::Infinite)
               : std::isnan(value) ? QStringLiteral("—")
                                   : formatAmount(value);
    };
    const QString said = texts(Text::JoinedReading, sizes, number(reading.sharpness.emergence), number(reading.width),
                               number(reading.largestStep));
    const QString note = noteOf(core::MeasuredReading{reading}, texts);
    return note.isEmpty() ? said : texts(Text::JoinedNote, said, note);
}

}  // namespace

void addFewModels(PanelModel& panel, const PanelContext& context, const core::MetricsData& data)
{
    if (data.hidden.empty()) {
        return;
    }
    panel.dotsAreSizes = true;
    for (MarkerModel& dot : panel.still.dots) {
        const std::size_t number = numberOf(dot.id);
        if (number >= 1 && number <= data.hidden.size() && data.hidden[number - 1]) {
            dot.colour = context.theme.over(dot.colour, kLeftOut);
            dot.mark = kLeftOutMark;
        }
    }
    if (data.joined && context.spec.metrics == core::PanelMetrics::Shown) {
        panel.subtitle += kNextFact + readingOf(*data.joined, context.texts);
    }
}

}  // namespace ui
