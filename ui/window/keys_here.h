#pragma once

#include <QKeySequence>

namespace ui {

/// The keys of a menu as this system has them: the same. A browser (packaging/browser/) keeps some for itself; what
/// collides has others there, or none.
[[nodiscard]] QKeySequence keysHere(const QKeySequence& keys);

}  // namespace ui
