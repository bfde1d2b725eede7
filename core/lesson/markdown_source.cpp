#include "core/lesson/markdown_source.h"

#include <algorithm>
#include <iterator>

#include <md4c.h>

#include "core/text/trimmed.h"

namespace core::detail {

namespace {

/// Collects the blocks that md4c reports.
class Collector {
public:
    explicit Collector(const Lines& lines) : lines_(lines) {}

    std::vector<FoundBlock> found;
    bool tooDeep = false;

    int enter(MD_BLOCKTYPE type, const void* detail)
    {
        if (++depth_ > kDeepestMarkdown) {
            tooDeep = true;
            return 1;
        }
        if (depth_ == 2) {  // inside the document
            found.push_back({kindOf(type, detail), {}, {}, {}, {}, {}});
        }
        if (type == MD_BLOCK_CODE) {
            enterCode(*static_cast<const MD_BLOCK_CODE_DETAIL*>(detail));
        } else if (type == MD_BLOCK_LI && depth_ == 3) {
            found.back().items.emplace_back();
        } else if (type == MD_BLOCK_QUOTE && isInItem()) {
            ++quotes_;
        }
        return 0;
    }

    int leave(MD_BLOCKTYPE type)
    {
        --depth_;
        if (type == MD_BLOCK_CODE && fence_) {
            fences_.push_back(*std::move(fence_));
            fence_.reset();
        } else if (type == MD_BLOCK_QUOTE && quotes_ > 0) {
            --quotes_;
        }
        if (depth_ == 1) {
            if (type == MD_BLOCK_CODE && !fences_.empty()) {
                found.pop_back();  // which is that fence
            }
            std::move(fences_.begin(), fences_.end(), std::back_inserter(found));
            fences_.clear();
        }
        return 0;
    }

    int text(MD_TEXTTYPE type, std::string_view text)
    {
        const auto line = lines_.of(text.data());
        if (fence_) {
            inFence(text, line);
            return 0;
        }
        FoundBlock& block = found.back();
        if (line) {
            block.span.take(*line);
            if (!block.items.empty()) {
                (quotes_ > 0 ? block.items.back().quote : block.items.back().text).take(*line);
            }
        }
        block.text += type == MD_TEXT_SOFTBR || type == MD_TEXT_BR ? std::string_view(" ") : text;
        return 0;
    }

private:
    static FoundKind kindOf(MD_BLOCKTYPE type, const void* detail)
    {
        switch (type) {
        case MD_BLOCK_QUOTE: return FoundKind::Quote;
        case MD_BLOCK_UL:
        case MD_BLOCK_OL: return FoundKind::List;
        case MD_BLOCK_H: break;
        default: return FoundKind::Other;
        }
        const unsigned level = static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level;
        return level == 1 ? FoundKind::Title : level == 2 ? FoundKind::Heading : FoundKind::Other;
    }

    bool isInItem() const { return !found.empty() && !found.back().items.empty(); }

    /// A fence with a name; wherever it stands, it is a block of its own.
    void enterCode(const MD_BLOCK_CODE_DETAIL& code)
    {
        if (code.fence_char == '\0' || code.info.size == 0) {
            return;
        }
        fence_.emplace();
        fence_->kind = FoundKind::Fence;
        fence_->name = std::string(trimmed(std::string_view(code.info.text, code.info.size)));
        const auto line = lines_.of(code.info.text);
        fence_->span.take(line.value_or(found.back().span.any() ? found.back().span.last : 1));
        nextLine_ = fence_->span.first + 1;
        isFresh_ = true;
    }

    /// md4c gives a line in pieces, spaces before it from a text of its own, and ends it by a line feed.
    void inFence(std::string_view text, std::optional<std::size_t> line)
    {
        FoundBlock& fence = *fence_;
        if (isFresh_) {
            fence.lines.push_back({{}, nextLine_});
            isFresh_ = false;
        }
        MarkdownLine& last = fence.lines.back();
        if (text == "\n") {
            fence.span.take(last.number);
            nextLine_ = last.number + 1;
            isFresh_ = true;
            return;
        }
        last.number = line.value_or(last.number);
        last.text += text;
    }

    const Lines& lines_;
    std::size_t depth_ = 0;
    std::size_t quotes_ = 0;  ///< open inside an item
    std::optional<FoundBlock> fence_;
    std::vector<FoundBlock> fences_;  ///< of the block that is open
    std::size_t nextLine_ = 0;
    bool isFresh_ = true;
};

MD_PARSER parser()
{
    MD_PARSER parser{};
    parser.flags = MD_FLAG_NOHTML | MD_FLAG_NOINDENTEDCODEBLOCKS;
    parser.enter_block = [](MD_BLOCKTYPE type, void* detail, void* data) {
        return static_cast<Collector*>(data)->enter(type, detail);
    };
    parser.leave_block = [](MD_BLOCKTYPE type, void*, void* data) {
        return static_cast<Collector*>(data)->leave(type);
    };
    parser.enter_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.leave_span = [](MD_SPANTYPE, void*, void*) { return 0; };
    parser.text = [](MD_TEXTTYPE type, const MD_CHAR* text, MD_SIZE size, void* data) {
        return static_cast<Collector*>(data)->text(type, {text, size});
    };
    return parser;
}

}  // namespace

Result<std::vector<FoundBlock>> blocksFound(std::string_view text, const Lines& lines)
{
    Collector collector(lines);
    const MD_PARSER reader = parser();
    const int outcome = md_parse(text.data(), static_cast<MD_SIZE>(text.size()), &reader, &collector);
    if (collector.tooDeep || outcome != 0) {
        return tl::unexpected(Errors{{ErrorCode::TooDeep, {}, {}, std::to_string(kDeepestMarkdown)}});
    }
    return std::move(collector.found);
}

}  // namespace core::detail
