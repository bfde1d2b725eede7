#pragma once

#include <optional>
#include <string>
#include <vector>

#include "core/model/scenario.h"

namespace core {

/// The numbers behind a picture, as `metric-mirage evaluate` prints them.
struct Table {
    XAxis axis = XAxis::Mean;
    bool log = false;                       ///< probability metrics as natural logarithms
    std::vector<Metric> metrics;            ///< the columns after x
    std::vector<std::vector<double>> rows;  ///< x, then one value a metric; NaN where the curve has a gap
};

/// What is asked of a table.
struct TableRequest {
    XAxis axis = XAxis::Mean;
    std::vector<Metric> metrics;            ///< in the order of the columns
    std::optional<std::vector<double>> at;  ///< places in the axis's unit; 257 over its default range without
    bool log = false;
};

/// The metrics of a scenario at places on an axis.
///
/// Domain:   places within allowedRange(); OutOfRange with what is allowed for each other, fields "at[0]", "at[1]", ...
/// Result:   one row a place, in the order asked for; metrics drawn negative are negative.
[[nodiscard]] Result<Table> evaluateTable(const ValidScenario& scenario, const TableRequest& request);

/// The table as comma-separated values: "x,exact-match" and a line a row, 17 significant digits.
///
/// Result:   lines ending in a line feed; '.' as decimal mark in every locale; "nan", "inf", "-inf".
[[nodiscard]] std::string tableToCsv(const Table& table);

/// The table as JSON: {"axis":"mean","log":false,"columns":["x","exact-match"],"rows":[[0.5,0.03]]}.
///
/// Result:   one line ending in a line feed; the shortest digits that read back; "nan", "inf", "-inf" as strings.
[[nodiscard]] std::string tableToJson(const Table& table);

}  // namespace core
