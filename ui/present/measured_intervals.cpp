// What a test of n questions would have shown of measured scores, in their own panel.

#include <algorithm>
#include <utility>

#include "ui/present/measured_parts.h"
#include "ui/present/present_parts.h"
#include "ui/present/thinned.h"
#include "ui/words/evidence_texts.h"

namespace ui {

QString measuredTestsText(std::int64_t questions, const Texts& texts)
{
    return questions == 1 ? texts(evidence::MeasuredTestsSubtitleOne)
                          : texts(evidence::MeasuredTestsSubtitle, formatCount(questions));
}

void addMeasuredTests(PanelModel& panel, const PanelContext& context, const core::MeasuredData& data,
                      const std::vector<SeriesLook>& looks)
{
    constexpr double kRing = 1.5;  // around the measured dot where both are one
    const DrawnOn on{core::XAxis::Size, data.yScale, data.x, data.y};
    int number = 0;
    for (const core::MeasuredTests& series : data.tests) {
        ++number;
        const auto line = std::find_if(data.lines.begin(), data.lines.end(),
                                       [&](const core::MeasuredLine& one) { return one.name == series.name; });
        const QColor colour = looks[static_cast<std::size_t>(line - data.lines.begin())].colour;
        StillModel still;
        addTestsInOne(still, core::Metric::ExactMatch, core::Grading(), drawnTests(series.tests, data.x), on,
                      context.theme);
        for (LineModel& bar : still.lines) {
            bar.id = QStringLiteral("tested-%1-").arg(number) + bar.id;
            bar.stroke.colour = colour;
            panel.still.lines.push_back(std::move(bar));
        }
        for (MarkerModel& dot : still.dots) {
            dot.id = QStringLiteral("tested-%1-").arg(number) + dot.id;
            dot.colour = colour;
            dot.hollow = true;
            dot.size = kRing;
            panel.still.dots.push_back(std::move(dot));
        }
    }
}

}  // namespace ui
