#pragma once

#include <string_view>

namespace ui {

/// The version of the QCustomPlot that panels are drawn with, "2.1.0".
[[nodiscard]] std::string_view plotVersion() noexcept;

}  // namespace ui
