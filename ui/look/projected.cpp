#include "ui/look/projected.h"

#include <algorithm>

namespace ui {

namespace {

constexpr double kLeastType = 1.0 / 30.0;  // of the height
constexpr double kOfOthers = 14.0 / 18.0;  // letters of panels in rows at a desk
constexpr double kDrawnFor = 480.0;        // the height that the usual widths are thick enough for

/// The dark theme as the projector's is to the light one: ink and lines further from what they lie on.
Theme darkRoom()
{
    Theme theme = themeOf(ThemeId::Dark);
    theme.window = QColor(0xff0b0c0f);
    theme.card = QColor(0xff14161b);
    theme.hairline = QColor(0xff4a505c);
    theme.ink = QColor(0xffffffff);
    theme.mutedInk = QColor(0xffd3d7de);
    theme.cursor = QColor(0xffd3d7de);
    return theme;
}

Theme madeLarge(Theme theme, double height)
{
    const double least = height * kLeastType;
    for (double* size : {&theme.bodySize, &theme.labelSize, &theme.tickSize, &theme.smallSize}) {
        *size = least;
    }
    theme.titleSize = theme.sentenceSize = 1.08 * least;
    const double thicker = std::max(1.0, height / kDrawnFor);
    for (double* width :
         {&theme.curveWidth, &theme.bellWidth, &theme.gradingWidth, &theme.hairlineWidth, &theme.markerRadius}) {
        *width *= thicker;
    }
    return theme;
}

}  // namespace

Theme projected(bool dark, double height)
{
    return madeLarge(dark ? darkRoom() : themeOf(ThemeId::Projector), height);
}

Theme projected(ThemeId plain, double height)
{
    const bool isContrast = plain == ThemeId::HighContrast || plain == ThemeId::HighContrastDark;
    return isContrast ? madeLarge(themeOf(plain), height) : projected(themeOf(plain).dark, height);
}

Theme inLowRows(Theme theme)
{
    const Theme usual;
    const double share = std::clamp(usual.tickSize / theme.tickSize, kOfOthers, 1.0);
    for (double* size : {&theme.bodySize, &theme.titleSize, &theme.labelSize, &theme.tickSize, &theme.smallSize}) {
        *size *= share;
    }
    return theme;
}

}  // namespace ui
