#include "core/picture/table.h"

#include <cmath>

#include "core/curve/axis.h"
#include "core/model/keys.h"
#include "core/model/score.h"
#include "core/text/number_text.h"

namespace core {

namespace {

constexpr int kDefaultPlaces = 257;

Errors faultsOf(const std::vector<double>& places, const Range& allowed)
{
    Errors errors;
    for (std::size_t i = 0; i < places.size(); ++i) {
        if (!(places[i] >= allowed.minimum && places[i] <= allowed.maximum)) {
            errors.push_back({ErrorCode::OutOfRange, "at[" + std::to_string(i) + "]", shortestText(places[i]),
                              rangeText(allowed.minimum, allowed.maximum)});
        }
    }
    return errors;
}

double valueIn(const TableRequest& request, Metric metric, const Grading& grading, const SuccessDistribution& d)
{
    const double value =
        request.log && isProbability(metric) ? logScore(metric, grading, d).log : score(metric, grading, d);
    return value + 0.0;  // ln 1 prints 0, not -0
}

std::string jsonText(double value)
{
    const std::string text = shortestText(value);
    return std::isfinite(value) ? text : "\"" + text + "\"";
}

}  // namespace

Result<Table> evaluateTable(const ValidScenario& scenario, const TableRequest& request)
{
    const Shape shape = shapeOf(scenario);
    if (request.at) {
        Errors errors = faultsOf(*request.at, allowedRange(shape, request.axis));
        if (!errors.empty()) {
            return tl::unexpected(std::move(errors));
        }
    }
    const std::vector<double> places =
        request.at ? *request.at : evenPlaces(axisRange(scenario, shape, request.axis), request.axis, kDefaultPlaces);
    Table table{request.axis, request.log, request.metrics, {}};
    for (const double x : places) {
        const SuccessDistribution d = distributionOnAxis(shape, scenario.model().law, request.axis, x);
        std::vector<double>& row = table.rows.emplace_back(1, x);
        for (const Metric metric : request.metrics) {
            row.push_back(valueIn(request, metric, scenario.model().grading, d));
        }
    }
    return table;
}

std::string tableToCsv(const Table& table)
{
    std::string text = "x";
    for (const Metric metric : table.metrics) {
        text.append(",").append(keyOf(metric));
    }
    text += '\n';
    for (const std::vector<double>& row : table.rows) {
        for (std::size_t i = 0; i < row.size(); ++i) {
            text.append(i == 0 ? "" : ",").append(seventeenDigits(row[i]));
        }
        text += '\n';
    }
    return text;
}

std::string tableToJson(const Table& table)
{
    std::string text = "{\"axis\":\"" + std::string(keyOf(table.axis)) + "\",\"log\":" + (table.log ? "true" : "false")
                       + ",\"columns\":[\"x\"";
    for (const Metric metric : table.metrics) {
        text.append(",\"").append(keyOf(metric)).append("\"");
    }
    text += "],\"rows\":[";
    for (std::size_t r = 0; r < table.rows.size(); ++r) {
        text += r == 0 ? "[" : ",[";
        for (std::size_t i = 0; i < table.rows[r].size(); ++i) {
            text.append(i == 0 ? "" : ",").append(jsonText(table.rows[r][i]));
        }
        text += ']';
    }
    return text + "]}\n";
}

}  // namespace core
