#pragma once

#include <functional>

#include <QFontMetricsF>
#include <QStringList>

namespace ui {

/// A name cut to a width.
using CutName = std::function<QString(const QString& name, const QFontMetricsF& letters, double width)>;

/// Names cut to a width so that no two that differ read alike: each loses its middle (or what `cut` takes), and those
/// that are the same then lose what they have in common instead. A width of a few letters may leave no way.
[[nodiscard]] QStringList cutApart(const QStringList& names, const QFontMetricsF& letters, double width,
                                   const CutName& cut = {});

}  // namespace ui
