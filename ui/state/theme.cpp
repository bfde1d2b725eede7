#include "ui/state/theme.h"

#include <array>

#include <QFont>

namespace ui {

namespace {

struct MetricColours {
    QRgb accent;
    QRgb fill;
};

// In core::Metric's order. Hues are apart for the three common dichromacies; dashes tell them apart without any.
constexpr std::array<MetricColours, core::kMetrics.size()> kLightMetrics = {{
    {0xff1769aa, 0xffd3e4f2},  // token accuracy: the linear metric's blue
    {0xff0b7d75, 0xffcfeae7},  // token edit distance
    {0xff8a3ba8, 0xffead8f1},  // exact match
    {0xffc8441b, 0xfff6d9cd},  // pass mark: the threshold metric's orange
    {0xff55740a, 0xffe0e8c8},  // multiple choice grade
    {0xff8d6200, 0xfff3e5c0},  // Brier
    {0xff3f4654, 0xffdcdfe6},  // cross entropy
    {0xffb0245f, 0xfff3d3e0},  // best of R
}};
constexpr std::array<MetricColours, core::kMetrics.size()> kDarkMetrics = {{
    {0xff6db7f2, 0xff1f3a52},
    {0xff4fd0c2, 0xff17443f},
    {0xffd59bf0, 0xff472a55},
    {0xffff8a5c, 0xff5a2f21},
    {0xffb5d35c, 0xff38431a},
    {0xffeec35a, 0xff4a3a14},
    {0xffd3d9e4, 0xff3d434e},
    {0xffff8fb8, 0xff562539},
}};

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

std::size_t indexOf(core::Metric metric)
{
    return static_cast<std::size_t>(metric);
}

}  // namespace

QColor Theme::accent(core::Metric metric) const
{
    return QColor::fromRgba((dark ? kDarkMetrics : kLightMetrics)[indexOf(metric)].accent);
}

QColor Theme::fill(core::Metric metric) const
{
    return QColor::fromRgba((dark ? kDarkMetrics : kLightMetrics)[indexOf(metric)].fill);
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
    return {theme.fontFamily.isEmpty() ? QFont().family() : theme.fontFamily, QStringLiteral("Noto Sans CJK JP")};
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
    theme.ghost = QColor(0xb9, 0xd3, 0xe8);
    theme.danger = QColor(0xb0, 0x1c, 0x2e);
    return theme;
}

Theme darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.window = QColor(0x16, 0x18, 0x1d);
    theme.card = QColor(0x1e, 0x21, 0x27);
    theme.hairline = QColor(0x34, 0x38, 0x42);
    theme.ink = QColor(0xe8, 0xea, 0xee);
    theme.mutedInk = QColor(0x9a, 0xa1, 0xad);
    theme.cursor = QColor(0x9a, 0xa1, 0xad);
    theme.ghost = QColor(0x35, 0x4d, 0x63);
    theme.danger = QColor(0xff, 0x8b, 0x8b);
    return theme;
}

}  // namespace ui
