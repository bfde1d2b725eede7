#pragma once

namespace ui {

/// Freed memory stays with the process, up to 128 MiB, where the C library can be told so (glibc; elsewhere nothing
/// happens). A step of a drag frees what it took, and the next takes as much again: given back to the system and
/// cleared by it each time, that was a fifth of a step at 3840x2160. To be called once, at the start.
void keepFreedMemory();

}  // namespace ui
