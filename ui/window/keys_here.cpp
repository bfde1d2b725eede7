#include "ui/window/keys_here.h"

namespace ui {

QKeySequence keysHere(const QKeySequence& keys)
{
    return keys;
}

}  // namespace ui
