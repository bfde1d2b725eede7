#include "ui/look/series_look.h"

#include <array>

namespace ui {

namespace {

using core::Metric;

// The metrics' own colours, which stay apart for every kind of colour vision, the most different first.
constexpr std::array kColours = {
    Metric::PassMark, Metric::TokenAccuracy,       Metric::ExactMatch, Metric::TokenEditDistance,
    Metric::BestOfR,  Metric::MultipleChoiceGrade, Metric::Brier,      Metric::CrossEntropy};
// On paper the same, whose lightness differs most first: brown and black would be one grey.
constexpr std::array kPrintColours = {
    Metric::PassMark,          Metric::TokenAccuracy,       Metric::CrossEntropy, Metric::ExactMatch,
    Metric::TokenEditDistance, Metric::MultipleChoiceGrade, Metric::Brier,        Metric::BestOfR};
constexpr std::array kMarks = {Mark::Circle,       Mark::Square, Mark::Triangle, Mark::Diamond,
                               Mark::TriangleDown, Mark::Cross,  Mark::Plus,     Mark::Pentagon};

}  // namespace

SeriesLook seriesLook(const Theme& theme, std::size_t number)
{
    const std::size_t round = number / kColours.size();
    const auto& colours = theme.id == ThemeId::Print ? kPrintColours : kColours;
    return {theme.accent(colours[number % colours.size()]), kMarks[(number + round) % kMarks.size()]};
}

}  // namespace ui
