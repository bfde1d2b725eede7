#include "ui/look/theme_table.h"

#include "core/model/complete.h"

namespace ui {

namespace {

using core::Metric;

// Colours in Accents' order: light, dark, projector, print. Chosen by a search for colours near each metric's hue that
// stay apart for normal eyes and for the three dichromacies (tests/ui/look/theme_test.cpp says how far); dashes tell
// them apart without any.
constexpr std::array kMetricLooks = {
    MetricLook{Metric::TokenAccuracy, {0xff2677ba, 0xff7ec3fd, 0xff1c66a4, 0xff2a7abd}, {4.0, 2.2}},
    MetricLook{Metric::TokenEditDistance, {0xff0a6655, 0xff7ceccd, 0xff025045, 0xff046352}, {1.6, 2.0}},
    MetricLook{Metric::ExactMatch, {0xff712894, 0xffb179d0, 0xff4c006e, 0xff020003}, {9.0, 2.4}},
    MetricLook{Metric::PassMark, {0xffc23c12, 0xffef7b50, 0xffba2c06, 0xff3f1200}, {12.0, 2.4, 3.0, 2.4}},
    MetricLook{Metric::MultipleChoiceGrade, {0xff59752c, 0xffb0ca3a, 0xff4d6a43, 0xff839f53}, {6.0, 2.2, 1.2, 2.2}},
    MetricLook{Metric::Brier, {0xff633c00, 0xfffdd979, 0xff5e2600, 0xff563300}, {6.0, 2.0, 1.2, 2.0, 1.2, 2.0}},
    MetricLook{Metric::CrossEntropy, {0xff2e3e48, 0xffd4daeb, 0xff231828, 0xffa7b9c5}, {3.0, 1.4}},
    MetricLook{Metric::BestOfR, {0xffc93f81, 0xfff48db5, 0xffa32965, 0xffffd2e0}, {9.0, 2.0, 3.0, 2.0, 3.0, 2.0}},
};
static_assert(core::isComplete<Metric>(kMetricLooks, &MetricLook::metric));

constexpr std::array kThemes = {
    ThemeRow{ThemeId::Light, "light", Text::FigureLight, false, true, false, Accents::Light, 0.20, 0xfff7f7f5,
             0xffffffff, 0xffe3e5e9, 0xff1d2129, 0xff5f6673, 0xff69707d, 0xffb9d3e8, 0xffb01c2e},
    ThemeRow{ThemeId::Dark, "dark", Text::FigureDark, true, true, false, Accents::Dark, 0.30, 0xff16181d, 0xff1e2127,
             0xff343842, 0xffe8eaee, 0xff9aa1ad, 0xff9aa1ad, 0xff354d63, 0xffff8b8b},
    // A beam on a wall in daylight takes thin lines and small letters first.
    ThemeRow{ThemeId::Projector, "projector", Text::FigureProjector, false, true, false, Accents::Projector, 0.28,
             0xfff7f7f5, 0xffffffff, 0xffc4c8d0, 0xff000000, 0xff30353e, 0xff30353e, 0xff8ab0d0, 0xff980018, 1.14, 1.5},
    ThemeRow{ThemeId::Transparent, "transparent", Text::FigureTransparent, false, false, false, Accents::Light, 0.20,
             0xfff7f7f5, 0xffffffff, 0xffe3e5e9, 0xff1d2129, 0xff5f6673, 0xff69707d, 0xffb9d3e8, 0xffb01c2e},
    // The accents each of its own lightness, so that a grey copy keeps them apart.
    ThemeRow{ThemeId::Print, "print", Text::FigurePrint, false, true, true, Accents::Print, 0.22, 0xfff7f7f5,
             0xffffffff, 0xffd6d6d6, 0xff000000, 0xff444444, 0xff555555, 0xffb4b4b4, 0xff000000},
    ThemeRow{ThemeId::TransparentDark, "transparent-dark", Text::FigureTransparentDark, true, false, false,
             Accents::Dark, 0.30, 0xff16181d, 0xff1e2127, 0xff343842, 0xffe8eaee, 0xff9aa1ad, 0xff9aa1ad, 0xff354d63,
             0xffff8b8b},
    // For eyes that need it: text of 7:1 and lines of 4.5:1 on the card, all labels in ink.
    ThemeRow{ThemeId::HighContrast, "high-contrast", Text::FigureHighContrast, false, true, true, Accents::Projector,
             0.28, 0xffffffff, 0xffffffff, 0xff6b6b6b, 0xff000000, 0xff1f1f1f, 0xff000000, 0xff4f6f8f, 0xff980018, 1.0,
             1.25},
    ThemeRow{ThemeId::HighContrastDark, "high-contrast-dark", Text::FigureHighContrastDark, true, true, true,
             Accents::Dark, 0.30, 0xff000000, 0xff000000, 0xff8a8a8a, 0xffffffff, 0xffe6e6e6, 0xffffffff, 0xff7f9fbf,
             0xffffa0a0, 1.0, 1.25},
};
static_assert(core::isComplete<ThemeId>(kThemes, &ThemeRow::id));

}  // namespace

const MetricLook& lookOf(core::Metric metric)
{
    return kMetricLooks[static_cast<std::size_t>(metric)];
}

const ThemeRow& rowOf(ThemeId id)
{
    return kThemes[static_cast<std::size_t>(id)];
}

std::span<const ThemeRow> themeRows()
{
    return kThemes;
}

std::string themeKeys(ThemeKeys which, std::string_view separator)
{
    std::string keys;
    for (const ThemeRow& row : kThemes) {
        if (which == ThemeKeys::All || row.background) {
            keys.append(keys.empty() ? "" : separator).append(row.key);
        }
    }
    return keys;
}

}  // namespace ui
