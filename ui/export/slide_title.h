#pragma once

#include <QSizeF>
#include <QString>

namespace ui {

/// A slide's title as it is set.
struct SlideTitle {
    QString text;
    double points = 0.0;
};

inline constexpr double kTitlePoints = 32.0;  ///< as the master has it

/// A title on one line, or on two of about the same length in whatever letters it is shown: its last words are held
/// together by spaces that do not break, and where a language has no spaces a line separator stands near its middle.
/// Letters become smaller rather than three lines. `letters` surely stand in one line of the master's size.
[[nodiscard]] SlideTitle slideTitle(const QString& title, int letters);

inline constexpr double kCaptionPoints = 16.0;  ///< as the master has it, deck_common.cpp

/// The letters in which a caption surely stands in its place, in pixels of a slide: the master's, or smaller.
[[nodiscard]] double captionPoints(const QString& caption, const QSizeF& place);

}  // namespace ui
