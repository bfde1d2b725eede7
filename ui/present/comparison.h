#pragma once

#include <QStringList>
#include <vector>

#include "core/picture/evaluate.h"
#include "core/statistics/sharpness.h"
#include "ui/words/texts.h"

namespace ui {

/// A table of how sharply something rises, in words a person can copy.
struct ComparisonTable {
    QStringList columns;  ///< each in lines: its name, its unit, the range of the axis it is of
    QStringList columnTips;
    std::vector<QStringList> rows;
    std::vector<QStringList> data;  ///< the same for a spreadsheet: numbers with all digits and a point, no unit
    std::vector<bool> words;        ///< by column: whether it holds words, which stand on the left

    friend bool operator==(const ComparisonTable&, const ComparisonTable&) = default;
};

/// A table with a title of its own.
struct TitledTable {
    QString title;
    ComparisonTable table;

    friend bool operator==(const TitledTable&, const TitledTable&) = default;
};

/// The metrics drawn, and the measured series drawn.
struct ComparisonModel {
    QString title;
    QString note;  ///< what the numbers of the metrics are of
    ComparisonTable metrics;
    QString measuredTitle;
    ComparisonTable measured;  ///< no rows where none is drawn
    TitledTable pins;          ///< likewise; each against what is shown
    TitledTable predictions;   ///< likewise; each against the truth

    friend bool operator==(const ComparisonModel&, const ComparisonModel&) = default;
};

/// The sharpness of every metric drawn, between its own limits on the axis drawn, and their emergence scores on the
/// chosen sizes; of every series drawn the emergence score with what it must be read with.
[[nodiscard]] ComparisonModel presentComparison(const core::ValidScenario& scenario, const core::Evaluation& evaluation,
                                                const core::Shape& shape, const Texts& texts);

/// The tables as lines of tab-separated cells, heads first; what a head has in lines stands in one.
[[nodiscard]] QString comparisonText(const ComparisonModel& model);

/// A span of an axis with its unit, "0.21", "2.68 decades".
[[nodiscard]] QString spanText(double span, core::XAxis axis, const Texts& texts);

/// "5.2 times the linear metric’s", or why there is no such number.
[[nodiscard]] QString sharpnessText(const core::Sharpness& sharpness, core::XAxis axis, const Texts& texts);

}  // namespace ui
