#include "core/model/trapezoid.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdlib>

namespace core::detail {

namespace {

constexpr int kTabledLevels = 4;
constexpr int kTabledNodes = 16 << (kTabledLevels - 1);  // s up to 6.7

SinhNode computedNode(double s) noexcept
{
    return {std::sinh(s), std::cosh(s)};
}

using Table = std::array<SinhNode, kTabledNodes + 1>;

Table makeTable() noexcept
{
    Table table{};
    for (int i = 0; i <= kTabledNodes; ++i) {
        table[std::size_t(i)] = computedNode(i * std::ldexp(kFirstStep, 1 - kTabledLevels));
    }
    return table;
}

}  // namespace

SinhNode sinhNode(int level, int i) noexcept
{
    static const Table kTable = makeTable();
    const int index = std::abs(i) << std::max(0, kTabledLevels - 1 - level);
    if (level < kTabledLevels && index <= kTabledNodes) {
        const SinhNode node = kTable[std::size_t(index)];
        return {i < 0 ? -node.offset : node.offset, node.derivative};
    }
    return computedNode(i * std::ldexp(kFirstStep, -level));
}

}  // namespace core::detail
