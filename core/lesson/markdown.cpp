#include "core/lesson/markdown.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "core/lesson/markdown_source.h"
#include "core/text/folded_text.h"
#include "core/text/trimmed.h"
#include "core/text/utf8_sign.h"

namespace core {

namespace {

using detail::FoundBlock;
using detail::FoundItem;
using detail::FoundKind;
using detail::Lines;
using detail::LineSpan;

/// A list item's first line: "- [x] text". md4c can tell task marks as well, but 0.4.8 misses those behind an item that
/// ends in a quote.
struct ItemLine {
    bool isTask = false;
    bool checked = false;
    bool isMeant = false;  ///< as one: "- [y] text", "- [] text", "- [x]text"
    std::string_view text;
};

/// Whether a text begins with what somebody may have typed for a task mark: brackets around nothing, or around a single
/// sign that is no number, which would be a reference. A link goes on with another bracket.
bool beginsLikeMark(std::string_view text)
{
    constexpr std::size_t kLongest = 12;  // bytes: full-width brackets around a full-width sign and a space
    std::string start = foldedText(text.substr(0, kLongest));
    const std::size_t end = start.find(']');
    if (!start.starts_with('[') || end == std::string::npos) {
        return false;
    }
    const std::string_view inside = trimmed(std::string_view(start).substr(1, end - 1));
    const bool isShort = std::count_if(inside.begin(), inside.end(), beginsSign) <= 1;
    const bool isNumber = !inside.empty() && inside.front() >= '0' && inside.front() <= '9';
    const char next = end + 1 < start.size() ? start[end + 1] : ' ';
    return isShort && !isNumber && next != '(' && next != '[' && next != ':';
}

ItemLine itemLine(std::string_view line)
{
    constexpr std::size_t kMark = 3;  // "[x]"
    std::string_view text = trimmed(line);
    const std::size_t marker = text.find_first_not_of("0123456789");
    text = trimmed(text.substr(std::min(text.size(), marker == std::string_view::npos ? text.size() : marker + 1)));
    const std::string_view mark = text.substr(0, kMark);
    const bool isTask = (mark == "[ ]" || mark == "[x]" || mark == "[X]")
                        && (text.size() == kMark || text[kMark] == ' ' || text[kMark] == '\t');
    return {isTask, isTask && mark != "[ ]", isTask || beginsLikeMark(text),
            isTask ? trimmed(text.substr(kMark)) : text};
}

/// Turns what md4c found into blocks that hold their own lines, and the lines between into prose.
class Slicer {
public:
    Slicer(const Lines& lines, std::vector<FoundBlock> found) : lines_(lines), found_(std::move(found)) {}

    std::vector<MarkdownBlock> slice()
    {
        for (FoundBlock& one : found_) {
            const std::optional<MarkdownKind> kind = kindOf(one);
            if (kind) {
                add(*kind, one);
            }
        }
        proseUpTo(lines_.count() + 1);
        return std::move(blocks_);
    }

private:
    std::optional<MarkdownKind> kindOf(const FoundBlock& one) const
    {
        const auto isTask = [this](const FoundItem& item) {
            return item.text.any() && itemLine(lines_[item.text.first]).isMeant;
        };
        switch (one.kind) {
        case FoundKind::Title: return MarkdownKind::Title;
        case FoundKind::Heading: return MarkdownKind::Heading;
        case FoundKind::Quote: return MarkdownKind::Quote;
        case FoundKind::Fence: return MarkdownKind::Fence;
        case FoundKind::List: break;
        case FoundKind::Other: return std::nullopt;
        }
        const bool isQuestion = std::any_of(one.items.begin(), one.items.end(), isTask);
        return isQuestion ? std::optional(MarkdownKind::Choices) : std::nullopt;
    }

    bool beginsWith(std::size_t line, std::string_view sign) const
    {
        return line <= lines_.count() && trimmed(lines_[line]).starts_with(sign);
    }

    void add(MarkdownKind kind, FoundBlock& one)
    {
        LineSpan span = one.span;
        if (!span.any()) {  // an empty heading or quote
            span.first = span.last = next_;
            while (span.first < lines_.count() && trimmed(lines_[span.first]).empty()) {
                span.last = ++span.first;
            }
            if (!beginsWith(span.first, kind == MarkdownKind::Quote ? ">" : "#")) {
                return;  // its line was taken as the end of the block before it
            }
        }
        MarkdownBlock block{kind, {}, std::move(one.name), {}, {}, span.first};
        if (kind == MarkdownKind::Fence) {
            const auto isEmpty = [](const MarkdownLine& line) { return trimmed(line.text).empty(); };
            block.lines = std::move(one.lines);
            block.lines.erase(std::remove_if(block.lines.begin(), block.lines.end(), isEmpty), block.lines.end());
            span.last += beginsWith(span.last + 1, "```") || beginsWith(span.last + 1, "~~~") ? 1U : 0U;
        } else if (kind == MarkdownKind::Title || kind == MarkdownKind::Heading) {
            block.text = std::string(trimmed(one.text));
            const bool isUnderlined = !beginsWith(span.first, "#");
            span.last += isUnderlined ? 1U : 0U;
        } else {
            span.last = lastOfQuote(span.last);
        }
        if (kind == MarkdownKind::Quote) {
            block.text = quoteOf(span);
        }
        for (const FoundItem& item : one.items) {
            block.choices.push_back(choiceOf(item));
        }
        proseUpTo(span.first);
        blocks_.push_back(std::move(block));
        next_ = std::max(next_, span.last + 1);
    }

    std::size_t lastOfQuote(std::size_t last) const
    {
        while (beginsWith(last + 1, ">")) {
            ++last;
        }
        return last;
    }

    std::string quoteOf(const LineSpan& span) const
    {
        std::string text;
        for (std::size_t line = span.first; line <= span.last; ++line) {
            std::string_view rest = trimmed(lines_[line]);
            rest = rest.starts_with('>') ? trimmed(rest.substr(1)) : rest;
            text.append(text.empty() ? "" : "\n").append(rest);
        }
        return std::string(trimmed(text));
    }

    MarkdownChoice choiceOf(const FoundItem& item) const
    {
        MarkdownChoice choice;
        choice.line = item.text.any() ? item.text.first : next_;
        const ItemLine first = item.text.any() ? itemLine(lines_[item.text.first]) : ItemLine();
        choice.isTask = first.isTask;
        choice.checked = first.checked;
        choice.text = first.text;
        for (std::size_t line = choice.line + 1; line <= item.text.last; ++line) {
            if (item.quote.any() && line >= item.quote.first) {
                break;
            }
            choice.text.append(" ").append(trimmed(lines_[line]));
        }
        if (item.quote.any()) {
            choice.comment = quoteOf({item.quote.first, lastOfQuote(item.quote.last)});
        }
        return choice;
    }

    /// What stands before a line and in no other block.
    void proseUpTo(std::size_t end)
    {
        std::string text;
        std::size_t first = 0;
        for (; next_ < std::min(end, lines_.count() + 1); ++next_) {
            const bool isEmpty = trimmed(lines_[next_]).empty();
            first = first == 0 && !isEmpty ? next_ : first;
            if (first != 0) {
                text.append(lines_[next_]).append("\n");
            }
        }
        text.erase(text.find_last_not_of(" \t\r\n") + 1);
        if (!text.empty()) {
            blocks_.push_back({MarkdownKind::Prose, std::move(text), {}, {}, {}, first});
        }
    }

    const Lines& lines_;
    std::vector<FoundBlock> found_;
    std::vector<MarkdownBlock> blocks_;
    std::size_t next_ = 1;  ///< the first line that is in no block yet
};

}  // namespace

Result<std::vector<MarkdownBlock>> markdownBlocks(std::string_view text)
{
    const Lines lines(text);
    auto found = detail::blocksFound(text, lines);
    if (!found) {
        return tl::unexpected(found.error());
    }
    return Slicer(lines, *std::move(found)).slice();
}

}  // namespace core
