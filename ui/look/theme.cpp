#include "ui/look/theme.h"

#include <algorithm>
#include <cmath>

#include <QFont>
#include <QFontInfo>

#include "ui/look/theme_table.h"

namespace ui {

namespace {

/// The relative luminance of WCAG 2.1.
double luminance(const QColor& colour)
{
    const auto linear = [](double channel) {
        return channel <= 0.04045 ? channel / 12.92 : std::pow((channel + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

QColor inkOf(QRgb rgb)
{
    return QColor::fromRgb(rgb);
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
    return inkOf(lookOf(metric).accents[static_cast<std::size_t>(rowOf(id).accents)]);
}

QColor Theme::fill(core::Metric metric) const
{
    return over(accent(metric), rowOf(id).area);
}

QColor Theme::over(QColor colour, double share) const
{
    if (opaque) {
        return mixed(colour, card, share);
    }
    colour.setAlphaF(static_cast<float>(share));
    return colour;
}

Stroke Theme::stroke(core::Metric metric, bool featured) const
{
    QVector<qreal> dashes;
    for (const double length : lookOf(metric).dashes) {
        if (!featured && length > 0.0) {
            dashes << length;
        }
    }
    return {accent(metric), curveWidth, dashes};
}

Stroke Theme::grading(core::Metric metric) const
{
    return {accent(metric), gradingWidth, {1.2, 1.8}};
}

QStringList fontFamilies(const Theme& theme)
{
    return {theme.fontFamily.isEmpty() ? desktopFamily() : theme.fontFamily, QStringLiteral("Noto Sans CJK JP")};
}

Theme themeOf(ThemeId id)
{
    const ThemeRow& row = rowOf(id);
    Theme theme;
    theme.id = id;
    theme.dark = row.dark;
    theme.opaque = row.background;
    theme.inkLabels = row.inkLabels;
    theme.window = inkOf(row.window);
    theme.card = inkOf(row.card);
    theme.hairline = inkOf(row.hairline);
    theme.ink = inkOf(row.ink);
    theme.mutedInk = inkOf(row.mutedInk);
    theme.cursor = inkOf(row.cursor);
    theme.faintBell = inkOf(row.faintBell);
    theme.danger = inkOf(row.danger);
    return theme;
}

}  // namespace ui
