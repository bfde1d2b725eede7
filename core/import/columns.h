#pragma once

#include <string>
#include <vector>

#include "core/import/reading.h"
#include "core/import/sheet.h"

namespace core {

/// A column and what it holds.
struct Column {
    std::string name;
    Role role = Role::Ignored;
    int exponent = 0;         ///< of a unit in the header: 9 for "(B)"
    std::string task;         ///< of a column of scores
    std::string metric;       ///< likewise; empty: as the row says
    std::string model;        ///< whose scores they are
    bool percent = false;     ///< marked so in the header
    int belongsTo = -1;       ///< of an error or interval: the column of its scores, -1 none
    bool numbers = false;     ///< of a setting: it means nothing without the column's name
    bool fromCounts = false;  ///< right answers, to be divided by n
};

struct Columns {
    TableLayout layout = TableLayout::Wide;
    std::vector<Column> all;
    bool tidy = false;  ///< this program's own table: everything in fractions and parameters

    bool has(Role role) const noexcept;
};

/// What each column of a sheet holds, by its name and what stands in it.
///
/// Result:   roles of all columns; remarks on those that hold nothing of use.
[[nodiscard]] Columns guessColumns(const Sheet& sheet, const ReadOptions& options, const std::string& file,
                                   Remarks& remarks);

}  // namespace core
