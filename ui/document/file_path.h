#pragma once

#include <string>
#include <string_view>

#include <QString>

namespace ui {

/// A file's name as text from which pathBytes() makes the same bytes again. Names are UTF-8; a byte of one that is not
/// stands as a lone surrogate (U+DC80 to U+DCFF), which no text that a person types holds.
[[nodiscard]] QString pathText(std::string_view bytes);

/// The bytes of a name, as the system knows the file.
[[nodiscard]] std::string pathBytes(const QString& text);

/// Whether a name can be shown, kept in settings and given to other programs as it is.
[[nodiscard]] bool isPlainPath(const QString& text);

/// The last part of a path for people, with � for what is no letter.
[[nodiscard]] QString shownName(const QString& path);

}  // namespace ui
