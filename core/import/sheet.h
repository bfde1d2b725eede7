#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <deque>
#include <iterator>
#include <limits>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/remark.h"
#include "core/import/words.h"

namespace core {

/// A row as it was split.
struct SplitRow {
    std::size_t line = 0;  ///< on which it begins
    std::vector<std::string_view> fields;
    std::size_t count = 0;  ///< of the fields it has, of which no more are kept than a table may have columns, and one
};

class SheetRows;

/// The fields of one row, for as long as its sheet stays where it is.
class SheetFields {
public:
    SheetFields(const SheetRows& rows, std::size_t row) : rows_(&rows), row_(row) {}

    [[nodiscard]] std::string_view operator[](std::size_t column) const;

private:
    const SheetRows* rows_;
    std::size_t row_;
};

struct SheetRow {
    std::size_t line = 0;  ///< on which it begins
    SheetFields fields;
};

/// Rows of one length, which know of their fields but where they stand: files of millions would take more memory by
/// far than their bytes.
class SheetRows {
public:
    class Iterator {
    public:
        using iterator_category = std::input_iterator_tag;
        using value_type = SheetRow;
        using difference_type = std::ptrdiff_t;
        using pointer = void;
        using reference = SheetRow;

        Iterator(const SheetRows& rows, std::size_t row) : rows_(&rows), row_(row) {}

        SheetRow operator*() const { return (*rows_)[row_]; }
        Iterator& operator++()
        {
            ++row_;
            return *this;
        }
        friend bool operator==(const Iterator&, const Iterator&) = default;

    private:
        const SheetRows* rows_;
        std::size_t row_;
    };

    explicit SheetRows(std::string_view text = {}) : text_(text) {}

    /// A row as long as all. What of it does not stand in the text is kept.
    void add(const SplitRow& row);
    /// A field that stands so nowhere in the text.
    [[nodiscard]] std::string_view unquoted(std::string_view text) { return words_[words_.numberOf(text)]; }

    [[nodiscard]] std::size_t size() const noexcept { return lines_.size(); }
    [[nodiscard]] SheetRow operator[](std::size_t row) const { return {lines_[row], {*this, row}}; }
    [[nodiscard]] std::string_view field(std::size_t row, std::size_t column) const
    {
        const std::size_t i = row * columns_ + column;
        const Cell& cell = cells_[i / kBlock][i % kBlock];
        return cell.length == kUnquoted ? words_[cell.at] : text_.substr(cell.at, cell.length);
    }
    [[nodiscard]] Iterator begin() const { return {*this, 0}; }
    [[nodiscard]] Iterator end() const { return {*this, size()}; }

private:
    struct Cell {
        std::uint32_t at = 0;  ///< in the text, or its number among the unquoted
        std::uint32_t length = 0;
    };
    static constexpr std::size_t kBlock = 4096;  ///< cells: a column is looked through by strides over them
    static constexpr std::uint32_t kUnquoted = std::numeric_limits<std::uint32_t>::max();

    std::string_view text_;
    std::size_t columns_ = 0;
    std::deque<std::uint32_t> lines_;
    std::deque<std::array<Cell, kBlock>> cells_;  ///< row after row; what they are in stays where it is
    std::size_t cellCount_ = 0;
    Words words_;
};

inline std::string_view SheetFields::operator[](std::size_t column) const
{
    return rows_->field(row_, column);
}

/// A table as text: the grammar of fields alone, no meaning. Fields lie in the text it was split from, which must
/// outlive it, or among its unquoted.
struct Sheet {
    SplitRow header;
    SheetRows rows;  ///< each as long as the header
    char separator = ',';
    bool decimalComma = false;
    std::string notes;         ///< its '#' lines
    std::string model;         ///< whose scores they are, where the text says it beside the table
    std::size_t rowsLeft = 0;  ///< behind kMostCells, about: lines that are neither empty nor notes
    std::size_t stopped = 0;   ///< the line of the first of them
};

/// What a person said of the fields.
struct SheetGrammar {
    std::optional<char> separator;
    std::optional<bool> decimalComma;
};

inline constexpr std::size_t kMostColumns = 10'000;
inline constexpr std::size_t kLargestCell = std::size_t{1} << 20;  ///< bytes: no name or number is so long
inline constexpr std::size_t kMostBytes = std::numeric_limits<std::uint32_t>::max();  ///< so far places reach
inline constexpr std::size_t kMostCells = 4'000'000;  ///< a row counts two more than it has: it takes memory too

/// A text split into rows and fields.
///
/// Domain:   UTF-8; the separator is that of ',', ';' and tab which the header has most of. Quotes as in RFC 4180, LF
///           or CRLF; between ';' numbers have a decimal comma. Lines that begin with '#' are notes, empty lines
///           nothing.
/// Result:   the sheet, or nothing where the file holds no table; rows of another length are remarked and left out.
/// Source:   RFC 4180.
[[nodiscard]] std::optional<Sheet> splitSheet(std::string_view text, const std::string& file, Remarks& remarks,
                                              const SheetGrammar& grammar = {}, const std::stop_token& stop = {});

}  // namespace core
