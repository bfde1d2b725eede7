#pragma once

#include <string_view>
#include <variant>
#include <vector>

#include "core/model/choice.h"
#include "core/model/parameter.h"

namespace ui {

/// What stands in the control panel besides parameters and choices.
enum class ControlList { Metrics, Sizes, Range, SizeToggles, AnotherTest, Series, Kept };
using ControlRow = std::variant<core::Parameter, core::Choice, ControlList>;

/// A section of the control panel, which can be folded.
struct ControlSection {
    std::string_view key;  ///< as settings remember it
    std::vector<ControlRow> rows;
};

/// Every section in order: the series of measurements, where there are any; the few controls of first sight, which have
/// no head and are always there; the metrics; what is kept, where anything is; then what is one step away. Whatever the
/// window can switch of the view stands with the axes, whatever follows the law's first number and has a row stands
/// with the law.
[[nodiscard]] std::vector<ControlSection> controlSections();

inline constexpr std::string_view kFewControls = "few";

}  // namespace ui
