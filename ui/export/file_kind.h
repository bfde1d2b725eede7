#pragma once

#include <string_view>

#include <QByteArray>

namespace ui {

/// What a file is that no program leaves a scenario in, by how it begins: "JPEG", "GIF", "MP4", "HTML"; empty for
/// everything else.
[[nodiscard]] std::string_view kindWithoutScenario(const QByteArray& bytes);

/// Whether bytes are no text at all, which would be garbage on a terminal.
[[nodiscard]] bool isBinary(const QByteArray& bytes);

}  // namespace ui
