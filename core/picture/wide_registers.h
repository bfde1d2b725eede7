#pragma once

namespace core {

/// Says to the processor that the upper halves of its vector registers hold nothing. Libraries of a window leave them
/// in use, and exp() of the C library between code that uses the lower halves alone then takes twenty times as long.
inline void forgetWideRegisters() noexcept
{
#if defined(__x86_64__) && defined(__GNUC__)
    if (__builtin_cpu_supports("avx")) {
        __asm__ volatile("vzeroupper");
    }
#endif
}

}  // namespace core
