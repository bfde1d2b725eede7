#include "core/lesson/lesson_blocks.h"

#include <algorithm>

#include "core/lesson/fences.h"
#include "core/text/excerpt.h"
#include "core/text/trimmed.h"

namespace core {

namespace {

void moveDown(MarkdownBlock& block, std::size_t lines)
{
    block.line += lines;
    for (MarkdownLine& line : block.lines) {
        line.number += lines;
    }
    for (MarkdownChoice& choice : block.choices) {
        choice.line += lines;
    }
}

/// A line of a text, from 1.
std::string lineOf(std::string_view text, std::size_t number)
{
    for (std::size_t line = 1; line < number; ++line) {
        text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
    }
    return std::string(trimmed(text.substr(0, text.find('\n'))));
}

}  // namespace

std::string withoutReturns(std::string text)
{
    std::string plain;
    for (std::size_t i = 0; i < text.size(); ++i) {
        const bool isPair = text[i] == '\r' && i + 1 < text.size() && text[i + 1] == '\n';
        if (!isPair) {
            plain += text[i] == '\r' ? '\n' : text[i];
        }
    }
    return plain;
}

Result<std::vector<MarkdownBlock>> blocksIn(std::string_view text, LessonFaults& faults)
{
    std::vector<MarkdownBlock> all;
    std::size_t before = 0;  // lines
    for (const TextPart& part : partedAtUnclosedFences(text)) {
        auto blocks = markdownBlocks(part.text);
        if (!blocks) {
            return blocks;
        }
        for (MarkdownBlock& block : *blocks) {
            moveDown(block, before);
            all.push_back(std::move(block));
        }
        if (part.unclosed) {
            faults.push_back(
                {*part.unclosed, {ErrorCode::MissingField, "```", excerpt(lineOf(text, *part.unclosed)), "```"}});
        }
        before += static_cast<std::size_t>(std::count(part.text.begin(), part.text.end(), '\n'));
    }
    return all;
}

}  // namespace core
