#pragma once

#include <cstdio>
#include <cstdlib>

/// Ends the process where a reader does not keep a promise, so that libFuzzer keeps the bytes.
inline void promise(bool kept, const char* what)
{
    if (!kept) {
        std::fprintf(stderr, "not kept: %s\n", what);
        std::abort();
    }
}
