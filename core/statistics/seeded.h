#pragma once

#include <cstdint>

namespace core {

/// A 64-bit number that looks random, from one that need not: neighbours have nothing in common.
///
/// Domain:   any.
/// Result:   any; a bijection; never throws.
/// Accuracy: exact. Test: SampledTest.IsTheSameForASeedAndAnotherForAnother.
/// Source:   splitmix64, G. L. Steele, D. Lea, C. H. Flood, OOPSLA 2014.
[[nodiscard]] constexpr std::uint64_t mixed(std::uint64_t x) noexcept
{
    x += 0x9e3779b97f4a7c15U;
    x = (x ^ (x >> 30U)) * 0xbf58476d1ce4e5b9U;
    x = (x ^ (x >> 27U)) * 0x94d049bb133111ebU;
    return x ^ (x >> 31U);
}

/// The first 53 bits as a multiple of 2^-53, the same on every standard library.
///
/// Domain:   any.
/// Result:   in [0, 1); never throws.
/// Accuracy: exact. Test: TestSet.ATokenIsRightWhereItsNumberIsBelowItsChance.
/// Source:   elementary.
[[nodiscard]] constexpr double unitOf(std::uint64_t bits) noexcept
{
    return static_cast<double>(bits >> 11U) * 0x1p-53;
}

}  // namespace core
