#include "ui/look/theme.h"

#include <algorithm>
#include <array>
#include <cmath>

#include <QFont>
#include <QFontInfo>

namespace ui {

namespace {

using Accents = std::array<QRgb, core::kMetrics.size()>;

// In core::Metric's order. Chosen by a search for colours near each metric's hue that stay apart for normal eyes and
// for the three dichromacies (tests/ui/look/theme_test.cpp says how far); dashes tell them apart without any.
constexpr Accents kLight = {{
    0xff2677ba,  // token accuracy: the linear metric's blue
    0xff0a6655,  // token edit distance
    0xff712894,  // exact match
    0xffc23c12,  // pass mark: the threshold metric's orange
    0xff59752c,  // multiple choice grade
    0xff633c00,  // Brier
    0xff2e3e48,  // cross entropy
    0xffc93f81,  // best of R
}};
constexpr Accents kDark = {{
    0xff7ec3fd,
    0xff7ceccd,
    0xffb179d0,
    0xffef7b50,
    0xffb0ca3a,
    0xfffdd979,
    0xffd4daeb,
    0xfff48db5,
}};
constexpr Accents kProjector = {{
    0xff1c66a4,
    0xff025045,
    0xff4c006e,
    0xffba2c06,
    0xff4d6a43,
    0xff5e2600,
    0xff231828,
    0xffa32965,
}};
// Each of its own lightness, so that a grey copy keeps them apart; as dark as text has to be.
constexpr Accents kPrint = {{
    0xff0062a1,
    0xff00382e,
    0xff39005f,
    0xff370000,
    0xff324523,
    0xff6f4800,
    0xff6c7283,
    0xff10000d,
}};

/// A palette, and how much of its accent a metric's area has.
struct Inks {
    const Accents& accents;
    double area;
};

Inks inksOf(Palette palette)
{
    switch (palette) {
    case Palette::Light: break;
    case Palette::Dark: return {kDark, 0.30};
    case Palette::Projector: return {kProjector, 0.28};
    case Palette::Print: return {kPrint, 0.22};
    }
    return {kLight, 0.20};
}

const std::array<QVector<qreal>, core::kMetrics.size()>& dashes()
{
    static const std::array<QVector<qreal>, core::kMetrics.size()> kDashes = {{
        {4.0, 2.2},  // the straight line: dashed
        {1.6, 2.0},
        {9.0, 2.4},
        {12.0, 2.4, 3.0, 2.4},
        {6.0, 2.2, 1.2, 2.2},
        {6.0, 2.0, 1.2, 2.0, 1.2, 2.0},
        {3.0, 1.4},
        {9.0, 2.0, 3.0, 2.0, 3.0, 2.0},
    }};
    return kDashes;
}

/// The relative luminance of WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

std::size_t indexOf(core::Metric metric)
{
    return static_cast<std::size_t>(metric);
}

/// The desktop's font by the name of its file. Many desktops only say "Sans", which no list of families finds: Latin
/// letters would come from the next in the list, the Japanese one.
QString desktopFamily()
{
    static QString asked;
    static QString found;
    const QFont font;
    if (found.isEmpty() || font.family() != asked) {
        asked = font.family();
        found = QFontInfo(font).family();
    }
    return found;
}

}  // namespace

QColor mixed(const QColor& a, const QColor& b, double shareOfA)
{
    const auto channel = [shareOfA](int x, int y) { return qRound(x * shareOfA + y * (1.0 - shareOfA)); };
    return {channel(a.red(), b.red()), channel(a.green(), b.green()), channel(a.blue(), b.blue())};
}

double contrast(const QColor& a, const QColor& b)
{
    const double lighter = std::max(luminance(a), luminance(b));
    const double darker = std::min(luminance(a), luminance(b));
    return (lighter + 0.05) / (darker + 0.05);
}

QColor Theme::accent(core::Metric metric) const
{
    return QColor::fromRgb(inksOf(palette).accents[indexOf(metric)]);
}

QColor Theme::fill(core::Metric metric) const
{
    return mixed(accent(metric), card, inksOf(palette).area);
}

Stroke Theme::stroke(core::Metric metric, bool featured) const
{
    return {accent(metric), curveWidth, featured ? QVector<qreal>{} : dashes()[indexOf(metric)]};
}

Stroke Theme::grading(core::Metric metric) const
{
    return {accent(metric), gradingWidth, {1.2, 1.8}};
}

QStringList fontFamilies(const Theme& theme)
{
    return {theme.fontFamily.isEmpty() ? desktopFamily() : theme.fontFamily, QStringLiteral("Noto Sans CJK JP")};
}

Theme lightTheme()
{
    Theme theme;
    theme.window = QColor(0xf7, 0xf7, 0xf5);
    theme.card = QColor(0xff, 0xff, 0xff);
    theme.hairline = QColor(0xe3, 0xe5, 0xe9);
    theme.ink = QColor(0x1d, 0x21, 0x29);
    theme.mutedInk = QColor(0x5f, 0x66, 0x73);
    theme.cursor = QColor(0x69, 0x70, 0x7d);
    theme.faintBell = QColor(0xb9, 0xd3, 0xe8);
    theme.danger = QColor(0xb0, 0x1c, 0x2e);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.palette = Palette::Dark;
    theme.window = QColor(0x16, 0x18, 0x1d);
    theme.card = QColor(0x1e, 0x21, 0x27);
    theme.hairline = QColor(0x34, 0x38, 0x42);
    theme.ink = QColor(0xe8, 0xea, 0xee);
    theme.mutedInk = QColor(0x9a, 0xa1, 0xad);
    theme.cursor = QColor(0x9a, 0xa1, 0xad);
    theme.faintBell = QColor(0x35, 0x4d, 0x63);
    theme.danger = QColor(0xff, 0x8b, 0x8b);
    return theme;
}

Theme projectorTheme()
{
    Theme theme = lightTheme();
    theme.palette = Palette::Projector;
    theme.hairline = QColor(0xc4, 0xc8, 0xd0);
    theme.ink = QColor(0x00, 0x00, 0x00);
    theme.mutedInk = QColor(0x30, 0x35, 0x3e);
    theme.cursor = QColor(0x30, 0x35, 0x3e);
    theme.faintBell = QColor(0x8a, 0xb0, 0xd0);
    theme.danger = QColor(0x98, 0x00, 0x18);
    return theme;
}

Theme printTheme()
{
    Theme theme = lightTheme();
    theme.palette = Palette::Print;
    theme.hairline = QColor(0xd6, 0xd6, 0xd6);
    theme.ink = QColor(0x00, 0x00, 0x00);
    theme.mutedInk = QColor(0x44, 0x44, 0x44);
    theme.cursor = QColor(0x55, 0x55, 0x55);
    theme.faintBell = QColor(0xb4, 0xb4, 0xb4);
    theme.danger = QColor(0x00, 0x00, 0x00);
    return theme;
}

}  // namespace ui
