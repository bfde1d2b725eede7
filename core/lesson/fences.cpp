#include "core/lesson/fences.h"

#include <algorithm>
#include <array>

#include "core/text/trimmed.h"

namespace core {

namespace {

constexpr std::array<std::string_view, 6> kBlocks = {"scenario", "hide", "lock", "predict", "check", "note"};

/// A line that opens a fence or closes one: at least three signs of a kind.
struct FenceLine {
    char sign = '\0';
    std::size_t length = 0;
    std::string_view name;  ///< behind them
};

std::optional<FenceLine> fenceLine(std::string_view line)
{
    constexpr std::size_t kLeast = 3;
    const std::string_view text = trimmed(line);
    if (!text.starts_with("```") && !text.starts_with("~~~")) {
        return std::nullopt;
    }
    const std::size_t end = std::min(text.find_first_not_of(text.front()), text.size());
    const std::string_view name = trimmed(text.substr(end));
    const bool isSpan = text.front() == '`' && name.find('`') != std::string_view::npos;  // code within a line
    return end < kLeast || isSpan ? std::nullopt : std::optional(FenceLine{text.front(), end, name});
}

bool isBlock(std::string_view name)
{
    return std::find(kBlocks.begin(), kBlocks.end(), name) != kBlocks.end();
}

/// Whether a line within an open fence shows that its end was forgotten.
bool beginsAnew(std::string_view line, const FenceLine& open)
{
    constexpr std::size_t kPlain = 3;  // a longer one may hold shorter ones
    if (!isBlock(open.name) || open.length > kPlain) {
        return false;
    }
    const auto fence = fenceLine(line);
    return line.starts_with("## ") || (fence && isBlock(fence->name));
}

}  // namespace

std::vector<TextPart> partedAtUnclosedFences(std::string_view text)
{
    std::vector<TextPart> parts;
    std::optional<FenceLine> open;
    std::size_t openedAt = 0;
    std::size_t begun = 0;
    std::size_t number = 0;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
        const std::string_view line = trimmed(text.substr(at, end - at), "\n");
        ++number;
        if (open && beginsAnew(line, *open)) {
            parts.push_back({text.substr(begun, at - begun), openedAt});
            begun = at;
            open.reset();
        }
        const auto fence = fenceLine(line);
        if (open && fence && fence->sign == open->sign && fence->length >= open->length && fence->name.empty()) {
            open.reset();
        } else if (!open && fence) {
            open = fence;
            openedAt = number;
        }
        at = end;
    }
    parts.push_back({text.substr(begun), open ? std::optional(openedAt) : std::nullopt});
    return parts;
}

}  // namespace core
