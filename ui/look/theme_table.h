#pragma once

#include <array>
#include <span>
#include <string>
#include <string_view>

#include "ui/look/theme.h"
#include "ui/words/texts.h"

namespace ui {

/// Which colours the metrics have in a theme.
enum class Accents { Light, Dark, Projector, Print };

/// One metric's colour in each set of accents, and its dashes, in units of the line's width; 0 ends them.
struct MetricLook {
    core::Metric metric = core::Metric::TokenAccuracy;
    std::array<QRgb, 4> accents{};
    std::array<double, 6> dashes{};
};
[[nodiscard]] const MetricLook& lookOf(core::Metric metric);

/// Everything that tells one theme from another.
struct ThemeRow {
    ThemeId id = ThemeId::Light;
    std::string_view key;  ///< as options spell it
    Text name;
    bool dark = false;
    bool background = true;  ///< false: nothing is painted behind a figure
    bool inkLabels = false;  ///< labels in ink: the accents are too pale for text
    Accents accents = Accents::Light;
    double area = 0.2;  ///< how much of its accent a metric's area has
    QRgb window = 0;
    QRgb card = 0;
    QRgb hairline = 0;
    QRgb ink = 0;
    QRgb mutedInk = 0;
    QRgb cursor = 0;
    QRgb faintBell = 0;
    QRgb danger = 0;
    double fontScale = 1.0;  ///< of a figure's letters
    double lineScale = 1.0;  ///< and of its lines
};
[[nodiscard]] const ThemeRow& rowOf(ThemeId id);
[[nodiscard]] std::span<const ThemeRow> themeRows();

/// Their keys, "light, dark, projector"; all, or those that paint something behind a figure.
enum class ThemeKeys { All, WithBackground };
[[nodiscard]] std::string themeKeys(ThemeKeys which, std::string_view separator);

}  // namespace ui
