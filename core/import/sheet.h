#pragma once

#include <cstddef>
#include <deque>
#include <optional>
#include <stop_token>
#include <string>
#include <string_view>
#include <vector>

#include "core/import/remark.h"

namespace core {

struct SheetRow {
    std::size_t line = 0;  ///< on which it begins
    std::vector<std::string_view> fields;
};

/// A table as text: the grammar of fields alone, no meaning. Fields lie in the text it was split from, which must
/// outlive it, or in `unquoted`.
struct Sheet {
    SheetRow header;
    std::vector<SheetRow> rows;  ///< each as long as the header
    char separator = ',';
    bool decimalComma = false;
    std::string notes;  ///< its '#' lines
    std::string model;  ///< whose scores they are, where the text says it beside the table
    std::deque<std::string> unquoted;
    std::size_t rowsLeft = 0;  ///< behind kMostCells, about: lines that are neither empty nor notes
    std::size_t stopped = 0;   ///< the line of the first of them
};

/// What a person said of the fields.
struct SheetGrammar {
    std::optional<char> separator;
    std::optional<bool> decimalComma;
};

inline constexpr std::size_t kMostColumns = 10'000;
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
