#include "ui/export/bounded_pdf.h"

#include <algorithm>
#include <cstdlib>
#include <memory>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "ui/export/qpdf.h"

namespace ui {

namespace {

constexpr std::size_t kMostBytes = std::size_t{32} << 20;
constexpr int kMostWords = 1'500'000;

thread_local PdfBudget* budget = nullptr;

bool isSpace(char c)
{
    return c == ' ' || c == '\n' || c == '\r' || c == '\t' || c == '\f' || c == '\0';
}

/// How many words begin in bytes; "[0" are two. `inWord` says whether they begin within one, then whether they end so.
int wordsIn(std::string_view bytes, bool& inWord)
{
    constexpr std::string_view kDelimiters = "()<>[]{}/%";
    int words = 0;
    for (const char c : bytes) {
        const bool isDelimiter = kDelimiters.find(c) != std::string_view::npos;
        const bool isLetter = !isDelimiter && !isSpace(c);
        words += isDelimiter || (isLetter && !inWord) ? 1 : 0;
        inWord = isLetter;
    }
    return words;
}

/// Passes on what the budget allows.
class Bounded final : public Pipeline {
public:
    explicit Bounded(Pipeline* after) : Pipeline("bounded", after) {}

    void write(const unsigned char* data, std::size_t size) override
    {
        if (budget != nullptr && !budget->spend(reinterpret_cast<const char*>(data), size)) {
            throw std::runtime_error("the stream unfolds to too much");
        }
        getNext()->write(data, size);
    }

    void finish() override { getNext()->finish(); }
};

/// Undoes the filters of PNG, a byte of kind before every row.
class PngRows final : public Pipeline {
public:
    PngRows(Pipeline* after, std::size_t row, std::size_t pixel)
        : Pipeline("rows", after), before_(row, 0), row_(row, 0), pixel_(pixel)
    {
    }

    void write(const unsigned char* data, std::size_t size) override
    {
        for (std::size_t i = 0; i < size; ++i) {
            if (!hasKind_) {
                kind_ = data[i];
                hasKind_ = true;
            } else {
                row_[at_] = static_cast<unsigned char>(data[i] + expected(at_));
                if (++at_ == row_.size()) {
                    pass();
                }
            }
        }
    }

    void finish() override
    {
        if (at_ > 0) {
            getNext()->write(row_.data(), at_);
        }
        getNext()->finish();
    }

private:
    /// What the filter of this row takes the byte at a place for.
    int expected(std::size_t at) const
    {
        const int left = at >= pixel_ ? row_[at - pixel_] : 0;
        const int above = before_[at];
        const int corner = at >= pixel_ ? before_[at - pixel_] : 0;
        switch (kind_) {
        case 1: return left;
        case 2: return above;
        case 3: return (left + above) / 2;
        case 4: break;
        default: return 0;
        }
        const int toLeft = std::abs(above - corner);
        const int toAbove = std::abs(left - corner);
        const int toCorner = std::abs(left + above - 2 * corner);
        return toLeft <= toAbove && toLeft <= toCorner ? left : toAbove <= toCorner ? above : corner;
    }

    void pass()
    {
        getNext()->write(row_.data(), row_.size());
        std::swap(before_, row_);
        at_ = 0;
        hasKind_ = false;
    }

    std::vector<unsigned char> before_;
    std::vector<unsigned char> row_;
    std::size_t pixel_;
    std::size_t at_ = 0;
    unsigned char kind_ = 0;
    bool hasKind_ = false;
};

class Flate final : public QPDFStreamFilter {
public:
    bool setDecodeParms(QPDFObjectHandle parameters) override
    {
        const auto number = [&](const char* key, long long otherwise) {
            QPDFObjectHandle value = parameters.getKey(key);
            return value.isInteger() ? value.getIntValue() : otherwise;
        };
        if (!parameters.isDictionary()) {
            return parameters.isNull();
        }
        const long long predictor = number("/Predictor", 1);
        if (predictor == 1) {
            return true;
        }
        constexpr long long kMostColumns = 65536;
        const long long columns = number("/Columns", 1);
        const long long colours = number("/Colors", 1);
        const long long bits = number("/BitsPerComponent", 8);
        if (predictor < 10 || predictor > 15 || columns < 1 || columns > kMostColumns || colours < 1 || colours > 32
            || bits < 1 || bits > 16) {
            return false;
        }
        row_ = static_cast<std::size_t>((columns * colours * bits + 7) / 8);
        pixel_ = static_cast<std::size_t>(std::max(1LL, colours * bits / 8));
        return true;
    }

    Pipeline* getDecodePipeline(Pipeline* next) override
    {
        if (row_ > 0) {
            rows_ = std::make_unique<PngRows>(next, row_, pixel_);
        }
        bounded_ = std::make_unique<Bounded>(row_ > 0 ? rows_.get() : next);
        flate_ = std::make_unique<Pl_Flate>("flate", bounded_.get(), Pl_Flate::a_inflate);
        return flate_.get();
    }

private:
    std::size_t row_ = 0;  ///< bytes; 0 where nothing is predicted
    std::size_t pixel_ = 1;
    std::unique_ptr<Pipeline> rows_;
    std::unique_ptr<Pipeline> bounded_;
    std::unique_ptr<Pipeline> flate_;
};

/// A filter that nothing needs which is written today, and that unfolds without end.
class Refused final : public QPDFStreamFilter {
public:
    bool setDecodeParms(QPDFObjectHandle) override { return false; }
    Pipeline* getDecodePipeline(Pipeline* next) override { return next; }
};

bool registerFilters()
{
    QPDF::registerStreamFilter("/FlateDecode", [] { return std::make_shared<Flate>(); });
    for (const char* name : {"/LZWDecode", "/RunLengthDecode"}) {
        QPDF::registerStreamFilter(name, [] { return std::make_shared<Refused>(); });
    }
    return true;
}

}  // namespace

PdfBudget::PdfBudget()
{
    static const bool registered = registerFilters();
    budget = registered ? this : nullptr;
}

PdfBudget::~PdfBudget()
{
    budget = nullptr;
}

bool PdfBudget::spend(const char* bytes, std::size_t size)
{
    bytes_ += size;
    words_ += wordsIn({bytes, size}, inWord_);
    isSpent_ = isSpent_ || bytes_ > kMostBytes || words_ > kMostWords;
    return !isSpent_;
}

bool hasTooManyWords(const QByteArray& pdf)
{
    constexpr std::size_t kBlock = 4096;  // packed bytes have two in five that print, give or take one in fifty
    std::string_view rest(pdf.constData(), static_cast<std::size_t>(pdf.size()));
    int words = 0;
    bool inWord = false;
    for (; !rest.empty() && words <= kMostWords; rest.remove_prefix(std::min(kBlock, rest.size()))) {
        const std::string_view block = rest.substr(0, kBlock);
        const auto printing =
            std::count_if(block.begin(), block.end(), [](char c) { return (c >= ' ' && c < '\x7f') || isSpace(c); });
        words += 2 * static_cast<std::size_t>(printing) > block.size() ? wordsIn(block, inWord) : 0;
    }
    return words > kMostWords;
}

}  // namespace ui
