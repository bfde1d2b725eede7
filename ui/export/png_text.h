#pragma once

#include <optional>

#include <QByteArray>

namespace ui {

/// The text that stands under a key in a PNG, wherever another program has put it: before the picture or after it. As
/// UTF-8; nothing where there is none, where it unfolds to more than `most` bytes, where its check sum is wrong or
/// where the file is cut before its end.
///
/// Source: Portable Network Graphics (W3C), chunks tEXt, zTXt and iTXt.
[[nodiscard]] std::optional<QByteArray> textInPng(const QByteArray& png, const QByteArray& key, qsizetype most);

}  // namespace ui
