#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "core/evidence/series.h"
#include "core/import/columns.h"
#include "core/import/remark.h"
#include "core/import/sheet.h"

namespace core {

/// The errors and intervals that stand in a sheet beside its scores.
class BesideScores {
public:
    BesideScores(const Sheet& sheet, const Columns& columns, const std::string& file, Remarks& remarks);

    /// Those of the score in column `of` of a row; the score stays without those that cannot be read.
    void read(const SheetRow& row, std::size_t of, Measurement& point);

    /// An interval that cannot be one of this score is left out, and the score stays.
    void check(const SheetRow& row, std::size_t of, Measurement& point);

private:
    void fault(RemarkCode code, std::size_t line, std::size_t i, std::string_view cell, std::string allowed);

    const Columns& columns_;
    const std::string& file_;
    Remarks& remarks_;
    bool comma_;
    std::vector<std::vector<std::size_t>> beside_;  ///< by column of scores
};

}  // namespace core
