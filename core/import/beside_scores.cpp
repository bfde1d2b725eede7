#include "core/import/beside_scores.h"

#include <algorithm>

#include "core/evidence/columns.h"
#include "core/import/cell.h"
#include "core/text/number_text.h"

namespace core {

BesideScores::BesideScores(const Sheet& sheet, const Columns& columns, const std::string& file, Remarks& remarks)
    : columns_(columns), file_(file), remarks_(remarks), comma_(sheet.decimalComma)
{
    beside_.resize(columns_.all.size());
    for (std::size_t i = 0; i < columns_.all.size(); ++i) {
        const Column& column = columns_.all[i];
        if (isBesideScores(column.role) && column.belongsTo >= 0) {
            beside_[static_cast<std::size_t>(column.belongsTo)].push_back(i);
        }
    }
}

void BesideScores::fault(RemarkCode code, std::size_t line, std::size_t i, std::string_view cell, std::string allowed)
{
    remarks_.add({code, file_, line, i + 1, columns_.all[i].name, std::string(cell), std::move(allowed), true});
}

void BesideScores::read(const SheetRow& row, std::size_t of, Measurement& point)
{
    for (const std::size_t i : beside_[of]) {
        const Column& column = columns_.all[i];
        const auto number = column.role == Role::Error ? &Measurement::standardError
                            : column.role == Role::Low ? &Measurement::low
                                                       : &Measurement::high;
        const std::string_view cell = row.fields[i];
        if (saysNothing(cell)) {
            continue;
        }
        const auto value = scoreInCell(cell, comma_);
        if (!value || (column.role == Role::Error && value->score < 0)) {
            const double least = column.role == Role::Error ? 0.0 : -kLargestScore;
            const bool outside = value || isBeyondNumbers(cell);
            fault(outside ? RemarkCode::OutOfRange : RemarkCode::NotANumber, row.line, i, cell,
                  outside ? rangeText(least, kLargestScore) : "");
            continue;
        }
        point.*number = value->score;
    }
}

void BesideScores::check(const SheetRow& row, std::size_t of, Measurement& point)
{
    if (!point.low || !point.high || (*point.low <= point.score && point.score <= *point.high)) {
        return;
    }
    if (*point.low > *point.high) {
        const auto low = std::find_if(beside_[of].begin(), beside_[of].end(),
                                      [&](std::size_t i) { return columns_.all[i].role == Role::Low; });
        fault(RemarkCode::OutOfRange, row.line, *low, shortestText(*point.low), rangeText(-kLargestScore, *point.high));
    } else {
        fault(RemarkCode::OutsideInterval, row.line, of, shortestText(point.score), rangeText(*point.low, *point.high));
    }
    point.low.reset();
    point.high.reset();
}

}  // namespace core
