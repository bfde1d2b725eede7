#pragma once

#include <string_view>

// The scenario format's names that are not parameters' (core/model/parameter.h); reader and writer share them.
namespace core::field {

inline constexpr std::string_view kFormat = "format";
inline constexpr std::string_view kFormatName = "metric-mirage-scenario";
inline constexpr std::string_view kVersion = "version";
inline constexpr std::string_view kModel = "model";
inline constexpr std::string_view kDistribution = "distribution";
inline constexpr std::string_view kAnchor = "anchor";
inline constexpr std::string_view kTokens = "tokens";
inline constexpr std::string_view kVeryLong = "very-long";
inline constexpr std::string_view kView = "view";
inline constexpr std::string_view kLayout = "layout";
inline constexpr std::string_view kAxis = "axis";
inline constexpr std::string_view kYScale = "y";
inline constexpr std::string_view kBellAxis = "bell-axis";
inline constexpr std::string_view kShow = "show";
inline constexpr std::string_view kFeatured = "featured";
inline constexpr std::string_view kSizes = "sizes";
inline constexpr std::string_view kBrackets = "brackets";
inline constexpr std::string_view kInsets = "insets";

}  // namespace core::field
