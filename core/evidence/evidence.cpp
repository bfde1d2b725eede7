#include "core/evidence/evidence.h"

#include <algorithm>
#include <cmath>
#include <iterator>

#include "core/evidence/columns.h"
#include "core/text/json_check.h"
#include "core/text/number_text.h"

namespace core {

namespace {

/// The faults of one series, under its place in the list.
class Checker {
public:
    Checker(const Series& series, std::string path, Errors& errors)
        : series_(series), path_(std::move(path)), errors_(errors)
    {
    }

    void check()
    {
        const auto number = [](const auto& count) {
            return count ? std::optional(static_cast<double>(*count)) : std::nullopt;
        };
        checkNumber(series_.readingError, 0.0, kLargestScore, [] { return ".reading-error"; });
        checkNumber(number(series_.length), 1.0, 1e5, [] { return ".length"; });
        checkNumber(number(series_.choices), 2.0, 100.0, [] { return ".choices"; });
        for (std::size_t i = 0; i < series_.points.size() && errors_.size() < kMostFaults; ++i) {
            checkPoint(series_.points[i], i);
        }
    }

private:
    void checkPoint(const Measurement& point, std::size_t i)
    {
        const auto fieldOf = [i](std::string_view key) {
            return ".points." + std::string(key) + "[" + std::to_string(i) + "]";
        };
        checkNumber(point.score, -kLargestScore, kLargestScore, [&] { return fieldOf("score"); });
        for (const NumberColumn& column : kNumberColumns) {
            checkNumber(heldIn(column, point), column.minimum, column.maximum, [&] { return fieldOf(column.key); });
        }
        if (!point.size && !point.compute) {
            errors_.push_back({ErrorCode::MissingField, path_ + fieldOf("size"), {}, "number"});
        }
        if (point.low && point.high && *point.low > *point.high) {
            errors_.push_back({ErrorCode::OutOfRange, path_ + fieldOf("low"), shortestText(*point.low),
                               rangeText(-kLargestScore, *point.high)});
        }
    }

    /// `field` is only asked of a number at fault: a table has a million that are none.
    template <typename Field>
    void checkNumber(const std::optional<double>& value, double minimum, double maximum, Field field)
    {
        if (value && !(*value >= minimum && *value <= maximum)) {
            errors_.push_back(
                {ErrorCode::OutOfRange, path_ + field(), shortestText(*value), rangeText(minimum, maximum)});
        }
    }

    const Series& series_;
    std::string path_;
    Errors& errors_;
};

std::optional<SizeSpan> sizesIn(const Series& series)
{
    std::optional<SizeSpan> span;
    for (const Measurement& point : series.points) {
        if (point.size) {
            span = span.value_or(SizeSpan{*point.size, *point.size});
            span = SizeSpan{std::min(span->least, *point.size), std::max(span->most, *point.size)};
        }
    }
    return span;
}

}  // namespace

Result<Evidence> Evidence::of(std::vector<Series> series)
{
    Errors errors;
    for (std::size_t i = 0; i < series.size() && errors.size() < kMostFaults; ++i) {
        const std::string path = "evidence[" + std::to_string(i) + "]";
        if (nameOf(series[i]).empty()) {
            errors.push_back({ErrorCode::Empty, path + ".family", {}, {}});
        }
        Checker(series[i], path, errors).check();
    }
    if (!errors.empty()) {
        return tl::unexpected(std::move(errors));
    }
    Evidence evidence;
    if (!series.empty()) {
        Held held{std::move(series), {}, {}, {}};
        std::transform(held.series.begin(), held.series.end(), std::back_inserter(held.sizes), sizesIn);
        held.names = namesOf(held.series);
        held.index.reserve(held.series.size());
        for (std::size_t i = 0; i < held.series.size(); ++i) {
            held.index.try_emplace(held.names[i], i);
        }
        for (std::size_t i = 0; i < held.series.size(); ++i) {
            if (std::string shorter = nameOf(held.series[i]); shorter != held.names[i]) {
                held.index.try_emplace(std::move(shorter), i);
            }
        }
        evidence.held_ = std::make_shared<const Held>(std::move(held));
    }
    return evidence;
}

const std::vector<Series>& Evidence::series() const noexcept
{
    static const std::vector<Series> kNone;
    return held_ ? held_->series : kNone;
}

const std::vector<std::string>& Evidence::names() const noexcept
{
    static const std::vector<std::string> kNone;
    return held_ ? held_->names : kNone;
}

const Series* Evidence::find(std::string_view name) const noexcept
{
    if (!held_) {
        return nullptr;
    }
    const auto found = held_->index.find(std::string(name));
    return found == held_->index.end() ? nullptr : &held_->series[found->second];
}

std::optional<SizeSpan> Evidence::sizes(std::string_view name) const noexcept
{
    const Series* const series = find(name);
    return series == nullptr ? std::nullopt : held_->sizes[static_cast<std::size_t>(series - held_->series.data())];
}

}  // namespace core
