#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <utility>
#include <vector>

#include "core/picture/evaluation.h"
#include "ui/look/series_look.h"
#include "ui/present/controls_model.h"
#include "ui/present/panel_model.h"
#include "ui/words/texts.h"

namespace ui {

struct PanelContext;

/// The look of each line of a panel: the same in both panels for the same outputs, another for each line of one.
[[nodiscard]] std::vector<SeriesLook> looksOf(const core::ValidScenario& scenario, const core::MeasuredData& data,
                                              const Theme& theme);

/// The numbers at the left of measured scores, in the unit of the first line.
[[nodiscard]] AxisModel measuredAxis(const core::MeasuredData& data, const Texts& texts);
[[nodiscard]] AxisModel measuredAxis(core::Measure measure, core::YScale scale, const core::Range& y,
                                     const Texts& texts);

/// Whether every panel of measured series has one.
[[nodiscard]] bool hasTwin(const core::Evaluation& evaluation);

/// Of shares on log10: below one right answer of n questions a test sees nothing. Only where a test was asked for, or
/// where all that was measured has one n. It moves with the test, so that no name makes way for it.
void addTestFloor(PanelModel& panel, const core::ValidScenario& scenario, const core::MeasuredData& data,
                  const Texts& texts);

/// Whole numbers of a range.
[[nodiscard]] std::vector<Tick> wholeTicks(const core::Range& range);

/// A straight line across the panel, cut to it; nothing where it passes outside.
[[nodiscard]] std::vector<LinePoint> straightLine(const core::StraightLine& line, const core::Range& x,
                                                  const core::Range& y);

/// The 95 % band of a series' fit as an area inside the panel.
[[nodiscard]] std::vector<LinePoint> fitBand(const core::MeasuredLine& line, const core::Range& x,
                                             const core::Range& y);

/// A series among those of its panel.
struct LineInPanel {
    std::size_t index = 0;
    std::size_t of = 1;
    QColor colour;
};

/// What stands beside a measured line to compare it with: what its first length promises, a straight line, its graded
/// twin to a power, the law that fits it with its band.
[[nodiscard]] std::vector<LineModel> guideLines(const core::MeasuredLine& line, const LineInPanel& place,
                                                const core::MeasuredData& data, const Texts& texts, const Theme& theme);

/// Wilson's intervals of the points drawn that count right answers, a bar each with gaps between; none of those left
/// out.
[[nodiscard]] std::vector<LinePoint> wilsonBars(const core::MeasuredLine& line, std::span<const std::size_t> drawn,
                                                const core::Range& x, const core::Range& y);

/// What the test at hand would have shown of scores whose own number of questions is not known: hollow, with intervals.
void addMeasuredTests(PanelModel& panel, const PanelContext& context, const core::MeasuredData& data,
                      const std::vector<SeriesLook>& looks);

/// What those marks are, in a sentence.
[[nodiscard]] QString measuredTestsText(std::int64_t questions, const Texts& texts);

/// The measured series that can be shown: at most 200 of all, or of those a person looks for.
[[nodiscard]] std::vector<SeriesRowModel> seriesRows(const core::ValidScenario& scenario, const Texts& texts,
                                                     const Theme& theme, const SeriesFound* found = nullptr);

/// "point-2-17": of the second line the 17th point, and back.
[[nodiscard]] QString pointId(std::size_t line, std::size_t point);
[[nodiscard]] std::optional<std::pair<std::size_t, std::size_t>> pointOf(const QString& id);

}  // namespace ui
