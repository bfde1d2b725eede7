#include "core/statistics/series_fit.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <string_view>
#include <vector>

#include "core/statistics/questions.h"

namespace core {

namespace {

// Half a unit of the last digit that was printed, as far as a double still tells: 0.02 may have been 0.0200.
double halfOfLastDigit(double score)
{
    constexpr int kDigits = 14;  // after the first
    std::array<char, 32> text{};
    const auto end =
        std::to_chars(text.data(), text.data() + text.size(), score, std::chars_format::scientific, kDigits).ptr;
    const std::string_view all(text.data(), static_cast<std::size_t>(end - text.data()));
    const std::size_t e = all.find('e');
    const std::size_t last = all.substr(0, e).find_last_not_of("0.");
    int exponent = 0;
    std::from_chars(all.data() + e + (all[e + 1] == '+' ? 2 : 1), all.data() + all.size(), exponent);
    const int decimals = last == std::string_view::npos || last == 0 ? 0 : static_cast<int>(last) - 1;
    return 0.5 * std::pow(10.0, exponent - decimals);
}

// Points of these, with the counts behind those whose number of questions is known.
struct Usable {
    std::vector<CountAtSize> counts;
    std::vector<RateAtSize> rates;
    bool isBroken = false;  // of one, n is known and it is no k / n
};

Usable usableOf(const Series& series, double below)
{
    Usable usable;
    const bool isCounted = series.grade != Grade::Graded;
    for (const Measurement& point : series.points) {
        if (!point.size || !(*point.size < below)) {
            continue;
        }
        usable.rates.push_back({*point.size, point.score});
        const auto questions = isCounted ? questionsOf(point) : std::nullopt;
        const auto successes = questions ? successesOf(point.score, *questions) : std::nullopt;
        usable.isBroken = usable.isBroken || (questions && !successes);
        if (successes) {
            usable.counts.push_back({*point.size, *successes, *questions});
        }
    }
    return usable;
}

// By the counts that are known, the others left out; where these are too few, by the line through all.
FitResult fitUsable(const Usable& usable, const FitRequest& request)
{
    const std::size_t unknown = usable.rates.size() - usable.counts.size();
    FitResult fit = fitCounts(usable.counts, request);
    if (unknown == 0) {
        return fit;
    }
    if (!fit) {
        return fitRates(usable.rates, request);
    }
    fit->points = usable.rates.size();
    fit->unknown = unknown;
    return fit;
}

}  // namespace

std::optional<std::int64_t> successesOf(double score, std::int64_t questions)
{
    constexpr double kOfFloats = 1e-3;
    if (!(score >= 0 && score <= 1)) {
        return std::nullopt;  // no number among them, which has no digits to count
    }
    const double expected = score * static_cast<double>(questions);
    const double successes = std::round(expected);
    const double apart = std::fabs(expected - successes);
    // The digits are costly to count, and few need it: this is asked of every score at every step of a drag.
    if (!(apart <= kOfFloats) && !(apart <= halfOfLastDigit(score) * static_cast<double>(questions))) {
        return std::nullopt;
    }
    return static_cast<std::int64_t>(successes);
}

std::optional<std::int64_t> questionsOf(const Measurement& point) noexcept
{
    if (point.questions || !point.standardError) {
        return point.questions;
    }
    return questionsFromError(point.score, *point.standardError);
}

bool isCounted(const Measurement& point)
{
    const auto questions = questionsOf(point);
    return questions && successesOf(point.score, *questions);
}

FitResult fitSeries(const Series& series, const FitRequest& request, double below)
{
    const auto hasSize = [](const Measurement& point) { return point.size.has_value(); };
    const auto isShare = [](const Measurement& point) { return point.score >= 0 && point.score <= 1; };
    if (std::none_of(series.points.begin(), series.points.end(), hasSize)) {
        return tl::unexpected(FitRefusal::NoSizes);
    }
    const bool areShares = series.measure == Measure::Fraction;
    if (!areShares || !std::all_of(series.points.begin(), series.points.end(), isShare)) {
        return tl::unexpected(FitRefusal::NotShares);
    }
    const Usable usable = usableOf(series, below);
    if (usable.isBroken) {
        return tl::unexpected(FitRefusal::NotCounts);
    }
    return fitUsable(usable, request);
}

}  // namespace core
