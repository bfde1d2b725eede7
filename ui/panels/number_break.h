#pragma once

#include <QString>

namespace ui {

/// Whether a place of a text is within a number, "0.|00029": no line ends there.
[[nodiscard]] bool isInNumber(const QString& text, qsizetype at);

}  // namespace ui
