#include "ui/window/freed_memory.h"

#include <cstdlib>  // says which C library it is

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace ui {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int kKept = 128 << 20;
    constexpr int kByItself = 32 << 20;  // larger pieces go back at once: the most that the library allows
    mallopt(M_TRIM_THRESHOLD, kKept);
    mallopt(M_MMAP_THRESHOLD, kByItself);
#endif
}

}  // namespace ui
