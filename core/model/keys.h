#pragma once

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "core/evidence/series.h"
#include "core/model/complete.h"
#include "core/model/view.h"
#include "core/result.h"

namespace core {

/// The names of an enumeration's values, as options and files spell them, in the order they are listed.
template <typename Enum>
struct Keys;

template <>
struct Keys<Metric> {
    static constexpr auto offered = [] {
        std::array<std::pair<Metric, std::string_view>, kMetricTable.size()> names;
        std::transform(kMetricTable.begin(), kMetricTable.end(), names.begin(),
                       [](const MetricRow& row) { return std::pair(row.metric, row.key); });
        return names;
    }();
};

template <>
struct Keys<Distribution> {
    static constexpr std::array<std::pair<Distribution, std::string_view>, 5> offered = {{
        {Distribution::Point, "point"},
        {Distribution::Beta, "beta"},
        {Distribution::LogitNormal, "logit-normal"},
        {Distribution::TruncatedNormal, "truncated-normal"},
        {Distribution::TwoGroups, "two-groups"},
    }};
};

template <>
struct Keys<TokenMode> {
    static constexpr std::array<std::pair<TokenMode, std::string_view>, 2> offered = {{
        {TokenMode::Shared, "shared"},
        {TokenMode::Independent, "independent"},
    }};
};

template <>
struct Keys<Layout> {
    static constexpr auto offered = [] {
        std::array<std::pair<Layout, std::string_view>, kLayouts.size()> keys{};
        for (std::size_t i = 0; i < keys.size(); ++i) {
            keys[i] = {kLayouts[i].layout, kLayouts[i].key};
        }
        return keys;
    }();
};

template <>
struct Keys<XAxis> {
    static constexpr std::array<std::pair<XAxis, std::string_view>, 4> offered = {{
        {XAxis::Mean, "mean"},
        {XAxis::Logit, "logit"},
        {XAxis::Loss, "loss"},
        {XAxis::Size, "size"},
    }};
};

template <>
struct Keys<YScale> {
    static constexpr std::array<std::pair<YScale, std::string_view>, 3> offered = {{
        {YScale::Linear, "linear"},
        {YScale::Log10, "log10"},
        {YScale::LogLog, "loglog"},
    }};
};

template <>
struct Keys<BellAxis> {
    static constexpr std::array<std::pair<BellAxis, std::string_view>, 2> offered = {{
        {BellAxis::Probability, "probability"},
        {BellAxis::Logit, "logit"},
    }};
};

template <>
struct Keys<Grade> {
    static constexpr std::array<std::pair<Grade, std::string_view>, 3> offered = {{
        {Grade::Unknown, "unknown"},
        {Grade::Strict, "strict"},
        {Grade::Graded, "graded"},
    }};
};

template <>
struct Keys<Measure> {
    static constexpr std::array<std::pair<Measure, std::string_view>, 4> offered = {{
        {Measure::Fraction, "fraction"},
        {Measure::Score, "score"},
        {Measure::Loss, "loss"},
        {Measure::Perplexity, "perplexity"},
    }};
};

namespace detail {

template <typename Enum>
constexpr bool hasAllKeys() noexcept
{
    return isComplete<Enum>(Keys<Enum>::offered, &std::pair<Enum, std::string_view>::first);
}
static_assert(hasAllKeys<Distribution>() && hasAllKeys<TokenMode>() && hasAllKeys<Layout>() && hasAllKeys<XAxis>()
              && hasAllKeys<YScale>() && hasAllKeys<BellAxis>() && hasAllKeys<Grade>() && hasAllKeys<Measure>());

}  // namespace detail

/// The name of a value, as options and files spell it.
///
/// Domain:   the values of an enumeration that has Keys.
/// Result:   the name; empty for a value that is none of them. Never throws.
/// Accuracy: not a number. Test: Keys.ThereAndBack.
/// Source:   MODEL.md section 4, key.
template <typename Enum>
[[nodiscard]] constexpr std::string_view keyOf(Enum value) noexcept
{
    const auto& offered = Keys<Enum>::offered;
    const auto found =
        std::find_if(offered.begin(), offered.end(), [&](const auto& pair) { return pair.first == value; });
    return found == offered.end() ? std::string_view() : found->second;
}

/// Every name offered, "a, b, c", as Error::allowed lists them.
///
/// Domain:   as keyOf().
/// Result:   the names in their order.
/// Accuracy: not a number. Test: Keys.ThereAndBack.
/// Source:   elementary.
template <typename Enum>
[[nodiscard]] std::string keyList()
{
    std::string list;
    for (const auto& [value, key] : Keys<Enum>::offered) {
        list.append(list.empty() ? "" : ", ").append(key);
    }
    return list;
}

/// The value of a name, or why there is none.
///
/// Domain:   any text; UnknownName where it is no name.
/// Result:   the value; never throws.
/// Accuracy: not a number. Test: Keys.ThereAndBack.
/// Source:   elementary.
template <typename Enum>
[[nodiscard]] tl::expected<Enum, ErrorCode> fromKey(std::string_view key)
{
    for (const auto& [value, name] : Keys<Enum>::offered) {
        if (name == key) {
            return value;
        }
    }
    return tl::unexpected(ErrorCode::UnknownName);
}

}  // namespace core
