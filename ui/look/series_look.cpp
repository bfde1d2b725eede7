#include "ui/look/series_look.h"

#include <array>

namespace ui {

namespace {

using core::Metric;

// The metrics' own colours, which stay apart for every kind of colour vision, the most different first.
constexpr std::array kColours = {
    Metric::PassMark, Metric::TokenAccuracy,       Metric::ExactMatch, Metric::TokenEditDistance,
    Metric::BestOfR,  Metric::MultipleChoiceGrade, Metric::Brier,      Metric::CrossEntropy};
constexpr std::array kMarks = {Mark::Circle,       Mark::Square, Mark::Triangle, Mark::Diamond,
                               Mark::TriangleDown, Mark::Cross,  Mark::Plus,     Mark::Pentagon};

}  // namespace

SeriesLook seriesLook(const Theme& theme, std::size_t number)
{
    const std::size_t round = number / kColours.size();
    return {theme.accent(kColours[number % kColours.size()]), kMarks[(number + round) % kMarks.size()]};
}

}  // namespace ui
