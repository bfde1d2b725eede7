#pragma once

#include <QString>

namespace ui {

/// Whether a place of a text is within a number, "0.|00029", or a fraction, "1/|n": no line ends there.
[[nodiscard]] bool isInNumber(const QString& text, qsizetype at);

}  // namespace ui
