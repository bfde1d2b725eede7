#pragma once

#include <string_view>

// The scenario format's names that are neither parameters' (core/model/parameter.h) nor choices' (core/model/choice.h);
// reader and writer share them.
namespace core::field {

inline constexpr std::string_view kFormat = "format";
inline constexpr std::string_view kFormatName = "metric-mirage-scenario";
inline constexpr std::string_view kVersion = "version";
inline constexpr std::string_view kModel = "model";
inline constexpr std::string_view kAnchor = "anchor";
inline constexpr std::string_view kView = "view";
inline constexpr std::string_view kAxis = "axis";  // of a prediction
inline constexpr std::string_view kYScale = "y";   // of a prediction
inline constexpr std::string_view kShow = "show";
inline constexpr std::string_view kFeatured = "featured";
inline constexpr std::string_view kSizes = "sizes";
inline constexpr std::string_view kRange = "range";
inline constexpr std::string_view kSeries = "series";
inline constexpr std::string_view kCut = "cut";
inline constexpr std::string_view kPins = "pins";
inline constexpr std::string_view kHiddenSizes = "hidden";
inline constexpr std::string_view kPinnedCuts = "pinned-cuts";
inline constexpr std::string_view kLogC = "log-c";
inline constexpr std::string_view kAlpha = "alpha";
inline constexpr std::string_view kFloor = "floor";
inline constexpr std::string_view kPredictions = "predictions";
inline constexpr std::string_view kName = "name";
inline constexpr std::string_view kHidden = "hidden";
inline constexpr std::string_view kMetric = "metric";
inline constexpr std::string_view kPoints = "points";
inline constexpr std::string_view kLocked = "locked";
inline constexpr std::string_view kMonotone = "monotone";
inline constexpr std::string_view kEvidence = "evidence";
inline constexpr std::string_view kFamily = "family";
inline constexpr std::string_view kTask = "task";
inline constexpr std::string_view kSource = "source";
inline constexpr std::string_view kGrade = "grade";
inline constexpr std::string_view kMeasure = "measure";
inline constexpr std::string_view kReadingError = "reading-error";
inline constexpr std::string_view kLength = "length";
inline constexpr std::string_view kChoices = "choices";
inline constexpr std::string_view kScore = "score";
inline constexpr std::string_view kCheckpoint = "checkpoint";

}  // namespace core::field
