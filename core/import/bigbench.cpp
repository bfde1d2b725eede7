// What built_in.h has of BIG-Bench's metrics.

#include <algorithm>

#include "core/import/built_in.h"
#include "core/import/cell.h"
#include "core/import/data_table.h"

namespace core {

const std::vector<MetricBox>& metricBoxes()
{
    static const auto kBoxes = [] {
        const DataTable table("bigbench-boxes");
        std::vector<MetricBox> boxes;
        for (const SheetRow& row : table.sheet().rows) {
            MetricBox box;
            box.metric = table.text(row, "metric");
            box.drawn = table.number(row, "median").has_value();
            box.median = table.number(row, "median").value_or(0);
            box.lowerQuartile = table.number(row, "q25").value_or(0);
            box.upperQuartile = table.number(row, "q75").value_or(0);
            box.least = table.number(row, "least").value_or(0);
            box.most = table.number(row, "most").value_or(0);
            std::string_view outliers = table.text(row, "outliers");
            while (!outliers.empty()) {
                const std::string_view one = outliers.substr(0, outliers.find(' '));
                box.outliers.push_back(numberInCell(one, false).value_or(0));
                outliers.remove_prefix(std::min(outliers.size(), one.size() + 1));
            }
            boxes.push_back(std::move(box));
        }
        return boxes;
    }();
    return kBoxes;
}

std::string metricBoxesSource()
{
    return DataTable("bigbench-boxes").sheet().notes;
}

const std::vector<AnnotatedCount>& annotatedCounts()
{
    static const auto kCounts = [] {
        const DataTable table("bigbench-counts");
        std::vector<AnnotatedCount> counts;
        for (const SheetRow& row : table.sheet().rows) {
            if (table.text(row, "of") == "cases") {
                counts.push_back(
                    {std::string(table.text(row, "name")), static_cast<int>(table.count(row, "count").value_or(0))});
            }
        }
        return counts;
    }();
    return kCounts;
}

}  // namespace core
