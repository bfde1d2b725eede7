#pragma once

#include <QFont>
#include <QString>

namespace ui {

/// Markdown as the rich text of a label in a font: no HTML of its own, no pictures.
[[nodiscard]] QString richText(const QString& markdown, const QFont& font);

/// Markdown without its marks, for a screen reader.
[[nodiscard]] QString plainText(const QString& markdown);

}  // namespace ui
