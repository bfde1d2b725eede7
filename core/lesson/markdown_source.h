#pragma once

#include <algorithm>
#include <cstddef>
#include <functional>
#include <limits>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "core/lesson/markdown.h"

namespace core::detail {

/// The lines of a text, numbered from 1.
class Lines {
public:
    explicit Lines(std::string_view text) : text_(text)
    {
        for (std::size_t at = 0; at <= text.size(); ++at) {
            starts_.push_back(at);
            at = std::min(text.find('\n', at), text.size());
        }
    }

    std::size_t count() const { return starts_.size(); }
    const char* begin() const { return text_.data(); }

    std::string_view operator[](std::size_t number) const
    {
        const std::size_t start = starts_[number - 1];
        return text_.substr(start, text_.find('\n', start) - start);
    }

    /// The line a pointer into the text stands on; nothing for one elsewhere.
    std::optional<std::size_t> of(const char* place) const
    {
        const std::less_equal<> isUpTo;  // which pointers of different arrays may be compared with
        if (place == nullptr || !isUpTo(text_.data(), place) || !isUpTo(place, text_.data() + text_.size())) {
            return std::nullopt;
        }
        const auto offset = static_cast<std::size_t>(place - text_.data());
        return static_cast<std::size_t>(std::upper_bound(starts_.begin(), starts_.end(), offset) - starts_.begin());
    }

private:
    std::string_view text_;
    std::vector<std::size_t> starts_;
};

enum class FoundKind { Title, Heading, Quote, List, Fence, Other };

/// From line to line, both included.
struct LineSpan {
    std::size_t first = std::numeric_limits<std::size_t>::max();
    std::size_t last = 0;

    void take(std::size_t line)
    {
        first = std::min(first, line);
        last = std::max(last, line);
    }
    bool any() const { return last != 0; }
};

/// An item of a list.
struct FoundItem {
    LineSpan text;
    LineSpan quote;
};

/// A block as md4c reports it, by the lines its text stands on.
struct FoundBlock {
    FoundKind kind = FoundKind::Other;
    std::string name;
    std::string text;
    LineSpan span;
    std::vector<FoundItem> items;
    std::vector<MarkdownLine> lines;
};

/// The blocks md4c finds at the top level, and every named fence wherever it stands.
///
/// Result:   in the order of the text; TooDeep.
[[nodiscard]] Result<std::vector<FoundBlock>> blocksFound(std::string_view text, const Lines& lines);

}  // namespace core::detail
